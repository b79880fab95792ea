import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#src/domain/statistics/wilson-interval.ts';
import { sampledShares } from '../../../builders/surveys.ts';
import frozen from '../../../fixtures/statistics/wilson-interval.json' with { type: 'json' };

describe('wilsonInterval', () => {
  it.each(frozen.cases)("agrees with R's prop.test: $x of $n", ({ x, n, lower, upper }) => {
    const own = wilsonInterval({ share: x / n, answers: n });
    expect(own.lower).toBeCloseTo(lower, 12);
    expect(own.upper).toBeCloseTo(upper, 12);
  });

  it('stays within 0–1 and holds the share', () => {
    fc.assert(
      fc.property(sampledShares(), (sample) => {
        const { lower, upper } = wilsonInterval(sample);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(sample.share + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(sample.share - 1e-12);
      }),
    );
  });

  it('is mirrored for those who answered otherwise', () => {
    fc.assert(
      fc.property(sampledShares(), (sample) => {
        const others = wilsonInterval({ ...sample, share: 1 - sample.share });
        expect(1 - others.upper).toBeCloseTo(wilsonInterval(sample).lower, 12);
      }),
    );
  });

  it('counts a design effect of 2 as half the answers', () => {
    expect(wilsonInterval({ share: 0.36, answers: 800, designEffect: 2 })).toEqual(
      wilsonInterval({ share: 0.36, answers: 400 }),
    );
  });

  it.each([
    { share: 36, answers: 100 },
    { share: Number.NaN, answers: 100 },
    { share: 0.36, answers: 0 },
    { share: 0.36, answers: 100, designEffect: 0 },
  ])('takes %o for a mistake of the program', (sample) => {
    expect(() => wilsonInterval(sample)).toThrow(RangeError);
  });
});
