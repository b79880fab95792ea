import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';

/** A count that the document prints. It does not state the days that it covers. */
export interface StatedYearCount {
  readonly year: number;
  readonly count: number;
  readonly factId: string;
}

/** One way to read the days that the document leaves out. */
export interface PeriodReading {
  readonly id: string;
  /** What speaks for it. */
  readonly reason: LocalizedText;
  /** One for each year counted. */
  readonly periods: readonly (Period & { readonly year: number })[];
}

/** Printed counts of one sort in one place, ascending years. */
export interface StatedCount {
  readonly id: string;
  readonly name: LocalizedText;
  readonly placeId: string;
  readonly sourceId: string;
  readonly counts: readonly StatedYearCount[];
  readonly periodReadings: readonly PeriodReading[];
}
