import type { FilterPart } from './incident-filter.ts';

/** What the columns may hold: lengths of the count tables. */
export interface TimeAxes {
  readonly firstYear: number;
  /** The year before the first where there is no incident. */
  readonly lastYear: number;
  readonly categories: number;
  readonly channels: number;
}

/**
 * Counts of incidents along each axis. Each table ignores the filter's part for its own axis, so
 * that it shows what could be chosen there; all other parts apply.
 */
export interface TimeProfile {
  /** Incidents that pass the whole filter. */
  readonly total: number;
  readonly firstYear: number;
  /** Index `year - firstYear`. */
  readonly byYear: Uint32Array;
  /** Index `month - 1`. */
  readonly byMonth: Uint32Array;
  /** Index 0–167. */
  readonly byWeekHour: Uint32Array;
  readonly byCategory: Uint32Array;
  readonly byChannel: Uint32Array;
  /** Incidents that pass when that part alone is left out. */
  readonly without: Readonly<Record<FilterPart, number>>;
}

/**
 * The largest counts of any single year, so that one height and one colour mean the same in every
 * year. The filter's years and months never apply. Chosen hours of the week apply to the months,
 * whose bars have no printed scale, but not to the hours, whose classes have.
 */
export interface LargestCounts {
  /** Largest count of one month of one year. */
  readonly month: number;
  /** Largest count of one hour of the week in one year. */
  readonly weekHour: number;
}
