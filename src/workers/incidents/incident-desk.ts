import { projectionOf } from '../../data/projection.ts';
import type { CountFilter } from '../../domain/counting/compile-filter.ts';
import {
  type IncidentCounter,
  startIncidentCounter,
} from '../../domain/counting/incident-counter.ts';
import { allNamed, namedRows, withNamedRows } from '../../domain/counting/named-rows.ts';
import type { Area } from '../../domain/geo/area.ts';
import { assignToCells, type CellMembership } from '../../domain/hex/assign-to-cells.ts';
import { type HexGrid, hexCorners } from '../../domain/hex/hex-grid.ts';
import type { AreaTime } from '../../domain/incident/area-time.ts';
import { incidentCategories } from '../../domain/incident/incident.ts';
import type { CountedColumns } from '../../domain/incident/incident-columns.ts';
import type { IncidentCounts } from '../../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../../domain/incident/incident-outlines.ts';
import { assignToAreas } from '../../domain/membership/assign-to-areas.ts';
import type { PositionColumns } from '../../domain/membership/membership.ts';

export interface NamedArea {
  readonly id: string;
  readonly area: Area;
}

/** Areas of one sort. They may overlap, within the layer and with other layers. */
export interface AreaLayer {
  readonly id: string;
  readonly areas: readonly NamedArea[];
}

export interface IncidentDeskInput {
  readonly columns: CountedColumns;
  /** An area in two layers is the same area. */
  readonly layers: readonly AreaLayer[];
  readonly grids: readonly HexGrid[];
  /** PROJ string of the system that the grids are in. */
  readonly projection: string;
}

interface Loaded {
  readonly counter: IncidentCounter;
  readonly positions: PositionColumns;
  /** Ids of the areas of each layer, in order. */
  readonly areaIds: ReadonlyMap<string, readonly string[]>;
  readonly grids: number;
  readonly ownLayers: Set<string>;
}

/** Holds the incidents and answers. The same object works inside a worker and without one. */
export class IncidentDesk {
  private loaded: Loaded | null = null;

  load({ columns, layers, grids, projection }: IncidentDeskInput): IncidentOutlines {
    const { forward, inverse } = projectionOf(projection);
    const { lon, lat, hasPosition } = columns;
    const positions = { lon, lat, hasPosition };
    const areaIds = new Map(layers.map(({ id, areas }) => [id, areas.map((area) => area.id)]));
    const named = namedRows(columns, new Set([...areaIds.values()].flat()));
    const counter = startIncidentCounter(columns, incidentCategories.length);
    for (const { id, areas } of layers) {
      const shapes = areas.map(({ area }) => area);
      const inside = assignToAreas(shapes, positions);
      counter.setLayer(
        name('area', id),
        named === null ? inside : withNamedRows(inside, areaIds.get(id) ?? [], named),
      );
    }
    if (named !== null) counter.setLayer(NAMED, allNamed(named));
    const cells = assignToCells(positions, grids, forward);
    cells.forEach(({ membership }, index) => {
      counter.setLayer(name('cell', index), membership);
    });
    this.loaded = {
      counter,
      positions,
      areaIds,
      grids: grids.length,
      ownLayers: new Set(),
    };
    return { axes: counter.axes, cells: cells.map((layer) => outlinesOf(layer, inverse)) };
  }

  /**
   * Adds a layer of any polygons, or replaces the one with that id. Its counts come with the others
   * from the next filter on. Null takes the layer away.
   */
  setAreas(layerId: string, areas: readonly Area[] | null): void {
    const { counter, positions, ownLayers } = this.incidents('setAreas');
    if (areas === null) {
      counter.dropLayer(name('own', layerId));
      ownLayers.delete(layerId);
      return;
    }
    counter.setLayer(name('own', layerId), assignToAreas(areas, positions));
    ownLayers.add(layerId);
  }

  count(filter: CountFilter): IncidentCounts {
    const { counter, areaIds, grids, ownLayers } = this.incidents('count');
    const { byLayer, unplaced, ...others } = counter.count(filter);
    const countsOf = (layer: string) => byLayer.get(layer) ?? new Uint32Array(0);
    const byArea = new Map<string, number>();
    for (const [layerId, ids] of areaIds) {
      const counts = countsOf(name('area', layerId));
      ids.forEach((id, index) => {
        byArea.set(id, counts[index] ?? 0);
      });
    }
    const byName = countsOf(NAMED)[0] ?? 0;
    return {
      byArea,
      byLayer: new Map([...ownLayers].map((id) => [id, countsOf(name('own', id))])),
      byCell: Array.from({ length: grids }, (_, index) => countsOf(name('cell', index))),
      unplaced: unplaced - byName,
      byName,
      ...others,
    };
  }

  /** One of the areas that the incidents were loaded with, along time; null where it is none of them. */
  countArea(areaId: string, filter: CountFilter): AreaTime | null {
    const { counter, areaIds } = this.incidents('countArea');
    for (const [layerId, ids] of areaIds) {
      const area = ids.indexOf(areaId);
      if (area >= 0) return counter.countArea(name('area', layerId), area, filter);
    }
    return null;
  }

  private incidents(asked: string): Loaded {
    if (this.loaded === null) throw new Error(`${asked} before load`);
    return this.loaded;
  }
}

/** All that count for the place that they name alone. */
const NAMED = 'named';

/** Layers of the three sorts never meet, whatever their ids. */
function name(sort: 'area' | 'cell' | 'own', id: string | number): string {
  return `${sort} ${id}`;
}

function outlinesOf(
  { grid, cells }: CellMembership,
  inverse: ReturnType<typeof projectionOf>['inverse'],
): IncidentOutlines['cells'][number] {
  return cells.map((cell) => {
    const corners = hexCorners(grid, cell).map(([east, north]) => inverse(east, north));
    const [first] = corners;
    return { cell, ring: first === undefined ? corners : [...corners, first] };
  });
}
