import type { LonLat } from '../geo/lon-lat.ts';
import type { TimeAxes } from './time-profile.ts';

/** What does not change while the filter does. */
export interface IncidentOutlines {
  readonly axes: TimeAxes;
  /** Closed ring of each cell, one list a grid, in the order of the counts. */
  readonly cells: readonly (readonly (readonly LonLat[])[])[];
}
