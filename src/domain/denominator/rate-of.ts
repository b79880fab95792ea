import type { CountReading } from '../statistics/verdict-of-counts.ts';
import { type DenominatorFigure, RATE_PER } from './denominator.ts';
import type { DenominatorRefusal, FoundDenominator } from './denominator-book.ts';

export interface StatedRate {
  readonly status: 'stated';
  /** Count per `per` of the denominator. */
  readonly rate: number;
  /** Unit: the denominator's. */
  readonly per: number;
  readonly count: number;
  readonly figure: DenominatorFigure;
}

export type RateRefusal =
  | DenominatorRefusal
  | { readonly status: 'refused'; readonly reason: 'missing' | 'withheld' };

export type Rate = StatedRate | RateRefusal;

/**
 * A place's count by one of its denominators. A withheld count gives no rate, for the rate would give
 * the count.
 *
 * Assumption: count and figure are of the same place, and the figure holds for the days of the count.
 */
export function rateOf(count: CountReading, found: FoundDenominator): Rate {
  if (found.status === 'refused') return found;
  if (count.status !== 'counted') return { status: 'refused', reason: count.status };
  const { figure } = found;
  const per = RATE_PER[figure.denominator];
  const rate = (count.count / figure.value) * per;
  return { status: 'stated', rate, per, count: count.count, figure };
}
