import { type SortingState, useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, Check, ChevronsUpDown, Copy } from 'lucide-react';
import { memo, type ReactNode, useId, useMemo, useState } from 'react';
import { Button } from './button.tsx';
import { type DataTableColumn, sortingFeatures, toColumnDefs } from './table-columns.ts';
import { tableText } from './table-text.ts';
import { useCopy } from './use-copy.ts';

export interface DataTableProps<Row extends object> {
  readonly label: string;
  readonly caption: ReactNode;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly selectedId: string | null;
  /** Absent: rows are for reading only. */
  readonly onSelect?: (id: string) => void;
  /** Null: the order of `rows`. */
  readonly initialSort: {
    readonly id: string;
    readonly direction: 'ascending' | 'descending';
  } | null;
  readonly copyLabel: string;
  readonly copiedLabel: string;
  /** Order of letters; the browser's own when absent. */
  readonly locale?: string;
}

/** Keep `columns` and `rows` the same objects between renders: the table sorts anew when they change. */
export function DataTable<Row extends object>({
  label,
  caption,
  columns,
  rows,
  rowId,
  selectedId,
  onSelect,
  initialSort,
  copyLabel,
  copiedLabel,
  locale,
}: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<SortingState>(
    initialSort === null
      ? []
      : [{ id: initialSort.id, desc: initialSort.direction === 'descending' }],
  );
  const [isCopied, copy] = useCopy();
  const captionId = useId();
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const columnDefs = useMemo(() => toColumnDefs(columns, collator), [columns, collator]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: sortingFeatures,
    columns: columnDefs,
    data,
    getRowId: rowId,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
    enableMultiSort: false,
  });
  const sortedRows = table.getRowModel().rows;

  return (
    <div className="pb-table-frame">
      <div className="pb-table-tools">
        <div id={captionId} className="pb-table-caption">
          {caption}
        </div>
        <Button
          size="small"
          icon={isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          onPress={() =>
            copy(
              tableText(
                columns,
                sortedRows.map((row) => row.original),
              ),
            )
          }
        >
          {copyLabel}
        </Button>
        <span role="status" className="pb-visually-hidden">
          {isCopied ? copiedLabel : ''}
        </span>
      </div>
      <div className="pb-table-scroll">
        <table className="pb-table" aria-label={label} aria-describedby={captionId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeaderCell
                  key={column.id}
                  header={column.header}
                  isNumeric={column.isNumeric ?? false}
                  direction={table.getColumn(column.id)?.getIsSorted() ?? false}
                  onSort={() => table.getColumn(column.id)?.toggleSorting()}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedRows.map((row) => (
              <tr
                key={row.id}
                aria-selected={onSelect === undefined ? undefined : row.id === selectedId}
                onClick={() => onSelect?.(row.id)}
              >
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.id} scope="row">
                      {onSelect === undefined ? (
                        <CellContent column={column} row={row.original} />
                      ) : (
                        <button type="button" className="pb-row-button">
                          <CellContent column={column} row={row.original} />
                        </button>
                      )}
                    </th>
                  ) : (
                    <td key={column.id} data-numeric={column.isNumeric ?? false}>
                      <CellContent column={column} row={row.original} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface CellContentProps<Row> {
  readonly column: DataTableColumn<Row>;
  readonly row: Row;
}

function CellContentOnce<Row>({ column, row }: CellContentProps<Row>) {
  return column.cell(row);
}

/** A cell is made anew only when its row or its column is another one. */
const CellContent = memo(CellContentOnce) as typeof CellContentOnce;

interface HeaderCellProps {
  readonly header: string;
  readonly isNumeric: boolean;
  readonly direction: 'asc' | 'desc' | false;
  readonly onSort: () => void;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

function HeaderCell({ header, isNumeric, direction, onSort }: HeaderCellProps) {
  const Icon = direction === false ? ChevronsUpDown : direction === 'asc' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      data-numeric={isNumeric}
      aria-sort={direction === false ? 'none' : ariaSort[direction]}
    >
      <button type="button" className="pb-sort-button" onClick={onSort}>
        <span>{header}</span>
        <Icon aria-hidden="true" />
      </button>
    </th>
  );
}
