import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Area } from '../geo/area.ts';
import { areaFeature } from '../geo/to-feature.ts';
import { type HexCell, type HexGrid, hexCellAt } from '../hex/hex-grid.ts';
import { incidentCategories, incidentChannels } from './incident.ts';
import type { IncidentColumns } from './incident-columns.ts';
import { localTimes } from './local-time.ts';
import type { TimeAxes, TimeColumns } from './time-profile.ts';
import { weekHourOf } from './week-hour.ts';

/** Degrees to metres east and north, and nothing else of the projection. */
export type Project = (lon: number, lat: number) => readonly [east: number, north: number];

export interface HexAssignment {
  readonly grid: HexGrid;
  readonly cells: readonly HexCell[];
  /** Index into `cells` by row; -1 without a position. */
  readonly cellOfRow: Int32Array;
}

/** What counting needs, made once for a set of incidents and a set of areas. */
export interface IncidentIndex {
  readonly time: TimeColumns;
  readonly axes: TimeAxes;
  /** Rows inside each area, ascending. Areas may overlap: a row can stand in several lists. */
  readonly rowsByArea: ReadonlyMap<string, Uint32Array>;
  /** 1 where the incident has a position. */
  readonly hasPosition: Uint8Array;
  readonly hexes: readonly HexAssignment[];
}

export interface NamedArea {
  readonly id: string;
  readonly area: Area;
}

/**
 * Turf decides what lies inside: `booleanPointInPolygon`, a point on the border is inside. A point
 * on a border that two areas share is therefore counted in both.
 */
export function indexIncidents(
  columns: IncidentColumns,
  areas: readonly NamedArea[],
  grids: readonly HexGrid[],
  project: Project,
): IncidentIndex {
  const time = timeColumns(columns);
  return {
    time,
    axes: {
      firstYear: time.year.reduce((low, year) => Math.min(low, year), 9999),
      lastYear: time.year.reduce((high, year) => Math.max(high, year), 0),
      categories: incidentCategories.length,
      channels: incidentChannels.length,
    },
    rowsByArea: new Map(areas.map(({ id, area }) => [id, rowsInside(columns, area)])),
    hasPosition: columns.hasPosition,
    hexes: assignHexes(columns, grids, project),
  };
}

function timeColumns(columns: IncidentColumns): TimeColumns {
  const { year, month, weekday, hour } = localTimes(columns.minute, columns.clock);
  const weekHour = new Uint8Array(columns.count);
  for (let row = 0; row < columns.count; row += 1) {
    weekHour[row] = weekHourOf(weekday[row] ?? 0, hour[row] ?? 0);
  }
  const { count, category, channel } = columns;
  return { count, year, month, weekHour, category, channel };
}

function rowsInside({ count, lon, lat, hasPosition }: IncidentColumns, area: Area): Uint32Array {
  const polygon = areaFeature(area);
  const [west = 0, south = 0, east = 0, north = 0] = bbox(polygon);
  const rows: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const [x = 0, y = 0] = [lon[row], lat[row]];
    if (hasPosition[row] !== 1 || x < west || x > east || y < south || y > north) continue;
    if (booleanPointInPolygon([x, y], polygon)) rows.push(row);
  }
  return Uint32Array.from(rows);
}

function assignHexes(
  { count, lon, lat, hasPosition }: IncidentColumns,
  grids: readonly HexGrid[],
  project: Project,
): readonly HexAssignment[] {
  const known = grids.map((grid) => ({
    grid,
    cells: [] as HexCell[],
    cellOfRow: new Int32Array(count).fill(-1),
    indexOf: new Map<string, number>(),
  }));
  for (let row = 0; row < count; row += 1) {
    if (hasPosition[row] !== 1) continue;
    const [east, north] = project(lon[row] ?? 0, lat[row] ?? 0);
    for (const one of known) {
      const cell = hexCellAt(one.grid, east, north);
      const key = `${cell.q} ${cell.r}`;
      let index = one.indexOf.get(key);
      if (index === undefined) {
        index = one.cells.push(cell) - 1;
        one.indexOf.set(key, index);
      }
      one.cellOfRow[row] = index;
    }
  }
  return known.map(({ grid, cells, cellOfRow }) => ({ grid, cells, cellOfRow }));
}
