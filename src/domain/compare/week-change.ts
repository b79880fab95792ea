import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';
import { adjustPValues } from '../statistics/benjamini-hochberg.ts';
import { conditionalTest } from '../statistics/conditional-test.ts';
import type { ExposedCount } from '../statistics/exposed-count.ts';
import {
  changeOf,
  RELIABLE_UNDER,
  type RelativeChange,
  type TestedCounts,
} from '../statistics/verdict-of-counts.ts';

/** Counts of one place and period by hour of the week, and what they are divided by. */
export interface WeekSide {
  /** Index 0–167 (`weekHourOf`). */
  readonly byWeekHour: Uint32Array;
  /** Monday first: days of that weekday in the period, or the denominator of the place. */
  readonly exposure: readonly number[];
}

/** What became of one hour of the week. */
export type HourChange =
  | {
      readonly code: TestedCounts['code'];
      readonly from: number;
      readonly to: number;
      /** Of the conditional test, adjusted over the hours shown. The code follows it. */
      readonly adjustedPValue: number;
      readonly change: RelativeChange;
    }
  /** The period has no such weekday. */
  | { readonly code: 'undecidable'; readonly from: number; readonly to: number };

/**
 * The 168 hours of two sides held against each other, index as `weekHourOf`: the conditional test,
 * adjusted (Benjamini–Hochberg) over the hours that were tested, reliable under 0.05.
 *
 * Assumption: independent events at a constant rate within each hour of the week (Poisson).
 */
export function weekChange(from: WeekSide, to: WeekSide): readonly HourChange[] {
  const pairs = Array.from({ length: WEEK_HOURS }, (_, hour) => ({
    from: exposedAt(from, hour),
    to: exposedAt(to, hour),
  }));
  const isTested = (pair: (typeof pairs)[number]) => pair.from.days > 0 && pair.to.days > 0;
  const adjusted = adjustPValues(
    pairs.filter(isTested).map((pair) => conditionalTest(pair.from, pair.to)),
  );
  let next = 0;
  return pairs.map((pair) => {
    const counts = { from: pair.from.count, to: pair.to.count };
    if (!isTested(pair)) return { code: 'undecidable', ...counts };
    const adjustedPValue = adjusted[next] ?? 1;
    next += 1;
    const isMore = pair.to.count * pair.from.days > pair.from.count * pair.to.days;
    const reliable = isMore ? 'reliable-increase' : 'reliable-decrease';
    return {
      code: adjustedPValue < RELIABLE_UNDER ? reliable : 'within-noise',
      ...counts,
      adjustedPValue,
      change: changeOf(pair.from, pair.to),
    };
  });
}

function exposedAt({ byWeekHour, exposure }: WeekSide, hour: number): ExposedCount {
  return { count: byWeekHour[hour] ?? 0, days: exposure[Math.floor(hour / HOURS_PER_DAY)] ?? 0 };
}
