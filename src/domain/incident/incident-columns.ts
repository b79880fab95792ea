import type { LocalClock } from './local-time.ts';

/** Incidents as columns of equal length, sorted by time. Row `i` of each column is one incident. */
export interface IncidentColumns {
  readonly count: number;
  /** Unit: degrees, WGS 84; 0 where there is no position. */
  readonly lon: Float64Array;
  /** Unit: degrees, WGS 84; 0 where there is no position. */
  readonly lat: Float64Array;
  /** 1 where the incident has a position, else 0. Ask this column, never the coordinates. */
  readonly hasPosition: Uint8Array;
  /** Unit: minutes since the clock's origin, ascending. */
  readonly minute: Uint32Array;
  /** Index into `incidentCategories`. */
  readonly category: Uint8Array;
  /** Index into `incidentChannels`. */
  readonly channel: Uint8Array;
  /** What turns minutes into local time. */
  readonly clock: LocalClock;
}

/** What a file may leave unsaid. */
export interface StatedColumns {
  /** 1 where the time of day is stated. Else `minute` is the first minute of the day. */
  readonly hasTimeOfDay: Uint8Array;
  /** 1 where the channel is stated. Else `channel` is 0 and means nothing. */
  readonly hasChannel: Uint8Array;
  /** Index into `placeIds` plus 1; 0 where the row names no known place. */
  readonly place: Uint16Array;
  readonly placeIds: readonly string[];
}

/** Columns that state everything, or say what they leave out. */
export type CountedColumns = IncidentColumns | (IncidentColumns & StatedColumns);

/** Null where every row states everything. */
export function statedColumns(columns: CountedColumns): StatedColumns | null {
  return 'hasTimeOfDay' in columns ? columns : null;
}
