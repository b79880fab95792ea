import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zAgainstMean, zOfEqualPeriods } from '#src/domain/statistics/z-of-counts.ts';

const counts = () => fc.nat({ max: 1_000_000 });

describe('zOfEqualPeriods', () => {
  it('gives −5.8 for 154, then 69', () => {
    expect(zOfEqualPeriods(154, 69)).toBeCloseTo(-5.8, 1);
  });

  it('changes its sign and nothing else when the periods change places', () => {
    fc.assert(
      fc.property(counts(), counts(), (one, other) => {
        expect(zOfEqualPeriods(other, one)).toBeCloseTo(-zOfEqualPeriods(one, other), 9);
      }),
    );
  });

  it('rises with the later count', () => {
    fc.assert(
      fc.property(counts(), counts(), fc.integer({ min: 1, max: 1000 }), (earlier, later, more) => {
        expect(zOfEqualPeriods(earlier, later + more)).toBeGreaterThan(
          zOfEqualPeriods(earlier, later),
        );
      }),
    );
  });
});

describe('zAgainstMean', () => {
  it('gives −8.2 for 69 against a mean of 154: a known mean has no chance of its own', () => {
    expect(zAgainstMean(154, 69)).toBeCloseTo(-8.2, 1);
  });

  it('is √2 times the z of two observed counts', () => {
    expect(zAgainstMean(154, 69) / zOfEqualPeriods(154, 69)).toBeCloseTo(Math.SQRT2, 12);
  });

  it('takes a mean between whole numbers, and of nothing', () => {
    expect(zAgainstMean(2.25, 4)).toBe(1);
    expect(zAgainstMean(0, 0)).toBe(0);
  });

  it('takes a negative mean for a mistake of the program', () => {
    expect(() => zAgainstMean(-1, 4)).toThrow(RangeError);
  });
});
