import { importLimits } from '../../../domain/import/import-limits.ts';
import type { FoundFile } from '../../../domain/own-data/found-file.ts';
import { useText } from '../../../i18n/use-text.ts';

const MOST_WARNINGS = 40;

/** What is worth knowing, and what cannot be read, each with its row and column. */
export function FileFaults({ found }: { readonly found: FoundFile }) {
  const { t, format } = useText();
  const { report, refused, firstRefused } = found;
  const warnings = report.warnings.filter(({ code }) => !PERSONAL.has(code));
  return (
    <>
      {warnings.length > 0 && (
        <section>
          <h3 className="pb-imp-heading">{t('importing.found.warnings')}</h3>
          <ul className="pb-imp-list">
            {warnings.slice(0, MOST_WARNINGS).map(({ code, row, column }) => (
              <li key={`${code} ${row ?? ''} ${column ?? ''}`}>
                {t(`import.warning.${code}`, {
                  row: row === undefined ? '–' : format.number(row),
                  column: column ?? '–',
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused > 0 && (
        <details className="pb-imp-details" open={refused <= 10}>
          <summary>
            {t('importing.found.refusedRows')} ({format.number(refused)})
          </summary>
          {refused > firstRefused.length && (
            <p>
              {t('importing.found.firstRefused', {
                shown: format.number(firstRefused.length),
                rows: format.number(refused),
              })}
            </p>
          )}
          <ul className="pb-imp-list">
            {firstRefused.map(({ row, column, code }) => (
              <li key={row}>
                {t(`import.row.${code}`, {
                  row: format.number(row),
                  column: column ?? '–',
                  depth: format.number(importLimits.depth),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** They are told above, by name. */
const PERSONAL: ReadonlySet<string> = new Set([
  'personnummer',
  'person-name',
  'phone',
  'email',
  'street-address',
  'free-text',
]);
