import type { Project } from '../hex/near-projection.ts';
import type { Area } from './area.ts';
import type { LonLat } from './lon-lat.ts';

export type MetrePosition = readonly [east: number, north: number];

/** Polygons: outer ring first, then holes; every ring closed. Unit: metres east and north. */
export type MetreArea = readonly (readonly (readonly MetrePosition[])[])[];

/** Vertices are projected; the edges between them stay straight. */
export function projectArea(area: Area, project: Project): MetreArea {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const toMetres = ([lon, lat]: LonLat) => project(lon, lat);
  return polygons.map((rings) => rings.map((ring) => ring.map(toMetres)));
}

/** Outer rings less their holes. Unit: square metres. */
export function surfaceOf(area: MetreArea): number {
  return area.reduce(
    (sum, rings) =>
      sum +
      rings.reduce((left, ring, index) => left + (index === 0 ? 1 : -1) * ringSurface(ring), 0),
    0,
  );
}

/** From the first corner, so that large coordinates cost no digits. */
function ringSurface(ring: readonly MetrePosition[]): number {
  const [originEast, originNorth] = ring[0] ?? [0, 0];
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [east, north] = ring[index] ?? [originEast, originNorth];
    const [beforeEast, beforeNorth] = ring[index - 1] ?? [originEast, originNorth];
    doubled +=
      (beforeEast - originEast) * (north - originNorth) -
      (east - originEast) * (beforeNorth - originNorth);
  }
  return Math.abs(doubled) / 2;
}
