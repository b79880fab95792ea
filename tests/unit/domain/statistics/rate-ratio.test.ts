import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateRatio, rateRatio } from '#src/domain/statistics/rate-ratio.ts';
import { anExposedCount, exposed } from '../../../builders/exposed-counts.ts';
import frozen from '../../../fixtures/statistics/rate-ratio.json' with { type: 'json' };
import toNought from '../../../fixtures/statistics/rate-ratio-to-nought.json' with { type: 'json' };

describe('rateRatio', () => {
  it.each(frozen.cases)(
    'agrees with the Poisson regression of R: $earlier in $earlierDays days, then $later in $laterDays',
    ({ earlier, later, earlierDays, laterDays, ratio, lower, upper }) => {
      const own = rateRatio(
        { count: earlier, days: earlierDays },
        { count: later, days: laterDays },
      );
      expect(own === null ? null : own.ratio / ratio).toBeCloseTo(1, 8);
      expect(own === null ? null : own.interval.lower / lower).toBeCloseTo(1, 6);
      expect(own === null ? null : own.interval.upper / upper).toBeCloseTo(1, 6);
    },
  );

  it.each(toNought.cases)(
    "agrees with R's poisson.test when $earlier come to nought",
    ({ earlier, earlierDays, laterDays, upper }) => {
      const own = rateRatio({ count: earlier, days: earlierDays }, { count: 0, days: laterDays });
      expect(own?.ratio).toBe(0);
      expect(own?.interval.lower).toBe(0);
      expect((own?.interval.upper ?? 0) / upper).toBeCloseTo(1, 10);
    },
  );

  it('gives 55 % fewer, 66 to 40, for 154, then 69 in equal periods', () => {
    expect(percents(rateRatio(anExposedCount(154), anExposedCount(69)))).toEqual([-55, -66, -40]);
  });

  it('gives 46 % fewer, 60 to 29, for 154 in twelve months, then 69 in ten', () => {
    const ratio = rateRatio({ count: 154, days: 12 }, { count: 69, days: 10 });
    expect(percents(ratio)).toEqual([-46, -60, -29]);
  });

  it('has nothing to say of a rise from nought', () => {
    expect(rateRatio(anExposedCount(0), anExposedCount(12))).toBeNull();
  });

  it('turns upside down when the periods change places', () => {
    fc.assert(
      fc.property(exposed(), exposed(), (one, other) => {
        fc.pre(one.count > 0 && other.count > 0);
        const [there, back] = [rateRatio(one, other), rateRatio(other, one)];
        expect((there?.ratio ?? 0) * (back?.ratio ?? 0)).toBeCloseTo(1, 9);
        expect((there?.interval.lower ?? 0) * (back?.interval.upper ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('lies within its interval', () => {
    fc.assert(
      fc.property(exposed(), exposed(), (one, other) => {
        fc.pre(one.count > 0);
        const own = rateRatio(one, other);
        expect(own?.interval.lower).toBeLessThanOrEqual(own?.ratio ?? -1);
        expect(own?.interval.upper).toBeGreaterThan(own?.ratio ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

function percents(own: RateRatio | null): readonly number[] {
  if (own === null) return [];
  return [own.ratio, own.interval.lower, own.interval.upper].map((one) =>
    Math.round(one * 100 - 100),
  );
}
