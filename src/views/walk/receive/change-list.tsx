import type { MergedWalk } from '../../../domain/walk/files/merge-walk-file.ts';
import { useText } from '../../../i18n/use-text.ts';
import { changeText, differenceText } from './change-text.ts';

interface ChangeListProps {
  readonly merged: MergedWalk;
  readonly placeName: (placeId: string) => string;
}

/** What is taken in without a question, and what stays as it is. */
export function ChangeList({ merged, placeName }: ChangeListProps) {
  const { t } = useText();
  const { changes, issues, same, changedHere, onlyHere } = merged;
  const sure = changes.filter(({ kind }) => kind !== 'conflict');
  const counts = { same, changedHere, onlyHere };
  const kept = (['same', 'changedHere', 'onlyHere'] as const).filter((one) => counts[one] > 0);
  return (
    <section className="pb-task-section" aria-labelledby="changes-title">
      <h2 id="changes-title">{t('walkFiles.receive.changes')}</h2>
      {changes.length === 0 && (
        <p>{t(`walkFiles.receive.${issues.length === 0 ? 'noChanges' : 'noneTaken'}`)}</p>
      )}
      {sure.length > 0 && (
        <ul>
          {sure.map((change) => (
            <li key={`${change.kind} ${change.key}`}>
              {t(`walkFiles.receive.${change.kind}`, { what: changeText(change, merged, t) })}
              {change.differences.length > 0 && (
                <ul className="pb-wlk-quiet">
                  {change.differences.map((difference) => (
                    <li key={difference.name}>{differenceText(difference, placeName, t)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
      {kept.map((one) => (
        <p key={one} className="pb-wlk-quiet">
          {t(`walkFiles.receive.${one}`, { count: counts[one] })}
        </p>
      ))}
    </section>
  );
}
