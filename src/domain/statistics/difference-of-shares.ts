import type { Interval } from './interval.ts';
import { type SampledShare, wilsonInterval } from './wilson-interval.ts';

/**
 * 95 % interval of `to.share` less `from.share`, −1 to 1: Newcombe's hybrid score interval (1998, method
 * 10) from the two Wilson intervals.
 *
 * Assumption: two independent samples. Where one area lies within the other the interval is somewhat too
 * wide, never too narrow.
 */
export function differenceOfShares(from: SampledShare, to: SampledShare): Interval {
  const difference = to.share - from.share;
  const ofFrom = wilsonInterval(from);
  const ofTo = wilsonInterval(to);
  return {
    lower: difference - Math.hypot(to.share - ofTo.lower, ofFrom.upper - from.share),
    upper: difference + Math.hypot(ofTo.upper - to.share, from.share - ofFrom.lower),
  };
}
