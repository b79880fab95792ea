import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionalTest } from '#src/domain/statistics/conditional-test.ts';
import { anExposedCount, exposed } from '../../../builders/exposed-counts.ts';
import frozen from '../../../fixtures/statistics/conditional-test.json' with { type: 'json' };
import equalPeriods from '../../../fixtures/statistics/poisson-test.json' with { type: 'json' };

describe('conditionalTest', () => {
  it.each(frozen.cases)(
    'agrees with R: $earlier in $earlierDays days, then $later in $laterDays',
    ({ earlier, later, earlierDays, laterDays, pValue }) => {
      const own = conditionalTest(
        { count: earlier, days: earlierDays },
        { count: later, days: laterDays },
      );
      expect(Math.abs(own / pValue - 1)).toBeLessThan(1e-8);
    },
  );

  it.each(equalPeriods.cases)(
    "agrees with R's poisson.test in equal periods: $earlier, then $later",
    ({ earlier, later, pValue }) => {
      const own = conditionalTest(anExposedCount(earlier), anExposedCount(later));
      expect(Math.abs(own / pValue - 1)).toBeLessThan(1e-8);
    },
  );

  it('gives 0.211 for 25 against 16 in equal periods', () => {
    expect(conditionalTest(anExposedCount(25), anExposedCount(16))).toBeCloseTo(0.211, 3);
  });

  it('finds nothing where nothing happened', () => {
    expect(conditionalTest(anExposedCount(0), anExposedCount(0))).toBe(1);
  });

  it('gives the same whichever count comes first', () => {
    fc.assert(
      fc.property(exposed(), exposed(), (one, other) => {
        expect(conditionalTest(other, one)).toBe(conditionalTest(one, other));
      }),
    );
  });

  it('falls as a count moves away from where its tails are even', () => {
    fc.assert(
      fc.property(exposed(), exposed(), fc.integer({ min: 1, max: 1000 }), (one, other, more) => {
        const expected = (one.count * other.days) / one.days;
        const isMore = other.count > expected + other.days / one.days;
        fc.pre(isMore);
        const farther = { ...other, count: other.count + more };
        expect(conditionalTest(one, farther)).toBeLessThanOrEqual(
          conditionalTest(one, other) * (1 + 1e-8),
        );
      }),
    );
  });

  it('is a probability, also at a million and at very unequal periods', () => {
    fc.assert(
      fc.property(exposed(), exposed(), (one, other) => {
        const pValue = conditionalTest(one, other);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [-1, 365],
    [1.5, 365],
    [1, 0],
  ])('takes %d in %d days for a mistake of the program', (count, days) => {
    expect(() => conditionalTest({ count, days }, anExposedCount(1))).toThrow(RangeError);
  });
});
