import type { ComparisonData } from '../../../domain/compare/comparison-data.ts';
import {
  type PhenomenonEntry,
  type PhenomenonMatrix,
  phenomenonMatrix,
} from '../../../domain/compare/statement-tables.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { RowCard } from '../result/row-card.tsx';
import { FactValue } from './fact-value.tsx';

interface PhenomenonSectionProps {
  readonly data: ComparisonData;
}

/** What disturbs people, by place: each question in its own words, and an empty cell for none. */
export function PhenomenonSection({ data }: PhenomenonSectionProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const matrix = phenomenonMatrix(data);
  const changes = matrix.rows.flatMap(({ phenomenon, cells }) =>
    cells.flat().flatMap((entry) => {
      if (entry.kind === 'statement' || entry.change === null) return [];
      const place = nameOf(entry.change.to.placeId);
      const label = t('compareTables.phenomena.row', {
        phenomenon: format.text(phenomenon.label),
        place,
      });
      return [{ label, change: entry.change, indicatorId: entry.indicator.id }];
    }),
  );
  return (
    <>
      <p>{t('compareTables.phenomena.note')}</p>
      {isPhone ? <MatrixList matrix={matrix} /> : <MatrixTable matrix={matrix} />}
      {changes.length > 0 && (
        <section>
          <h3 className="pb-section-title">{t('compareTables.phenomena.verdicts')}</h3>
          <ul className="pb-cmp-rows" aria-label={t('compareTables.phenomena.verdicts')}>
            {changes.map(({ label, change, indicatorId }) => (
              <RowCard key={`${indicatorId} ${change.to.placeId}`} row={change} label={label} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface MatrixProps {
  readonly matrix: PhenomenonMatrix;
}

function MatrixTable({ matrix: { placeIds, rows } }: MatrixProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  return (
    <div className="pb-table-scroll">
      <table className="pb-table pb-cmp-matrix" aria-label={t('compareTables.phenomena.title')}>
        <thead>
          <tr>
            <th scope="col">{t('compareTables.phenomena.phenomenon')}</th>
            {placeIds.map((placeId) => (
              <th key={placeId} scope="col">
                {nameOf(placeId)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ phenomenon, cells }) => (
            <tr key={phenomenon.id}>
              <th scope="row">{format.text(phenomenon.label)}</th>
              {placeIds.map((placeId, index) => (
                <td key={placeId} data-missing={(cells[index] ?? []).length === 0}>
                  <Entries entries={cells[index] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same for a narrow screen: a heading a phenomenon, a term a place. */
function MatrixList({ matrix: { placeIds, rows } }: MatrixProps) {
  const { format } = useText();
  const nameOf = usePlaceName();
  return rows.map(({ phenomenon, cells }) => (
    <section key={phenomenon.id}>
      <h3 className="pb-section-title">{format.text(phenomenon.label)}</h3>
      <dl className="pb-cmp-matrix-list">
        {placeIds.map((placeId, index) => (
          <div key={placeId}>
            <dt>{nameOf(placeId)}</dt>
            <dd data-missing={(cells[index] ?? []).length === 0}>
              <Entries entries={cells[index] ?? []} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function Entries({ entries }: { readonly entries: readonly PhenomenonEntry[] }) {
  const { t, format } = useText();
  const sources = useApp(selectDocumentSources);
  if (entries.length === 0) {
    return <span className="pb-cmp-missing">{t('compareTables.phenomena.missing')}</span>;
  }
  return (
    <ul className="pb-cmp-entries">
      {entries.map((entry) => {
        if (entry.kind === 'statement') {
          const { fact } = entry;
          const year = fact.year.kind === 'year' ? String(fact.year.year) : t('source.noYear');
          return (
            <li key={fact.id} className="pb-cmp-statement">
              <FactValue
                factId={fact.id}
                valueText={t('compareTables.phenomena.direction', {
                  text: format.text(fact.text),
                  year,
                })}
                what={format.text(fact.indicator)}
              />
            </li>
          );
        }
        const { indicator, share, year, factId } = entry;
        const source = sources.get(indicator.sourceId);
        const question = format.text(indicator.question);
        return (
          <li key={indicator.id}>
            <FactValue factId={factId} valueText={format.share(share)} what={question} />
            <span className="pb-cell-note">
              {t('compareTables.phenomena.survey', {
                question,
                survey: (format.language === 'sv' ? source?.title : source?.titleEn) ?? '',
                year: String(year),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
