import { conditionalTest } from './conditional-test.ts';
import { checkCount, checkExposed, type ExposedCount } from './exposed-count.ts';
import type { Interval } from './interval.ts';
import { RELIABLE_UNDER } from './verdict-of-counts.ts';

export type SeasonalBand =
  | {
      readonly status: 'expected';
      /** Over the days asked for. */
      readonly mean: number;
      /** 95 %, two-sided. Whole numbers; a count that is equal to an end is within. */
      readonly band: Interval;
      /** Variance over mean of the earlier years (Pearson). Over 1, they differ more than by chance. */
      readonly dispersion: number;
      readonly years: number;
    }
  | { readonly status: 'insufficient-data'; readonly years: number };

/** With fewer, one odd year is the expectation. */
export const FEWEST_SEASON_YEARS = 3;

/**
 * What a month may be expected to have, from the same month of earlier years: their mean, and a 95 %
 * prediction interval for one count over `days`. Refused under three years. A year whose count is missing
 * or withheld is left out, never taken for 0.
 *
 * The interval holds the counts that `conditionalTest` does not find reliably different from the earlier
 * years together. Where those years differ more than Poisson counts do, its ends are moved from the mean
 * by the root of the dispersion (quasi-Poisson).
 *
 * Assumption: independent years with one underlying rate, no trend, and a variance that is a multiple of
 * the mean. The dispersion of three to five years is itself uncertain: in 4 000 drawn series each, the
 * interval held 96–99 % of Poisson counts, 91–96 % where the variance was twice the mean, and 86–94 %
 * where it was three times the mean.
 */
export function seasonalBand(earlier: readonly ExposedCount[], days: number): SeasonalBand {
  checkExposed(...earlier, { count: 0, days });
  const years = earlier.length;
  if (years < FEWEST_SEASON_YEARS) return { status: 'insufficient-data', years };
  const total = {
    count: earlier.reduce((sum, { count }) => sum + count, 0),
    days: earlier.reduce((sum, one) => sum + one.days, 0),
  };
  const mean = (total.count / total.days) * days;
  const dispersion = dispersionOf(earlier, total);
  const poisson = poissonBand(total, days, Math.floor(mean));
  const stretch = Math.sqrt(Math.max(1, dispersion));
  const band = {
    lower: Math.max(0, Math.ceil(mean - stretch * (mean - poisson.lower))),
    upper: Math.floor(mean + stretch * (poisson.upper - mean)),
  };
  return { status: 'expected', mean, band, dispersion, years };
}

/** Where a count lies against the band. */
export function readAgainstBand(count: number, { lower, upper }: Interval) {
  checkCount(count);
  if (count < lower) return 'below';
  return count > upper ? 'above' : 'within';
}

/** 1 where nothing happened: there is nothing to tell it from. */
function dispersionOf(earlier: readonly ExposedCount[], total: ExposedCount): number {
  if (total.count === 0) return 1;
  const rate = total.count / total.days;
  const squares = earlier.map(({ count, days }) => (count - rate * days) ** 2 / (rate * days));
  return squares.reduce((sum, square) => sum + square, 0) / (earlier.length - 1);
}

/** The p-value only falls on either side of the middle, so each end is found by halving. */
function poissonBand(total: ExposedCount, days: number, middle: number): Interval {
  const isWithin = (count: number) => conditionalTest(total, { count, days }) >= RELIABLE_UNDER;
  let lower = middle;
  for (let outside = -1; lower - outside > 1; ) {
    const between = Math.floor((lower + outside) / 2);
    if (isWithin(between)) lower = between;
    else outside = between;
  }
  let upper = middle;
  let reach = 1;
  while (isWithin(middle + reach)) reach *= 2;
  for (let outside = middle + reach; outside - upper > 1; ) {
    const between = Math.floor((upper + outside) / 2);
    if (isWithin(between)) upper = between;
    else outside = between;
  }
  return { lower, upper };
}
