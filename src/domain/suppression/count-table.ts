import type { EventCount } from '../offence/count-published-events.ts';
import { type ShownCount, showCount, WITHHELD } from './shown-count.ts';

/** Counts by row and column, without totals. Every row is as long as the first. */
export type CountTable = readonly (readonly EventCount[])[];

/** A table as it is shown, with its totals. */
export interface ShownTable {
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly grandTotal: ShownCount;
}

/**
 * One number of a table with totals. The last row and the last column hold the totals, so that each
 * row and each column is an equation: its cells add up to its last one.
 */
export interface TableEntry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly isMissing: boolean;
  readonly kind: 'cell' | 'total' | 'grand-total';
}

/** Row by row, totals last. What is missing has no part in a total. */
export function withTotals(table: CountTable): readonly TableEntry[] {
  const columns = table[0]?.length ?? 0;
  const value = (row: number, column: number) => {
    const cell = table[row]?.[column];
    return cell?.status === 'counted' ? cell.count : 0;
  };
  const add = (count: number, of: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => of(index)).reduce((sum, one) => sum + one, 0);
  const rowTotal = (row: number) => add(columns, (column) => value(row, column));
  const entries: TableEntry[] = [];
  for (let row = 0; row <= table.length; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const isRowTotal = column === columns;
      const isColumnTotal = row === table.length;
      entries.push({
        row,
        column,
        value: isRowTotal
          ? isColumnTotal
            ? add(table.length, rowTotal)
            : rowTotal(row)
          : isColumnTotal
            ? add(table.length, (one) => value(one, column))
            : value(row, column),
        isMissing: table[row]?.[column]?.status === 'missing',
        kind:
          isRowTotal && isColumnTotal
            ? 'grand-total'
            : isRowTotal || isColumnTotal
              ? 'total'
              : 'cell',
      });
    }
  }
  return entries;
}

/** The table with the given entries withheld. */
export function showTable(
  entries: readonly TableEntry[],
  withheld: ReadonlySet<TableEntry>,
): ShownTable {
  const rows = Math.max(...entries.map(({ row }) => row));
  const columns = Math.max(...entries.map(({ column }) => column));
  const shown = (row: number, column: number): ShownCount => {
    const entry = entries[row * (columns + 1) + column];
    if (entry === undefined || entry.isMissing) {
      return { status: 'missing', reason: 'not-collected' };
    }
    return withheld.has(entry) ? WITHHELD : showCount({ status: 'counted', count: entry.value });
  };
  const upTo = (length: number) => Array.from({ length }, (_, index) => index);
  return {
    cells: upTo(rows).map((row) => upTo(columns).map((column) => shown(row, column))),
    rowTotals: upTo(rows).map((row) => shown(row, columns)),
    columnTotals: upTo(columns).map((column) => shown(rows, column)),
    grandTotal: shown(rows, columns),
  };
}
