import type { WalkFileIssue } from '../../../domain/walk/files/merge-element.ts';
import { useText } from '../../../i18n/use-text.ts';

interface IssueListProps {
  readonly issues: readonly WalkFileIssue[];
  /** Elements are rows, and not numbered by their kind. */
  readonly isTable: boolean;
}

/** What of the file is not taken, where it stands, and what to do. */
export function IssueList({ issues, isTable }: IssueListProps) {
  const { t } = useText();
  if (issues.length === 0) return null;
  const at = isTable ? 'issueAt' : 'issueAtNumber';
  return (
    <section className="pb-task-section" aria-labelledby="issues-title">
      <h2 id="issues-title">{t('walkFiles.receive.issues')}</h2>
      <ul>
        {issues.map(({ code, element, row, field }) => (
          <li key={`${code} ${element} ${row} ${field}`}>
            {t(`walkFiles.receive.${at}${field === null ? '' : 'Field'}`, {
              element: t(`walkFiles.receive.kindOf.${element}`),
              row,
              field: field === null ? '' : t(`walkFiles.receive.field.${field}`),
              issue: t(`walkFiles.receive.issue.${code}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
