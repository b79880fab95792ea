import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Both ends belong to it. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard errors from the middle to the ends of a two-sided 95 % interval. */
export const EXACT_Z_95 = normalQuantile(0.975, 0, 1);
