import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalTest } from '#src/domain/statistics/conditional-test.ts';
import type { ExposedCount } from '#src/domain/statistics/exposed-count.ts';
import { readAgainstBand, seasonalBand } from '#src/domain/statistics/seasonal-band.ts';
import frozen from '../../../fixtures/statistics/seasonal-band.json' with { type: 'json' };
import dispersions from '../../../fixtures/statistics/seasonal-dispersion.json' with {
  type: 'json',
};

const months = (counts: readonly number[], days: readonly number[]): readonly ExposedCount[] =>
  counts.map((count, index) => ({ count, days: days[index] ?? 0 }));

function expected(earlier: readonly ExposedCount[], days: number) {
  const season = seasonalBand(earlier, days);
  if (season.status !== 'expected') throw new Error(season.status);
  return season;
}

const someMonths = () =>
  fc.array(fc.record({ count: fc.nat({ max: 300 }), days: fc.integer({ min: 28, max: 31 }) }), {
    minLength: 3,
    maxLength: 6,
  });

describe('seasonalBand', () => {
  it.each(frozen.cases)(
    'agrees with whole fractions on $counts over $asked days',
    ({ counts, days, asked, mean, dispersion, lower, upper }) => {
      const season = expected(months(counts, days), asked);
      expect(season.mean).toBeCloseTo(mean, 10);
      expect(season.dispersion).toBeCloseTo(dispersion, 10);
      expect(season.band).toEqual({ lower, upper });
      expect(season.years).toBe(counts.length);
    },
  );

  it.each(dispersions.cases)(
    "has the dispersion of R's quasi-Poisson: $counts",
    ({ counts, days, dispersion }) => {
      expect(expected(months(counts, days), 30).dispersion).toBeCloseTo(dispersion, 5);
    },
  );

  it('needs three years, and takes no year without a count for nought', () => {
    const year = { count: 12, days: 31 };
    expect(seasonalBand([], 31)).toEqual({ status: 'insufficient-data', years: 0 });
    expect(seasonalBand([year, year], 31)).toEqual({ status: 'insufficient-data', years: 2 });
    expect(seasonalBand([year, year, year], 31).status).toBe('expected');
  });

  it('ends where the exact test begins to find a difference, when the years are alike', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.integer({ min: 3, max: 6 }), (count, years) => {
        const total = { count: count * years + 1, days: 30 * years };
        const alike = new Array<ExposedCount>(years).fill({ count, days: 30 });
        alike[0] = { count: count + 1, days: 30 };
        const { band } = expected(alike, 30);
        const pValue = (other: number) => conditionalTest(total, { count: other, days: 30 });
        expect(pValue(band.lower)).toBeGreaterThanOrEqual(0.05);
        expect(pValue(band.upper)).toBeGreaterThanOrEqual(0.05);
        expect(pValue(band.upper + 1)).toBeLessThan(0.05);
        if (band.lower > 0) expect(pValue(band.lower - 1)).toBeLessThan(0.05);
      }),
    );
  });

  it('holds the mean, and never begins under 0', () => {
    fc.assert(
      fc.property(someMonths(), fc.integer({ min: 1, max: 31 }), (earlier, days) => {
        const { mean, band } = expected(earlier, days);
        expect(band.lower).toBeGreaterThanOrEqual(0);
        expect(band.lower).toBeLessThanOrEqual(mean);
        expect(band.upper).toBeGreaterThanOrEqual(mean);
      }),
    );
  });

  it('is the same in whatever order the years come', () => {
    fc.assert(
      fc.property(someMonths(), (earlier) => {
        const [given, turned] = [expected(earlier, 30), expected(earlier.toReversed(), 30)];
        expect(turned.band).toEqual(given.band);
        expect(turned.dispersion).toBeCloseTo(given.dispersion, 9);
      }),
    );
  });

  it('is wider where the same total is spread unevenly over the years', () => {
    const alike = expected(months([30, 30, 30], [30, 30, 30]), 30);
    const uneven = expected(months([10, 30, 50], [30, 30, 30]), 30);
    expect(uneven.mean).toBe(alike.mean);
    expect(uneven.band.lower).toBeLessThan(alike.band.lower);
    expect(uneven.band.upper).toBeGreaterThan(alike.band.upper);
  });

  it.each([
    [[{ count: -1, days: 30 }], 30],
    [[{ count: 3, days: 0 }], 30],
    [[{ count: 3, days: 30 }], 0],
  ])('takes %o over %d days for a mistake of the program', (earlier, days) => {
    expect(() => seasonalBand(earlier, days)).toThrow(RangeError);
  });
});

describe('readAgainstBand', () => {
  it('counts the ends as within', () => {
    const read = (count: number) => readAgainstBand(count, { lower: 4, upper: 9 });
    expect([3, 4, 9, 10].map(read)).toEqual(['below', 'within', 'within', 'above']);
  });

  it('takes what is no count for a mistake of the program', () => {
    expect(() => readAgainstBand(1.5, { lower: 4, upper: 9 })).toThrow(RangeError);
  });
});
