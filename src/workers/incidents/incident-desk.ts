import { projectionOf } from '../../data/projection.ts';
import { type HexGrid, hexCorners } from '../../domain/hex/hex-grid.ts';
import { countIncidents, type IncidentCounts } from '../../domain/incident/count-incidents.ts';
import type { IncidentColumns } from '../../domain/incident/incident-columns.ts';
import type { IncidentFilter } from '../../domain/incident/incident-filter.ts';
import {
  type IncidentIndex,
  indexIncidents,
  type NamedArea,
} from '../../domain/incident/incident-index.ts';
import type { IncidentOutlines } from '../../domain/incident/incident-outlines.ts';

export interface IncidentDeskInput {
  readonly columns: IncidentColumns;
  readonly areas: readonly NamedArea[];
  readonly grids: readonly HexGrid[];
  /** PROJ string of the system that the grids are in. */
  readonly projection: string;
}

/** Holds the incidents and answers. The same object works inside a worker and without one. */
export class IncidentDesk {
  private index: IncidentIndex | null = null;

  load({ columns, areas, grids, projection }: IncidentDeskInput): IncidentOutlines {
    const { forward, inverse } = projectionOf(projection);
    const index = indexIncidents(columns, areas, grids, forward);
    this.index = index;
    return {
      axes: index.axes,
      cells: index.hexes.map(({ grid, cells }) =>
        cells.map((cell) => {
          const corners = hexCorners(grid, cell).map(([east, north]) => inverse(east, north));
          const [first] = corners;
          return first === undefined ? corners : [...corners, first];
        }),
      ),
    };
  }

  count(filter: IncidentFilter): IncidentCounts {
    if (this.index === null) throw new Error('count before load');
    return countIncidents(this.index, filter);
  }
}
