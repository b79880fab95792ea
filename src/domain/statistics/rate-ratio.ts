import { checkExposed, type ExposedCount } from './exposed-count.ts';
import { EXACT_Z_95, type Interval } from './interval.ts';

export interface RateRatio {
  /** Later over earlier daily rate; 0.45 is 55 % fewer. */
  readonly ratio: number;
  /** 95 %, two-sided. */
  readonly interval: Interval;
}

/**
 * Ratio of the later to the earlier daily rate. Null where the earlier count is 0: there is nothing to
 * divide by.
 *
 * Assumption: both counts are Poisson and the logarithm of the ratio is about normal. A later count of 0
 * has no logarithm and gets the exact conditional limit instead, 2.5 % above.
 */
export function rateRatio(earlier: ExposedCount, later: ExposedCount): RateRatio | null {
  checkExposed(earlier, later);
  if (earlier.count === 0) return null;
  const perDays = earlier.days / later.days;
  if (later.count === 0) {
    const odds = 0.025 ** (-1 / earlier.count) - 1;
    return { ratio: 0, interval: { lower: 0, upper: odds * perDays } };
  }
  const ratio = (later.count / earlier.count) * perDays;
  const reach = Math.exp(EXACT_Z_95 * Math.sqrt(1 / earlier.count + 1 / later.count));
  return { ratio, interval: { lower: ratio / reach, upper: ratio * reach } };
}
