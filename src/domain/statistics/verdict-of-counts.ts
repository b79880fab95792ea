import type { ComparablePeriods, PeriodRefusal } from '../time/period-guard.ts';
import { adjustPValues } from './benjamini-hochberg.ts';
import { conditionalTest } from './conditional-test.ts';
import type { ExposedCount } from './exposed-count.ts';
import { type RateRatio, rateRatio } from './rate-ratio.ts';
import { unconditionalTest } from './unconditional-test.ts';
import { zOfEqualPeriods } from './z-of-counts.ts';

/** Largest adjusted p-value, itself left out, that makes a difference reliable. */
export const RELIABLE_UNDER = 0.05;
/** A percent change of fewer says more about chance than about the place. */
const SMALLEST_BASE = 30;

export type CountReading =
  | { readonly status: 'counted'; readonly count: number }
  | { readonly status: 'missing' }
  | { readonly status: 'withheld' };

/** One cell shown: a place, a stadsdel or a hexagon in two periods. */
export interface CountPair {
  readonly earlier: CountReading;
  readonly later: CountReading;
}

/** Later over earlier daily rate, for a change in percent. */
export type RelativeChange =
  | ({ readonly status: 'stated' } & RateRatio)
  | { readonly status: 'refused'; readonly reason: 'base-under-30' };

export interface TestedCounts {
  readonly code: 'reliable-increase' | 'reliable-decrease' | 'within-noise';
  /** Of the exact conditional test. */
  readonly pValue: number;
  /** The same, adjusted over the cells shown. The code follows this one. */
  readonly adjustedPValue: number;
  /** Shown beside it, not adjusted. */
  readonly unconditionalPValue: number;
  /** Shown beside it. Null where the periods are unequal. */
  readonly z: number | null;
  readonly change: RelativeChange;
}

export type CountVerdict =
  | TestedCounts
  | { readonly code: 'undecidable'; readonly reason: 'missing' | 'withheld' }
  | {
      readonly code: 'not-comparable';
      readonly reason: PeriodRefusal['reason'];
      readonly offers: PeriodRefusal['offers'];
    };

/**
 * The verdict on each cell shown, in the given order: the exact conditional test, Benjamini–Hochberg
 * adjusted over the cells that have both counts, reliable under 0.05.
 *
 * Assumption: `cells` are all the cells shown together, counted over the periods that were guarded, and
 * the counts are Poisson. Cells that overlap, such as a place and its stadsdel, count as tests of their
 * own.
 */
export function verdictsOfCounts(
  cells: readonly CountPair[],
  periods: ComparablePeriods | PeriodRefusal,
): readonly CountVerdict[] {
  if (periods.status === 'not-comparable') return cells.map(() => refused(periods));
  const tested = cells.map((cell) => testOf(cell, periods));
  const adjusted = adjustPValues(
    tested.flatMap((one) => (one.code === 'tested' ? [one.pValue] : [])),
  );
  let next = 0;
  return tested.map((one) => {
    if (one.code === 'undecidable') return one;
    const adjustedPValue = adjusted[next] ?? 1;
    next += 1;
    return verdictOf(one, adjustedPValue, periods.areEqual);
  });
}

/** The verdict where one pair of counts is all that is shown: there is nothing to adjust over. */
export function verdictOfCounts(
  pair: CountPair,
  periods: ComparablePeriods | PeriodRefusal,
): CountVerdict {
  if (periods.status === 'not-comparable') return refused(periods);
  const tested = testOf(pair, periods);
  if (tested.code === 'undecidable') return tested;
  return verdictOf(tested, tested.pValue, periods.areEqual);
}

/**
 * The same verdicts, each given on its own, adjusted over all that have both counts: for pairs that are
 * shown together and do not share their periods.
 */
export function adjustVerdicts<Verdict extends { readonly code: string }>(
  verdicts: readonly (CountVerdict | Verdict)[],
): readonly (CountVerdict | Verdict)[] {
  const adjusted = adjustPValues(
    verdicts.flatMap((verdict) => ('pValue' in verdict ? [verdict.pValue] : [])),
  );
  let next = 0;
  return verdicts.map((verdict) => {
    if (!('pValue' in verdict)) return verdict;
    const adjustedPValue = adjusted[next] ?? 1;
    next += 1;
    const code = adjustedPValue < RELIABLE_UNDER ? verdict.code : 'within-noise';
    return { ...verdict, code, adjustedPValue };
  });
}

interface Tested {
  readonly code: 'tested';
  readonly earlier: ExposedCount;
  readonly later: ExposedCount;
  readonly pValue: number;
}

function refused({ reason, offers }: PeriodRefusal): CountVerdict {
  return { code: 'not-comparable', reason, offers };
}

function testOf(
  { earlier, later }: CountPair,
  { earlierDays, laterDays }: ComparablePeriods,
): Tested | Extract<CountVerdict, { code: 'undecidable' }> {
  if (earlier.status !== 'counted') return { code: 'undecidable', reason: earlier.status };
  if (later.status !== 'counted') return { code: 'undecidable', reason: later.status };
  const before = { count: earlier.count, days: earlierDays };
  const after = { count: later.count, days: laterDays };
  return {
    code: 'tested',
    earlier: before,
    later: after,
    pValue: conditionalTest(before, after),
  };
}

function verdictOf(
  { earlier, later, pValue }: Tested,
  adjustedPValue: number,
  areEqual: boolean,
): TestedCounts {
  const isMore = later.count * earlier.days > earlier.count * later.days;
  const reliable = isMore ? 'reliable-increase' : 'reliable-decrease';
  return {
    code: adjustedPValue < RELIABLE_UNDER ? reliable : 'within-noise',
    pValue,
    adjustedPValue,
    unconditionalPValue: unconditionalTest(earlier, later),
    z: areEqual ? zOfEqualPeriods(earlier.count, later.count) : null,
    change: changeOf(earlier, later),
  };
}

/** Refused where fewer than 30 were counted before. */
export function changeOf(earlier: ExposedCount, later: ExposedCount): RelativeChange {
  const ratio = earlier.count < SMALLEST_BASE ? null : rateRatio(earlier, later);
  return ratio === null
    ? { status: 'refused', reason: 'base-under-30' }
    : { status: 'stated', ...ratio };
}
