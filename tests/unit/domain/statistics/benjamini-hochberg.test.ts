import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustPValues } from '#src/domain/statistics/benjamini-hochberg.ts';
import frozen from '../../../fixtures/statistics/p-adjust.json' with { type: 'json' };

const pValues = () => fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe('adjustPValues', () => {
  it.each(frozen.cases)('agrees with R on $p', ({ p, adjusted }) => {
    const own = adjustPValues(p);
    expect(own).toHaveLength(adjusted.length);
    for (const [index, value] of adjusted.entries()) expect(own[index]).toBeCloseTo(value, 14);
  });

  it('finds the first four of fifteen at 5 percent, as Benjamini and Hochberg (1995) did', () => {
    const [trial] = frozen.cases;
    expect(adjustPValues(trial?.p ?? []).filter((value) => value < 0.05)).toHaveLength(4);
  });

  it('leaves a single test and an empty list as they are', () => {
    expect(adjustPValues([0.03])).toEqual([0.03]);
    expect(adjustPValues([])).toEqual([]);
  });

  it('never makes a p-value smaller, and none larger than one', () => {
    fc.assert(
      fc.property(pValues(), (given) => {
        for (const [index, value] of adjustPValues(given).entries()) {
          expect(value).toBeGreaterThanOrEqual(given[index] ?? 1);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps the order of the p-values', () => {
    fc.assert(
      fc.property(pValues(), (given) => {
        const pairs = adjustPValues(given).map(
          (value, index) => [given[index] ?? 1, value] as const,
        );
        pairs.sort(([a], [b]) => a - b);
        for (const [index, [, value]] of pairs.slice(1).entries()) {
          expect(value).toBeGreaterThanOrEqual(pairs[index]?.[1] ?? 1);
        }
      }),
    );
  });

  it('gives each test the same value in whatever order they come', () => {
    fc.assert(
      fc.property(pValues(), (given) => {
        expect(adjustPValues(given.toReversed())).toEqual(adjustPValues(given).toReversed());
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('takes %d for a mistake of the program', (value) => {
    expect(() => adjustPValues([0.5, value])).toThrow(RangeError);
  });
});
