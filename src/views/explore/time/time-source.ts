import type { TimeProfile } from '../../../domain/incident/time-profile.ts';
import type { Ramp } from '../../../ui/ramp.ts';

/** Counts to show, or why the shown layer has no months and hours. */
export type TimeSource =
  | {
      readonly kind: 'counted';
      readonly ramp: Ramp;
      readonly profile: TimeProfile;
      /** Years the profile adds up: class and height follow the mean per year. */
      readonly years: number;
      /** 1–12: months of the period for which nothing was collected. */
      readonly missingMonths: ReadonlySet<number>;
      /** Count that fills a bar: the largest month of any year (`LargestCounts`). */
      readonly largestMonth: number;
      /** Ascending lower bounds (`hourClassBounds`). */
      readonly hourBounds: readonly number[];
    }
  | { readonly kind: 'missing'; readonly reason: 'yearly' | 'not-stated' };
