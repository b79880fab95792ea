import { type ReactNode, useMemo } from 'react';
import type { Fact } from '../../../domain/fact/fact.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { selectReviews } from '../../../state/select-reviews.ts';
import { useApp } from '../../../state/use-app.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';
import { sourceColumn } from './source-column.tsx';

interface RegisterTableProps<Row extends object> {
  readonly label: string;
  readonly caption: ReactNode;
  /** Before the column of the source. The same function between renders. */
  readonly columnsOf: (words: Words) => readonly DataTableColumn<Row>[];
  /** The same list between renders. */
  readonly rows: readonly Row[];
  /** The statement that a row rests on, for a last column; the same function between renders. */
  readonly factOf?: (row: Row) => Fact;
  readonly rowId: (row: Row) => string;
}

/** Rows of a register, for reading and copying, in the order of the register until they are sorted. */
export function RegisterTable<Row extends object>({
  label,
  caption,
  columnsOf,
  rows,
  factOf,
  rowId,
}: RegisterTableProps<Row>) {
  const words = useText();
  const reviews = useApp(selectReviews);
  const columns = useMemo(
    () => [
      ...columnsOf(words),
      ...(factOf === undefined ? [] : [sourceColumn(factOf, reviews, words)]),
    ],
    [columnsOf, factOf, reviews, words],
  );
  if (rows.length === 0) return <p>{words.t('register.missing')}</p>;
  return (
    <DataTable
      label={label}
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={rowId}
      selectedId={null}
      initialSort={null}
      copyLabel={words.t('table.copy')}
      copiedLabel={words.t('table.copied')}
      locale={words.format.language}
    />
  );
}
