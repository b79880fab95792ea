import { Link } from 'react-router';
import { useText } from '../../../i18n/use-text.ts';
import { selectOverdue, selectWalks } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';

interface OverdueListProps {
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Points of all walks whose day has passed, the longest overdue first. */
export function OverdueList({ path, day }: OverdueListProps) {
  const { t, format } = useText();
  const overdue = useApp((state) => selectOverdue(state, day));
  const hasWalks = useApp((state) => selectWalks(state).length > 0);
  if (!hasWalks) return null;
  return (
    <section className="pb-task-section" aria-labelledby="overdue-title">
      <h2 id="overdue-title">{t('walkPlan.overdue.title')}</h2>
      {overdue.length === 0 ? (
        <p className="pb-wlk-quiet">{t('walkPlan.overdue.none')}</p>
      ) : (
        <ul className="pb-wlk-plain">
          {overdue.map(({ walkId, point }) => (
            <li key={`${walkId} ${point.id}`}>
              <Link to={`${path}/${walkId}/efter`}>
                {t('walkPlan.overdue.line', {
                  what: point.what === '' ? t(`walk.observation.${point.kind}`) : point.what,
                  owner:
                    point.owner === null
                      ? t('walkPlan.overdue.noOwner')
                      : t(`walk.radighet.${point.owner}`),
                  date: format.date(point.dueDate ?? day),
                })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
