import type { LargestCounts, TimeProfile } from './time-profile.ts';

/** Everything that the views show after a change of the filter. */
export interface IncidentCounts {
  /** Of the areas that the incidents were loaded with. */
  readonly byArea: ReadonlyMap<string, number>;
  /** Of the layers that were set since, each in the order of its areas. */
  readonly byLayer: ReadonlyMap<string, Uint32Array>;
  /** Counts by cell, one table a grid, in the order of the cells' outlines. */
  readonly byCell: readonly Uint32Array[];
  readonly profile: TimeProfile;
  readonly largest: LargestCounts;
  /** Incidents that pass the filter and have neither a position nor a named place that is counted. */
  readonly unplaced: number;
  /** Incidents that pass the filter and count for the place that they name alone. */
  readonly byName: number;
  /**
   * Incidents with a day but no time of day that pass the rest of the filter. They count in no hour
   * of the week, and nowhere while hours are chosen.
   */
  readonly withoutHour: number;
}
