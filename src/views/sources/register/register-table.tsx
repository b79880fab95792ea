import { type ReactNode, useMemo } from 'react';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';

interface RegisterTableProps<Row extends object> {
  readonly label: string;
  readonly caption: ReactNode;
  /** The same function between renders. */
  readonly columnsOf: (words: Words) => readonly DataTableColumn<Row>[];
  /** The same list between renders. */
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
}

/** Rows of a register, for reading and copying, in the order of the register until they are sorted. */
export function RegisterTable<Row extends object>({
  label,
  caption,
  columnsOf,
  rows,
  rowId,
}: RegisterTableProps<Row>) {
  const words = useText();
  const columns = useMemo(() => columnsOf(words), [columnsOf, words]);
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
