import type { CollectedDays } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import { type ComparablePeriods, guardPeriods, type PeriodRefusal } from '../time/period-guard.ts';
import type { CountBasis } from './comparison-choices.ts';

/** Two periods and whether their counts may be set against each other. */
export interface GuardedPeriods {
  readonly earlier: Period;
  readonly later: Period;
  readonly guard: ComparablePeriods | PeriodRefusal;
}

/** The days of a calendar year that were collected; null where none was. */
export function yearPeriod(year: number, { from, to }: CollectedDays): Period | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (to < first || from > last) return null;
  return { start: from > first ? from : first, end: to < last ? to : last };
}

export function isPartOfYear({ start, end, months }: Period): boolean {
  return !start.endsWith('-01-01') || !end.endsWith('-12-31') || months !== undefined;
}

/** Two years as the basis asks for them; null where one was not collected at all. */
export function yearPeriods(
  earlierYear: number,
  laterYear: number,
  collected: CollectedDays,
  basis: CountBasis,
): GuardedPeriods | null {
  const earlier = yearPeriod(earlierYear, collected);
  const later = yearPeriod(laterYear, collected);
  if (earlier === null || later === null) return null;
  return guarded(earlier, later, basis);
}

/** Same months are taken only where the whole periods are unequal and have months in common. */
export function guarded(earlier: Period, later: Period, basis: CountBasis): GuardedPeriods {
  const guard = guardPeriods(earlier, later, basis === 'per-day' ? 'per-day' : 'as-counted');
  if (basis !== 'same-months' || guard.status === 'comparable') return { earlier, later, guard };
  const offer = guard.offers.find(({ kind }) => kind === 'same-months');
  if (offer?.kind !== 'same-months') return { earlier, later, guard };
  const { months } = offer;
  const [a, b] = [
    { ...earlier, months },
    { ...later, months },
  ];
  return { earlier: a, later: b, guard: guardPeriods(a, b) };
}
