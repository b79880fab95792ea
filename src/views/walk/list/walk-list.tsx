import { Link } from 'react-router';
import { isOpenPoint } from '../../../domain/walk/action-points.ts';
import { clockText } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalks } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { useThrownPlan } from '../../../state/use-thrown-plan.ts';
import { Button } from '../../../ui/button.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { UndoLine } from '../../../ui/undo-line.tsx';

/** Every walk of the device, the newest date first. */
export function WalkList({ path }: { readonly path: string }) {
  const { t, format } = useText();
  const walks = useApp(selectWalks);
  const { isThrown, throwAway, bringBack } = useThrownPlan();
  return (
    <section className="pb-task-section" aria-labelledby="walks-title">
      <h2 id="walks-title">{t('walkPlan.list')}</h2>
      <UndoLine
        done={isThrown ? t('walkPlan.removed') : null}
        undoLabel={t('walkPlan.undo')}
        onUndo={bringBack}
      />
      <p>
        <Link to={`${path}/ta-emot`}>{t('walkPlan.receive')}</Link>
      </p>
      {walks.length === 0 ? (
        <p>{t('walkPlan.none')}</p>
      ) : (
        <ul className="pb-wlk-list">
          {walks.map((plan) => {
            const { id, title, body } = plan;
            const open = body.points.filter(isOpenPoint).length;
            const before = walks.find((other) => other.id === body.followsId);
            return (
              <li key={id} className="pb-wlk-card">
                <div>
                  <Link to={`${path}/${id}/${body.stage === 'planned' ? 'slinga' : 'efter'}`}>
                    {title === '' ? t('walkPlan.untitled') : title}
                  </Link>
                  <p className="pb-wlk-quiet">
                    {body.time === null
                      ? t('walkPlan.noDate')
                      : `${format.date(body.time.date)} ${clockText(body.time.startMinute, format.language)}`}
                    {open > 0 && ` · ${t('walkPlan.points', { count: open })}`}
                    {before !== undefined && ` · ${t('walkPlan.follows', { title: before.title })}`}
                  </p>
                </div>
                <Chip>{t(`walk.stage.${body.stage}`)}</Chip>
                <Button size="small" variant="quiet" onPress={() => throwAway(plan)}>
                  {t('walkPlan.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
