import type { CellOutline } from '../hex/count-cells.ts';
import type { TimeAxes } from './time-profile.ts';

/** What does not change while the filter does. */
export interface IncidentOutlines {
  readonly axes: TimeAxes;
  /** One list a grid, in the order of the counts. */
  readonly cells: readonly (readonly CellOutline[])[];
}
