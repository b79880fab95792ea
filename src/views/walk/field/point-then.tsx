import type { ActionPoint, SafetyWalk } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';

interface PointThenProps {
  readonly point: ActionPoint;
  /** The walk that it was made on. */
  readonly walk: SafetyWalk;
}

/** An action point as it was left, with what had been noted. */
export function PointThen({ point, walk }: PointThenProps) {
  const { t, format } = useText();
  const notes = walk.observations.filter(
    ({ id, note }) => point.observationIds.includes(id) && note.trim() !== '',
  );
  const facts = [
    t(`walk.observation.${point.kind}`),
    ...(point.owner === null
      ? []
      : [t('walkField.follow.owner', { owner: t(`walk.radighet.${point.owner}`) })]),
    ...(point.dueDate === null
      ? []
      : [t('walkField.follow.due', { date: format.date(point.dueDate) })]),
    t('walkField.follow.status', { status: t(`walk.status.${point.status}`) }),
  ];
  return (
    <>
      <p className="pb-onsite-what">{point.what}</p>
      <p className="pb-onsite-quiet">{facts.join(' · ')}</p>
      {notes.length > 0 && (
        <>
          <h3>{t('walkField.follow.noted')}</h3>
          <ul className="pb-onsite-rules">
            {notes.map(({ id, note }) => (
              <li key={id}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
