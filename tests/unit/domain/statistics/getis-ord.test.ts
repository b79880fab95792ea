import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellNeighbours } from '#src/domain/hex/cell-neighbours.ts';
import type { HexCell } from '#src/domain/hex/hex-grid.ts';
import { findHeat, getisOrd } from '#src/domain/statistics/getis-ord.ts';
import { hexagonOf } from '../../../builders/hex-cells.ts';
import frozen from '../../../fixtures/statistics/getis-ord.json' with { type: 'json' };
import small from '../../../fixtures/statistics/getis-ord-small.json' with { type: 'json' };

const asCells = (pairs: readonly (readonly number[])[]): readonly HexCell[] =>
  pairs.map(([q = 0, r = 0]) => ({ q, r }));

const CELLS = hexagonOf(3);
const NEIGHBOURS = cellNeighbours(CELLS);
const someCounts = () =>
  fc.array(fc.integer({ min: 2, max: 90 }), {
    minLength: CELLS.length,
    maxLength: CELLS.length,
  });

function expectClose(own: readonly number[], others: readonly number[], digits: number) {
  expect(own).toHaveLength(others.length);
  for (const [index, other] of others.entries()) expect(own[index]).toBeCloseTo(other, digits);
}

describe('getisOrd', () => {
  it.each(small.cases)(
    'is each local sum against all orders of the values: $values',
    ({ cells, values, z }) => {
      expectClose(getisOrd(values, cellNeighbours(asCells(cells))), z, 10);
    },
  );

  it.each(frozen.cases)('agrees with NumPy on $cells.length cells', ({ cells, counts, z }) => {
    expectClose(getisOrd(counts, cellNeighbours(asCells(cells))), z, 10);
  });

  it('is 0 where all values are equal, and where a cell neighbours every other', () => {
    expect(getisOrd([4, 4, 4], [[1], [0, 2], [1]])).toEqual([0, 0, 0]);
    expect(getisOrd([1, 9], [[1], [0]])).toEqual([0, 0]);
    expect(getisOrd([7], [[]])).toEqual([0]);
    expect(getisOrd([], [])).toEqual([]);
  });

  it('does not change with the unit or the nought of the values', () => {
    const scale = fc.integer({ min: 1, max: 50 });
    const shift = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(someCounts(), scale, shift, (counts, times, more) => {
        const moved = counts.map((count) => count * times + more);
        expectClose(getisOrd(moved, NEIGHBOURS), getisOrd(counts, NEIGHBOURS), 8);
      }),
    );
  });

  it('takes no number, and other neighbours than cells, for a mistake of the program', () => {
    expect(() => getisOrd([1, Number.NaN], [[1], [0]])).toThrow(RangeError);
    expect(() => getisOrd([1, 2], [[1]])).toThrow(RangeError);
  });
});

describe('findHeat', () => {
  it.each(frozen.cases)(
    'agrees with SciPy on the p-values of $cells.length cells',
    ({ cells, counts, pValues, adjusted }) => {
      const heat = findHeat(counts, cellNeighbours(asCells(cells)));
      if (heat.status !== 'tested') throw new Error(heat.reason);
      const own = heat.cells;
      expectClose(
        own.map(({ pValue }) => pValue),
        pValues,
        12,
      );
      expectClose(
        own.map(({ adjustedPValue }) => adjustedPValue),
        adjusted,
        12,
      );
    },
  );

  it('finds hot what was drawn dense, cold what was drawn sparse, and little else', () => {
    const [map] = frozen.cases;
    const cells = asCells(map?.cells ?? []);
    const heat = findHeat(map?.counts ?? [], cellNeighbours(cells));
    const found = heat.status === 'tested' ? heat.cells : [];
    const named = (wanted: string) =>
      cells.flatMap(({ q, r }, index) => (found[index]?.code === wanted ? [`${q} ${r}`] : []));
    expect(named('hot')).toEqual(['1 -1', '1 0', '2 -2', '2 -1', '2 0', '3 -2', '3 -1']);
    expect(named('cold')).toEqual(['-2 0']);
  });

  it('follows the adjusted p-value, not the raw one', () => {
    for (const { cells, counts } of frozen.cases) {
      const heat = findHeat(counts, cellNeighbours(asCells(cells)));
      const found = heat.status === 'tested' ? heat.cells : [];
      const onlyRaw = found.filter((cell) => cell.pValue < 0.05 && cell.adjustedPValue >= 0.05);
      expect(onlyRaw.length).toBeGreaterThan(0);
      for (const { code } of onlyRaw) expect(code).toBe('within-noise');
    }
  });

  it('finds nothing where every cell has the same', () => {
    const heat = findHeat(new Array<number>(CELLS.length).fill(5), NEIGHBOURS);
    expect(heat).toMatchObject({ status: 'tested' });
    const codes = heat.status === 'tested' ? heat.cells.map(({ code }) => code) : [];
    expect(new Set(codes)).toEqual(new Set(['within-noise']));
  });

  it('turns hot into cold when the counts are mirrored', () => {
    const mirror = { hot: 'cold', cold: 'hot', 'within-noise': 'within-noise' } as const;
    fc.assert(
      fc.property(someCounts(), (counts) => {
        const [given, turned] = [counts, counts.map((count) => 92 - count)].map((list) => {
          const heat = findHeat(list, NEIGHBOURS);
          return heat.status === 'tested' ? heat.cells.map(({ code }) => code) : [];
        });
        expect(turned).toEqual(given?.map((code) => mirror[code]));
      }),
    );
  });

  it('needs 30 cells, and 2 events a cell', () => {
    const row = (cells: number, count: number) =>
      findHeat(
        Array.from({ length: cells }, () => count),
        Array.from({ length: cells }, () => []),
      );
    expect(row(29, 5)).toEqual({ status: 'insufficient-data', reason: 'few-cells' });
    expect(row(30, 1)).toEqual({ status: 'insufficient-data', reason: 'few-events' });
    expect(row(30, 2).status).toBe('tested');
  });

  it('takes what is no count for a mistake of the program', () => {
    expect(() => findHeat([1.5], [[]])).toThrow(RangeError);
  });
});
