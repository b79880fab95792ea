import type { Fact } from '../../../domain/fact/fact.ts';
import type { Words } from '../../../i18n/use-text.ts';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { FactLine } from '../fact-line.tsx';

/** The lines of each row's statement, and the codes of what contradicts it. */
export function sourceColumn<Row>(factOf: (row: Row) => Fact, { t }: Words): DataTableColumn<Row> {
  const text = (row: Row) =>
    [t('source.lines', { lines: factOf(row).lines }), ...factOf(row).contradictionIds].join(', ');
  return {
    id: 'source',
    header: t('register.source'),
    sortValue: (row) => Number.parseInt(factOf(row).lines, 10),
    cell: (row) => <FactLine factId={factOf(row).id} />,
    text,
  };
}
