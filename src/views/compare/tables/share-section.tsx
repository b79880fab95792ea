import { useMemo } from 'react';
import type { ComparisonData } from '../../../domain/compare/comparison-data.ts';
import type { ShareTable, ShareTableRow } from '../../../domain/compare/share-table.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { RowCard } from '../result/row-card.tsx';
import { FactValue } from './fact-value.tsx';
import { lackText, loneText, rowId, rowName, type ShareTableKind } from './share-row-text.ts';
import { ShareTrends } from './share-trends.tsx';

interface ShareSectionProps {
  readonly kind: ShareTableKind;
  readonly table: ShareTable;
  readonly data: ComparisonData;
}

/** Shares of one place by group or by question: figures, verdicts and lines. */
export function ShareSection({ kind, table, data }: ShareSectionProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const sources = useApp(selectDocumentSources);
  const columns = useColumns(kind, table);
  const { rows, placeId } = table;
  if (rows.length === 0) return <p>{t(`compareTables.${kind}.empty`)}</p>;
  const title = t(`compareTables.${kind}.title`);
  const about = [...new Set(rows.map(({ indicator }) => indicator))].map((indicator) => {
    const source = sources.get(indicator.sourceId);
    return [
      ...(kind === 'groups' ? [format.text(indicator.question)] : []),
      format.language === 'sv' ? source?.title : source?.titleEn,
      format.text(indicator.population),
    ].join(' · ');
  });
  return (
    <>
      <div className="pb-cmp-year-columns">
        <DataTable
          label={title}
          caption={
            <p>
              <strong>{nameOf(placeId)}</strong> · {[...new Set(about)].join(' · ')}
              <br />
              {t(`compareTables.${kind}.note`)}
            </p>
          }
          columns={columns}
          rows={rows}
          rowId={rowId}
          selectedId={null}
          initialSort={null}
          copyLabel={t('compareView.table.copy')}
          copiedLabel={t('compareView.table.copied')}
          locale={format.language}
        />
      </div>
      <section>
        <h3 className="pb-section-title">{t('compareTables.table.verdicts')}</h3>
        <ul className="pb-cmp-rows" aria-label={`${title}: ${t('compareTables.table.verdicts')}`}>
          {rows.map((row) => {
            const label = rowName(kind, row, words);
            return row.change === null ? (
              <li key={rowId(row)} className="pb-cmp-row">
                <p className="pb-cmp-row-against pb-quiet">{label}</p>
                <p className="pb-cmp-row-text">{loneText(row, label, words)}</p>
              </li>
            ) : (
              <RowCard key={rowId(row)} row={row.change} label={label} />
            );
          })}
        </ul>
      </section>
      <ShareTrends kind={kind} table={table} data={data} />
    </>
  );
}

function useColumns(kind: ShareTableKind, table: ShareTable) {
  const words = useText();
  return useMemo((): readonly DataTableColumn<ShareTableRow>[] => {
    const { t, format } = words;
    const name = (row: ShareTableRow) => rowName(kind, row, words);
    return [
      {
        id: 'name',
        header: t(kind === 'groups' ? 'compareTables.table.group' : 'compareTables.table.question'),
        sortValue: name,
        cell: name,
        text: name,
      },
      ...table.years.map((year, index): DataTableColumn<ShareTableRow> => {
        const reading = (row: ShareTableRow) => row.readings[index];
        return {
          id: String(year),
          header: String(year),
          isNumeric: true,
          sortValue: (row) => {
            const one = reading(row);
            return one?.status === 'measured' ? one.share : null;
          },
          cell: (row) => {
            const one = reading(row);
            return one?.status === 'measured' ? (
              <FactValue
                factId={one.factId}
                valueText={format.share(one.share)}
                what={`${name(row)} ${year}`}
              />
            ) : (
              <span className="pb-cmp-lack">{lackText(one, words)}</span>
            );
          },
          text: (row) => {
            const one = reading(row);
            return one?.status === 'measured' ? format.share(one.share) : lackText(one, words);
          },
        };
      }),
    ];
  }, [kind, table, words]);
}
