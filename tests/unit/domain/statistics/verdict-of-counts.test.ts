import { describe, expect, it } from 'vitest';
import {
  type CountPair,
  type TestedCounts,
  verdictOfCounts,
  verdictsOfCounts,
} from '#src/domain/statistics/verdict-of-counts.ts';
import { guardPeriods } from '#src/domain/time/period-guard.ts';
import { aYear, tenMonths } from '../../../builders/periods.ts';

const wholeYears = guardPeriods(aYear(2022), aYear(2023));
const perDay = guardPeriods(aYear(2023), tenMonths(2025), 'per-day');

describe('verdictOfCounts', () => {
  it('finds a reliable decrease from 154 to 69, with every figure beside it', () => {
    const verdict = verdictOfCounts(counts(154, 69), wholeYears);

    expect(verdict).toMatchObject({ code: 'reliable-decrease', change: { status: 'stated' } });
    expect(tested(verdict).pValue).toBeCloseTo(1.25e-8, 10);
    expect(tested(verdict).unconditionalPValue).toBeCloseTo(8.5e-9, 10);
    expect(tested(verdict).z).toBeCloseTo(-5.8, 1);
  });

  it('finds the same rise reliable as an increase', () => {
    expect(verdictOfCounts(counts(69, 154), wholeYears).code).toBe('reliable-increase');
  });

  it('finds 16, then 25 within normal variation and states no percent of 16', () => {
    expect(verdictOfCounts(counts(16, 25), wholeYears)).toMatchObject({
      code: 'within-noise',
      change: { status: 'refused', reason: 'base-under-30' },
    });
  });

  it('states a percent change from a base of 30, not of 29', () => {
    const statusFrom = (base: number) =>
      tested(verdictOfCounts(counts(base, 60), wholeYears)).change.status;
    expect([29, 30].map(statusFrom)).toEqual(['refused', 'stated']);
  });

  it('states a fall from 40 to nought as a ratio of 0', () => {
    expect(verdictOfCounts(counts(40, 0), wholeYears)).toMatchObject({
      code: 'reliable-decrease',
      change: { status: 'stated', ratio: 0 },
    });
  });

  it('finds nothing in nought against nought', () => {
    expect(verdictOfCounts(counts(0, 0), wholeYears)).toMatchObject({
      code: 'within-noise',
      pValue: 1,
      unconditionalPValue: 1,
      z: 0,
    });
  });

  it('cannot decide on a missing or a withheld count, and says which', () => {
    const later = { status: 'counted', count: 12 } as const;
    const reasons = (['missing', 'withheld'] as const).map((status) =>
      verdictOfCounts({ earlier: { status }, later }, wholeYears),
    );
    expect(reasons).toEqual([
      { code: 'undecidable', reason: 'missing' },
      { code: 'undecidable', reason: 'withheld' },
    ]);
  });

  it('refuses a whole year against ten months, with what could be done', () => {
    const refused = verdictOfCounts(counts(154, 69), guardPeriods(aYear(2024), tenMonths(2025)));
    expect(refused).toMatchObject({ code: 'not-comparable', reason: 'unequal-periods' });
    expect(refused).toHaveProperty('offers.0.kind', 'same-months');
  });

  it('judges the daily rate when shown per day: 100 in a year against 90 in ten months is a rise', () => {
    const verdict = tested(verdictOfCounts(counts(100, 90), perDay));
    expect(verdict.change).toMatchObject({ status: 'stated' });
    expect(verdict.change).toHaveProperty('ratio', 90 / 304 / (100 / 365));
    expect(verdict.z).toBeNull();
    expect(verdictOfCounts(counts(1000, 1000), perDay).code).toBe('reliable-increase');
  });
});

describe('verdictsOfCounts', () => {
  it('holds a difference to more when many cells are shown', () => {
    const cell = counts(20, 37);
    const quiet = Array.from({ length: 9 }, () => counts(20, 20));

    expect(verdictOfCounts(cell, wholeYears).code).toBe('reliable-increase');
    expect(verdictsOfCounts([cell, ...quiet], wholeYears)[0]).toMatchObject({
      code: 'within-noise',
    });
  });

  it('adjusts over the cells that could be tested only, each in its place', () => {
    const missing: CountPair = { earlier: { status: 'missing' }, later: { status: 'missing' } };
    const codes = verdictsOfCounts(
      [missing, counts(154, 69), missing, counts(20, 20), counts(69, 154)],
      wholeYears,
    );

    expect(codes.map(({ code }) => code)).toEqual([
      'undecidable',
      'reliable-decrease',
      'undecidable',
      'within-noise',
      'reliable-increase',
    ]);
    const [, found] = codes;
    const first = found === undefined ? null : tested(found);
    // Two of three tests share the smallest p-value.
    expect(first?.adjustedPValue).toBeCloseTo((3 / 2) * (first?.pValue ?? 0), 15);
  });

  it('refuses every cell of unequal periods', () => {
    const refused = verdictsOfCounts(
      [counts(1, 2), counts(3, 4)],
      guardPeriods(aYear(2024), tenMonths(2025)),
    );
    expect(refused.map(({ code }) => code)).toEqual(['not-comparable', 'not-comparable']);
  });
});

function counts(earlier: number, later: number): CountPair {
  return {
    earlier: { status: 'counted', count: earlier },
    later: { status: 'counted', count: later },
  };
}

function tested(verdict: ReturnType<typeof verdictOfCounts>): TestedCounts {
  if (verdict.code === 'undecidable' || verdict.code === 'not-comparable') {
    throw new Error(`not tested: ${verdict.code}`);
  }
  return verdict;
}
