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
  /** Rows drawn at first and added at a time; absent: all. Copying takes all the same. */
  readonly batch?: {
    readonly size: number;
    /** What the button says. */
    readonly moreLabel: (shown: number, total: number) => string;
  };
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
  batch,
}: DataTableProps<Row>) {
  const [batches, setBatches] = useState(1);
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
  const drawnRows = batch === undefined ? sortedRows : sortedRows.slice(0, batches * batch.size);

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
            {drawnRows.map((row) => (
              <DataRow
                key={row.id}
                id={row.id}
                row={row.original}
                columns={columns}
                isSelected={row.id === selectedId}
                onSelect={onSelect}
              />
            ))}
          </tbody>
        </table>
      </div>
      {batch !== undefined && drawnRows.length < sortedRows.length && (
        <p className="pb-table-more">
          <Button onPress={() => setBatches(batches + 1)}>
            {batch.moreLabel(drawnRows.length, sortedRows.length)}
          </Button>
        </p>
      )}
    </div>
  );
}

interface DataRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly isSelected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

function DataRowOnce<Row>({ id, row, columns, isSelected, onSelect }: DataRowProps<Row>) {
  return (
    <tr
      aria-selected={onSelect === undefined ? undefined : isSelected}
      onClick={() => onSelect?.(id)}
    >
      {columns.map(({ id: columnId, cell, isNumeric }, index) =>
        index === 0 ? (
          <th key={columnId} scope="row">
            {onSelect === undefined ? (
              <CellContent cell={cell} row={row} />
            ) : (
              <button type="button" className="pb-row-button">
                <CellContent cell={cell} row={row} />
              </button>
            )}
          </th>
        ) : (
          <td key={columnId} data-numeric={isNumeric ?? false}>
            <CellContent cell={cell} row={row} />
          </td>
        ),
      )}
    </tr>
  );
}

/** A row is made anew only when what it draws is another one: not when it is sorted by other values. */
const DataRow = memo(
  DataRowOnce,
  <Row,>(a: DataRowProps<Row>, b: DataRowProps<Row>) =>
    a.id === b.id &&
    a.row === b.row &&
    a.isSelected === b.isSelected &&
    a.onSelect === b.onSelect &&
    drawsTheSame(a.columns, b.columns),
) as typeof DataRowOnce;

function drawsTheSame<Row>(
  a: readonly DataTableColumn<Row>[],
  b: readonly DataTableColumn<Row>[],
): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        ({ id, cell, isNumeric }, index) =>
          id === b[index]?.id && cell === b[index].cell && isNumeric === b[index].isNumeric,
      ))
  );
}

interface CellContentProps<Row> {
  readonly cell: DataTableColumn<Row>['cell'];
  readonly row: Row;
}

function CellContentOnce<Row>({ cell, row }: CellContentProps<Row>) {
  return cell(row);
}

/** A cell is made anew only when its row is another one, or drawn in another way. */
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
