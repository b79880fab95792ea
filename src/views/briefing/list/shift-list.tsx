import { Link } from 'react-router';
import { shiftWhen } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectShifts } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { UndoLine } from '../../../ui/undo-line.tsx';

/** Every shift of the device, the newest date first. */
export function ShiftList({ path }: { readonly path: string }) {
  const words = useText();
  const { t } = words;
  const shifts = useApp(selectShifts);
  const { isThrown, throwAway, bringBack } = useThrownPlan();
  return (
    <section className="pb-task-section" aria-labelledby="shifts-title">
      <h2 id="shifts-title">{t('shift.list')}</h2>
      <UndoLine
        done={isThrown ? t('shift.removed') : null}
        undoLabel={t('shift.undo')}
        onUndo={bringBack}
      />
      {shifts.length === 0 && <p>{t('shift.none')}</p>}
      <ul className="pb-shf-list">
        {shifts.map((plan) => {
          const { id, body } = plan;
          const { length: visits } = body.visits;
          return (
            <li key={id} className="pb-shf-card">
              <div>
                <Link to={`${path}/${id}/${visits > 0 ? 'rapport' : 'platser'}`}>
                  {shiftWhen(body.time, words)}
                </Link>
                <p className="pb-shf-quiet">
                  {t('shift.places', { count: body.places.length })}
                  {visits > 0 && ` · ${t('shift.visitsDone', { count: visits })}`}
                </p>
              </div>
              <Button size="small" variant="quiet" onPress={() => throwAway(plan)}>
                {t('shift.remove')}
                <span className="pb-visually-hidden">{` ${shiftWhen(body.time, words)}`}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
