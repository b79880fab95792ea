import type { ShownTable } from './count-table.ts';
import type { ShownCount } from './shown-count.ts';

/** From 0; a total has the row or the column after the last. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Coefficients are whole numbers from the start: what is smaller than this is nought. */
const NOUGHT = 1e-9;

/** Withheld counts, totals included, that follow from the counts shown by adding and subtracting. */
export function derivableCells(table: ShownTable): readonly CellPlace[] {
  const grid = [
    ...table.cells.map((row, index) => [...row, table.rowTotals[index]]),
    [...table.columnTotals, table.grandTotal],
  ];
  const unknowns = grid.flatMap((row, at) =>
    row.flatMap((count, column) => (isWithheld(count) ? [{ row: at, column }] : [])),
  );
  const [lastRow, lastColumn] = [grid.length - 1, (grid[0]?.length ?? 1) - 1];
  const rowsOf = grid.map((_, row) =>
    unknowns.map((one) => (one.row === row ? (one.column === lastColumn ? -1 : 1) : 0)),
  );
  const columnsOf = (grid[0] ?? []).map((_, column) =>
    unknowns.map((one) => (one.column === column ? (one.row === lastRow ? -1 : 1) : 0)),
  );
  return determined([...rowsOf, ...columnsOf], unknowns.length).flatMap(
    (index) => unknowns[index] ?? [],
  );
}

function isWithheld(count: ShownCount | undefined): boolean {
  return count?.status === 'withheld';
}

/** Unknowns that every solution of the equations gives one and the same value. */
function determined(equations: readonly (readonly number[])[], count: number): readonly number[] {
  const matrix = equations.map((row) => [...row]);
  const pivots: { readonly row: number; readonly unknown: number }[] = [];
  for (let unknown = 0; unknown < count; unknown += 1) {
    const top = pivots.length;
    const found = matrix.findIndex(
      (row, index) => index >= top && Math.abs(row[unknown] ?? 0) > NOUGHT,
    );
    const pivot = matrix[found];
    const displaced = matrix[top];
    if (pivot === undefined || displaced === undefined) continue;
    matrix[found] = displaced;
    const scale = pivot[unknown] ?? 1;
    const unit = pivot.map((value) => value / scale);
    for (const [index, row] of matrix.entries()) {
      const factor = row[unknown] ?? 0;
      matrix[index] = row.map((value, at) => value - factor * (unit[at] ?? 0));
    }
    matrix[top] = unit;
    pivots.push({ row: top, unknown });
  }
  return pivots
    .filter(({ row, unknown }) =>
      (matrix[row] ?? []).every((value, at) => at === unknown || Math.abs(value) < NOUGHT),
    )
    .map(({ unknown }) => unknown);
}
