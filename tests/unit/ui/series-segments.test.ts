import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasuredPoint, segmentsOf } from '#src/ui/series-segments.ts';

const at = (year: number, given: Partial<MeasuredPoint> = {}) => ({ year, share: 0.2, ...given });
const years = (points: readonly MeasuredPoint[], gaps: Parameters<typeof segmentsOf>[1] = []) =>
  segmentsOf(points, gaps).map(([from, to]) => [from.year, to.year]);

describe('the lines between points', () => {
  it('join consecutive years, in whatever order the points come', () => {
    expect(years([at(2025), at(2023), at(2024)])).toEqual([
      [2023, 2024],
      [2024, 2025],
    ]);
  });

  it('never bridge a year without a point', () => {
    expect(years([at(2021), at(2023)])).toEqual([]);
  });

  it('stop at a break: a point that starts a piece is not reached, and reaches on', () => {
    expect(years([at(2022), at(2023, { startsPiece: true }), at(2024)])).toEqual([[2023, 2024]]);
  });

  it('keep a break apart from a gap: each cuts by itself', () => {
    const points = [at(2020), at(2021), at(2022, { startsPiece: true }), at(2023), at(2024)];
    expect(years(points, [{ fromYear: 2024, toYear: 2025 }])).toEqual([
      [2020, 2021],
      [2022, 2023],
    ]);
  });

  it('are cut where a gap touches either end', () => {
    const points = [at(2022), at(2023), at(2024)];
    expect(years(points, [{ fromYear: 2022, toYear: 2022 }])).toEqual([[2023, 2024]]);
  });

  it('never lead to a point that starts a piece, and never over more than a year', () => {
    const point = fc.record({
      year: fc.integer({ min: 2010, max: 2030 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      startsPiece: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ({ year }) => year }), (points) => {
        for (const [from, to] of segmentsOf(points, [])) {
          expect(to.year - from.year).toBe(1);
          expect(to.startsPiece).toBe(false);
        }
      }),
    );
  });
});
