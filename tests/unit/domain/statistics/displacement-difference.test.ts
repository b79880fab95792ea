import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BeforeAfter,
  displacementDifference,
} from '#src/domain/statistics/displacement-difference.ts';
import { exposed } from '../../../builders/exposed-counts.ts';

const pairs = () => fc.record({ before: exposed(), after: exposed() });

describe('displacementDifference', () => {
  it('gives −118, −196 to −40, z −2.98, for the example of Wheeler and Ratcliffe (2018)', () => {
    const own = displacementDifference(
      { treated: inYears(207, 110), control: inYears(308, 318) },
      { treated: inYears(178, 157), control: inYears(150, 140) },
    );

    expect(own.estimate).toBe(-118);
    expect(own.standardError).toBe(Math.sqrt(1568));
    expect(own.z).toBeCloseTo(-2.98, 2);
    // R 4.2.2: 2 * pnorm(-118 / sqrt(1568))
    expect(own.pValue).toBeCloseTo(0.002882954305, 10);
    expect(Math.round(own.interval.lower)).toBe(-196);
    expect(Math.round(own.interval.upper)).toBe(-40);
  });

  it('gives −20 with a standard error of √115 when two years stand before one (Wheeler 2021)', () => {
    const own = displacementDifference({
      treated: inYears(80, 20, 2),
      control: inYears(100, 50, 2),
    });

    expect(own.estimate).toBe(-20);
    expect(own.standardError).toBe(Math.sqrt(115));
  });

  it('finds nothing where nothing happened', () => {
    const own = displacementDifference({ treated: inYears(0, 0), control: inYears(0, 0) });
    expect(own).toEqual({
      estimate: 0,
      standardError: 0,
      interval: { lower: 0, upper: 0 },
      z: 0,
      pValue: 1,
    });
  });

  it('changes its sign and nothing else when treated and control change places', () => {
    fc.assert(
      fc.property(pairs(), pairs(), (treated, control) => {
        const there = displacementDifference({ treated, control });
        const back = displacementDifference({ treated: control, control: treated });
        expect(back.estimate).toBeCloseTo(-there.estimate, 6);
        expect(back.pValue).toBeCloseTo(there.pValue, 9);
      }),
    );
  });

  it('is unmoved by displacement areas in which nothing was counted', () => {
    fc.assert(
      fc.property(pairs(), pairs(), (treated, control) => {
        const none = { treated: inYears(0, 0), control: inYears(0, 0) };
        expect(displacementDifference({ treated, control }, none)).toEqual(
          displacementDifference({ treated, control }),
        );
      }),
    );
  });
});

/** Counts before and after; the years before may be several, the year after is one. */
function inYears(before: number, after: number, yearsBefore = 1): BeforeAfter {
  return {
    before: { count: before, days: yearsBefore * 365 },
    after: { count: after, days: 365 },
  };
}
