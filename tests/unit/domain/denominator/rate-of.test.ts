import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_PER, sourcedDenominators } from '#src/domain/denominator/denominator.ts';
import { rateOf } from '#src/domain/denominator/rate-of.ts';
import { aFigure } from '../../../builders/denominators.ts';

const counted = (count: number) => ({ status: 'counted', count }) as const;
const found = (value: number) => ({ status: 'found', figure: aFigure('square', value) }) as const;

describe('rateOf', () => {
  it('states 30 of 1 200 residents as 25 per 1 000', () => {
    expect(rateOf(counted(30), found(1200))).toEqual({
      status: 'stated',
      rate: 25,
      per: 1000,
      count: 30,
      figure: aFigure('square', 1200),
    });
  });

  it('keeps nought, missing and withheld apart', () => {
    expect(rateOf(counted(0), found(1200))).toMatchObject({ status: 'stated', rate: 0 });
    for (const status of ['missing', 'withheld'] as const) {
      expect(rateOf({ status }, found(1200))).toEqual({ status: 'refused', reason: status });
    }
  });

  it('hands on why there is no denominator', () => {
    const refusal = { status: 'refused', reason: 'no-figure' } as const;
    expect(rateOf(counted(30), refusal)).toEqual(refusal);
    expect(rateOf({ status: 'withheld' }, refusal)).toEqual(refusal);
  });

  it('gives the count back when multiplied by its denominator', () => {
    const value = fc.double({ min: 0.001, max: 1e8, noNaN: true });
    const denominator = fc.constantFrom(...sourcedDenominators);
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), value, denominator, (count, size, kind) => {
        const figure = aFigure('square', size, { denominator: kind });
        const rate = rateOf(counted(count), { status: 'found', figure });
        if (rate.status !== 'stated') throw new Error(rate.reason);
        expect((rate.rate * size) / RATE_PER[kind]).toBeCloseTo(count, 6);
      }),
    );
  });
});
