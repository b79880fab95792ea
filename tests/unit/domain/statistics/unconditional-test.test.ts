import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unconditionalTest } from '#src/domain/statistics/unconditional-test.ts';
import { anExposedCount, smallExposed } from '../../../builders/exposed-counts.ts';
import frozen from '../../../fixtures/statistics/unconditional-test.json' with { type: 'json' };
import large from '../../../fixtures/statistics/unconditional-test-large.json' with {
  type: 'json',
};

describe('unconditionalTest', () => {
  // SciPy leaves out tails of 1e-10.
  it.each(frozen.cases)(
    'agrees with SciPy: $earlier in $earlierDays days, then $later in $laterDays',
    ({ earlier, later, earlierDays, laterDays, pValue }) => {
      const own = unconditionalTest(
        { count: earlier, days: earlierDays },
        { count: later, days: laterDays },
      );
      expect(Math.abs(own - pValue)).toBeLessThan(1e-9);
    },
  );

  it.each(large.cases)(
    'agrees with the sum over all pairs: $earlier, then $later',
    ({ earlier, later, earlierDays, laterDays, pValue }) => {
      const own = unconditionalTest(
        { count: earlier, days: earlierDays },
        { count: later, days: laterDays },
      );
      expect(Math.abs(own / pValue - 1)).toBeLessThan(1e-8);
    },
  );

  it('gives 0.165 for 25 against 16 in equal periods', () => {
    expect(unconditionalTest(anExposedCount(25), anExposedCount(16))).toBeCloseTo(0.165, 3);
  });

  it('finds nothing where nothing happened', () => {
    expect(unconditionalTest(anExposedCount(0), anExposedCount(0))).toBe(1);
  });

  it('gives the same whichever count comes first', () => {
    fc.assert(
      fc.property(smallExposed(), smallExposed(), (one, other) => {
        const there = unconditionalTest(one, other);
        expect(unconditionalTest(other, one)).toBeCloseTo(there, 10);
      }),
    );
  });

  it('does not depend on the unit of the exposure', () => {
    fc.assert(
      fc.property(smallExposed(), smallExposed(), (one, other) => {
        const inHours = [one, other].map(({ count, days }) => ({ count, days: days * 24 }));
        const [oneInHours = one, otherInHours = other] = inHours;
        expect(unconditionalTest(oneInHours, otherInHours)).toBeCloseTo(
          unconditionalTest(one, other),
          10,
        );
      }),
    );
  });

  it('falls as a count moves away from an equal one in an equal period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat({ max: 200 }), (count, more) => {
        const [same, near, far] = [count, count + more, count + more + 1].map(anExposedCount);
        if (same === undefined || near === undefined || far === undefined) return;
        expect(unconditionalTest(same, far)).toBeLessThanOrEqual(
          unconditionalTest(same, near) + 1e-12,
        );
      }),
    );
  });

  it('is a probability', () => {
    fc.assert(
      fc.property(smallExposed(), smallExposed(), (one, other) => {
        const pValue = unconditionalTest(one, other);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [-1, 365],
    [1.5, 365],
    [Number.NaN, 365],
    [1, 0],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('takes %d in %d days for a mistake of the program', (count, days) => {
    expect(() => unconditionalTest({ count, days }, anExposedCount(1))).toThrow(RangeError);
  });
});
