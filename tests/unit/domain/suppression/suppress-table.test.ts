import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountTable, ShownTable } from '#src/domain/suppression/count-table.ts';
import { derivableCells } from '#src/domain/suppression/derivable-cells.ts';
import { isSmall, type ShownCount, showCount } from '#src/domain/suppression/shown-count.ts';
import { suppressTable } from '#src/domain/suppression/suppress-table.ts';

const aTable = (...rows: readonly (readonly number[])[]): CountTable =>
  rows.map((row) => row.map((count) => ({ status: 'counted', count })));
const mark = (one: ShownCount | undefined) =>
  one?.status === 'counted' ? one.count : one?.status === 'zero' ? 0 : '·';
const marks = ({ cells, rowTotals, columnTotals, grandTotal }: ShownTable) => [
  ...cells.map((row, index) => [...row, rowTotals[index]].map(mark)),
  [...columnTotals, grandTotal].map(mark),
];
const shownTable = (table: CountTable, hidden: (row: number, column: number) => boolean) => {
  const value = (row: number, column: number) => {
    const cell = table[row]?.[column];
    return cell?.status === 'counted' ? cell.count : 0;
  };
  const sum = (values: readonly number[]) => values.reduce((whole, one) => whole + one, 0);
  const show = (count: number) => showCount({ status: 'counted', count });
  const shown: ShownTable = {
    cells: table.map((row, at) =>
      row.map((_, column) =>
        hidden(at, column) ? { status: 'withheld' } : show(value(at, column)),
      ),
    ),
    rowTotals: table.map((row, at) => show(sum(row.map((_, column) => value(at, column))))),
    columnTotals: (table[0] ?? []).map((_, column) =>
      show(sum(table.map((_row, at) => value(at, column)))),
    ),
    grandTotal: show(sum(table.flatMap((row, at) => row.map((_, column) => value(at, column))))),
  };
  return shown;
};

describe('what follows from the totals', () => {
  it('finds the one hidden cell of a row, and then those that it gives away', () => {
    const table = aTable([3, 20, 30], [6, 7, 40], [50, 60, 70]);
    const hidden = new Set(['0 0', '1 0', '1 1']);

    const found = derivableCells(
      shownTable(table, (row, column) => hidden.has(`${row} ${column}`)),
    );

    expect(found).toEqual([
      { row: 0, column: 0 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ]);
  });

  it('finds none in a square of four', () => {
    const table = aTable([3, 20, 30], [6, 7, 40], [50, 60, 70]);

    expect(derivableCells(shownTable(table, (row, column) => row < 2 && column < 2))).toEqual([]);
  });
});

describe('a table with totals', () => {
  it('hides a square of four for one small count, the smallest that will do', () => {
    expect(marks(suppressTable(aTable([3, 20, 90], [6, 9, 40], [50, 60, 70])))).toEqual([
      ['·', '·', 90, 113],
      ['·', '·', 40, 55],
      [50, 60, 70, 180],
      [59, 89, 200, 348],
    ]);
  });

  it('shows a table without small counts whole', () => {
    expect(marks(suppressTable(aTable([5, 0], [12, 8])))).toEqual([
      [5, 0, 5],
      [12, 8, 20],
      [17, 8, 25],
    ]);
  });

  it('hides totals where the cells alone cannot hide one', () => {
    expect(marks(suppressTable(aTable([3, 0], [0, 30])))).toEqual([
      ['·', 0, '·'],
      [0, 30, 30],
      ['·', 30, '·'],
    ]);
  });

  it('does not let five ones be read off their total', () => {
    const [ones = []] = marks(suppressTable(aTable([1, 1, 1, 1, 1], [20, 30, 40, 50, 60])));

    expect(ones).toEqual(['·', '·', '·', '·', '·', '·']);
  });

  it('keeps zero and missing as they are', () => {
    const missing = { status: 'missing', reason: 'not-collected' } as const;
    const shown = suppressTable([
      [missing, { status: 'counted', count: 0 }],
      [
        { status: 'counted', count: 2 },
        { status: 'counted', count: 9 },
      ],
    ]);

    expect(shown.cells[0]).toEqual([missing, { status: 'zero' }]);
  });
});

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 300 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('an attacker with the totals', () => {
  it('cannot derive any withheld cell', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(derivableCells(suppressTable(aTable(...rows)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('sees no count from one to four, and every other as it is', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { cells } = suppressTable(aTable(...rows));
        for (const [at, row] of rows.entries()) {
          for (const [column, value] of row.entries()) {
            const shown = cells[at]?.[column];
            if (isSmall(value)) expect(shown).toEqual({ status: 'withheld' });
            if (shown?.status === 'counted') expect(shown.count).toBe(value);
            if (value === 0) expect(shown).toEqual({ status: 'zero' });
          }
        }
      }),
    );
  });

  it('finds at least two whole numbers for every withheld cell of a small table', () => {
    const small = fc.array(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 2,
        maxLength: 2,
      },
    );
    fc.assert(
      fc.property(small, (rows) => {
        const shown = suppressTable(aTable(...rows));
        const fitting = candidates().filter((candidate) => fits(candidate, shown));
        for (const [at, row] of shown.cells.entries()) {
          for (const [column, cell] of row.entries()) {
            if (cell.status !== 'withheld') continue;
            const values = new Set(fitting.map((candidate) => candidate[at]?.[column]));
            expect(values.size, JSON.stringify(rows)).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Every table of two by two with counts up to nine. */
let known: (readonly (readonly number[])[])[] = [];
function candidates() {
  if (known.length > 0) return known;
  const digits = Array.from({ length: 10 ** 4 }, (_, number) =>
    String(number).padStart(4, '0').split('').map(Number),
  );
  known = digits.map(([a = 0, b = 0, c = 0, d = 0]) => [
    [a, b],
    [c, d],
  ]);
  return known;
}

function fits(candidate: readonly (readonly number[])[], shown: ShownTable): boolean {
  const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = candidate;
  const [[p, q] = [], [r, s] = []] = shown.cells;
  const pairs: readonly (readonly [ShownCount | undefined, number])[] = [
    [p, a],
    [q, b],
    [r, c],
    [s, d],
    [shown.rowTotals[0], a + b],
    [shown.rowTotals[1], c + d],
    [shown.columnTotals[0], a + c],
    [shown.columnTotals[1], b + d],
    [shown.grandTotal, a + b + c + d],
  ];
  return pairs.every(([count, value]) => {
    if (count?.status === 'counted') return count.count === value;
    return count?.status === 'withheld' ? value > 0 : value === 0;
  });
}
