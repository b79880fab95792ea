/** Incidents of one area that pass a filter, along time. */
export interface AreaTime {
  /** Year of the first month. */
  readonly firstYear: number;
  /** Index: months from January of the first year. */
  readonly byMonth: Uint32Array;
  /** Index 0–167 (`weekHourOf`), local time. */
  readonly byWeekHour: Uint32Array;
  /** Incidents with a day but no time of day that pass the rest: in no hour of the week. */
  readonly withoutHour: number;
}
