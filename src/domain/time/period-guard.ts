import { daysByMonth, daysOf, doOverlap, type Period } from './period.ts';

/** `as-counted` sets the counts side by side; `per-day` divides each by its days. */
export type PeriodBasis = 'as-counted' | 'per-day';

/** What would make unequal periods comparable. */
export type PeriodOffer =
  /** The months, 1–12, that both periods cover alike. */
  | { readonly kind: 'same-months'; readonly months: readonly number[] }
  | { readonly kind: 'per-day' };

export interface ComparablePeriods {
  readonly status: 'comparable';
  readonly earlierDays: number;
  readonly laterDays: number;
  /** The periods cover the same months for the same number of days, 29 February apart. */
  readonly areEqual: boolean;
}

export interface PeriodRefusal {
  readonly status: 'not-comparable';
  readonly reason: 'unequal-periods' | 'overlapping-periods' | 'no-days';
  readonly offers: readonly PeriodOffer[];
}

/**
 * Whether counts of two periods may be set against each other. Unequal periods are refused unless each is
 * shown per day; overlapping ones always, because an event would count on both sides.
 *
 * Assumption of `per-day`: the season does not matter, or the reader is told that it may.
 */
export function guardPeriods(
  earlier: Period,
  later: Period,
  basis: PeriodBasis = 'as-counted',
): ComparablePeriods | PeriodRefusal {
  const [earlierDays, laterDays] = [daysOf(earlier), daysOf(later)];
  if (earlierDays === 0 || laterDays === 0) return refusal('no-days', []);
  if (doOverlap(earlier, later)) return refusal('overlapping-periods', []);
  const [ofEarlier, ofLater] = [daysByMonth(earlier), daysByMonth(later)];
  const areEqual = ofEarlier.every((days, index) => days === ofLater[index]);
  if (areEqual || basis === 'per-day') {
    return { status: 'comparable', earlierDays, laterDays, areEqual };
  }
  const months = ofEarlier.flatMap((days, index) =>
    days > 0 && days === ofLater[index] ? [index + 1] : [],
  );
  const perDay: PeriodOffer = { kind: 'per-day' };
  return refusal(
    'unequal-periods',
    months.length === 0 ? [perDay] : [{ kind: 'same-months', months }, perDay],
  );
}

function refusal(reason: PeriodRefusal['reason'], offers: readonly PeriodOffer[]): PeriodRefusal {
  return { status: 'not-comparable', reason, offers };
}
