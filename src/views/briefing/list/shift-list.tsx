import { useState } from 'react';
import { Link } from 'react-router';
import type { Plan } from '../../../domain/keeping/plan.ts';
import { shiftWhen } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectShifts } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';

/** Every shift of the device, the newest date first. */
export function ShiftList({ path }: { readonly path: string }) {
  const words = useText();
  const { t } = words;
  const shifts = useApp(selectShifts);
  const removePlan = useApp((state) => state.removePlan);
  const changePlan = useApp((state) => state.changePlan);
  const [removed, setRemoved] = useState<Plan | null>(null);
  return (
    <section className="pb-task-section" aria-labelledby="shifts-title">
      <h2 id="shifts-title">{t('shift.list')}</h2>
      <div role="status">
        {removed !== null && (
          <p className="pb-task-row">
            {t('shift.removed')}
            <Button
              size="small"
              onPress={() => {
                changePlan(removed);
                setRemoved(null);
              }}
            >
              {t('shift.undo')}
            </Button>
          </p>
        )}
      </div>
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
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  removePlan(id);
                  setRemoved(plan);
                }}
              >
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
