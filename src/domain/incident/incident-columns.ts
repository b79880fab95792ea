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
