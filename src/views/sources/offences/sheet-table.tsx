import { useMemo } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { CellMark } from '../../../print/offences/cell-mark.tsx';
import type { TextCell, TextTable } from '../../../print/offences/offence-tables.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { DataTableColumn } from '../../../ui/table-columns.ts';

type Row = TextTable['rows'][number];

interface SheetTableProps {
  readonly table: TextTable;
  /** Beside the table's name: mark and source. */
  readonly caption?: React.ReactNode;
  /** Columns, by index, that are more than text. Keep it the same object between renders. */
  readonly drawn?: Readonly<Record<number, (row: Row, cell: TextCell) => React.ReactNode>>;
}

const EMPTY: TextCell = { text: '', sort: null };
const NONE: NonNullable<SheetTableProps['drawn']> = {};

/** A table of a sheet, to sort and copy. Paper has the same rows. */
export function SheetTable({ table, caption, drawn = NONE }: SheetTableProps) {
  const { t, format } = useText();
  const { label, head, numeric, rows } = table;
  const columns = useMemo(
    () =>
      head.map((header, index): DataTableColumn<Row> => {
        const cellOf = ({ cells }: Row) => cells[index] ?? EMPTY;
        const draw = drawn[index];
        return {
          id: String(index),
          header,
          isNumeric: numeric.includes(index),
          sortValue: (row) => cellOf(row).sort,
          cell: (row) => {
            const cell = cellOf(row);
            return (
              <>
                {draw === undefined ? <CellMark cell={cell} /> : draw(row, cell)}
                {cell.note !== undefined && <span className="pb-offence-note">{cell.note}</span>}
              </>
            );
          },
          text: (row) => {
            const { text, note } = cellOf(row);
            return note === undefined ? text : `${text} (${note})`;
          },
        };
      }),
    [head, numeric, drawn],
  );
  return (
    <DataTable
      label={label}
      caption={
        <p>
          <strong>{label}</strong> {caption}
        </p>
      }
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      selectedId={null}
      initialSort={null}
      copyLabel={t('offenceSheets.copy')}
      copiedLabel={t('offenceSheets.copied')}
      locale={format.language}
    />
  );
}
