import type { TypedValue } from '../../../domain/import/import-report.ts';
import type { FoundFile } from '../../../domain/own-data/found-file.ts';
import { useText } from '../../../i18n/use-text.ts';

const SHOWN = 8;

export function SampleTable({ report }: Pick<FoundFile, 'report'>) {
  const { t, format } = useText();
  const rows = report.sample.slice(0, SHOWN);
  const names = Object.keys(rows[0] ?? {});
  if (rows.length === 0) return null;
  const textOf = (value: TypedValue) => {
    if (value === null) return '–';
    return typeof value === 'number' ? format.exact(value) : String(value);
  };
  return (
    <section aria-labelledby="sample">
      <h3 id="sample" className="pb-imp-heading">
        {t('importing.found.sample')}
      </h3>
      <p className="pb-imp-quiet">
        {t('importing.found.sampleOf', {
          shown: format.number(rows.length),
          rows: format.number(report.accepted),
        })}
      </p>
      <div className="pb-imp-scroll" tabIndex={-1}>
        <table className="pb-table" aria-labelledby="sample">
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
              <tr key={index}>
                {names.map((name) => (
                  <td key={name} data-numeric={typeof row[name] === 'number'}>
                    {textOf(row[name] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
