import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfShares } from '#src/domain/statistics/difference-of-shares.ts';
import { sampledShares } from '../../../builders/surveys.ts';
import frozen from '../../../fixtures/statistics/difference-of-shares.json' with { type: 'json' };

describe('differenceOfShares', () => {
  it.each(frozen.cases)(
    "agrees with R's Wilson limits: $fromX of $fromN, then $toX of $toN",
    ({ fromX, fromN, toX, toN, lower, upper }) => {
      const own = differenceOfShares(
        { share: fromX / fromN, answers: fromN },
        { share: toX / toN, answers: toN },
      );
      expect(own.lower).toBeCloseTo(lower, 12);
      expect(own.upper).toBeCloseTo(upper, 12);
    },
  );

  it('gives 0.0524 to 0.3339 for 56 of 70 less 48 of 80, as Newcombe (1998) does', () => {
    const own = differenceOfShares(
      { share: 48 / 80, answers: 80 },
      { share: 56 / 70, answers: 70 },
    );
    expect(own.lower).toBeCloseTo(0.0524, 4);
    expect(own.upper).toBeCloseTo(0.3339, 4);
  });

  it('is mirrored when the samples change places', () => {
    fc.assert(
      fc.property(sampledShares(), sampledShares(), (one, other) => {
        const [there, back] = [differenceOfShares(one, other), differenceOfShares(other, one)];
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(back.upper).toBeCloseTo(-there.lower, 12);
      }),
    );
  });

  it('stays within −1 to 1 and holds the difference', () => {
    fc.assert(
      fc.property(sampledShares(), sampledShares(), (one, other) => {
        const { lower, upper } = differenceOfShares(one, other);
        const difference = other.share - one.share;
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(difference);
        expect(upper).toBeGreaterThanOrEqual(difference);
      }),
    );
  });

  it('narrows with more answers and widens with the design effect', () => {
    const width = (answers: number, designEffect: number) => {
      const own = differenceOfShares(
        { share: 0.38, answers, designEffect },
        { share: 0.36, answers, designEffect },
      );
      return own.upper - own.lower;
    };
    expect(width(2000, 1)).toBeLessThan(width(1000, 1));
    expect(width(1000, 1.5)).toBeGreaterThan(width(1000, 1));
  });
});
