import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { Area } from '../geo/area.ts';
import { projectArea } from '../geo/project-area.ts';
import { type HexCell, type HexGrid, hexCellAt, hexCentre, SQRT3 } from './hex-grid.ts';
import type { Project } from './near-projection.ts';

/**
 * The cells whose centre lies in the area or on its border, whether or not anything happened there, by q
 * and then r. Every offence-free cell of a study area belongs to a test, or its mean is too high.
 */
export function cellsInside(grid: HexGrid, area: Area, project: Project): readonly HexCell[] {
  const polygons = projectArea(area, project);
  const positions = polygons.flat(2);
  if (positions.length === 0) return [];
  const easts = positions.map(([east]) => east);
  const norths = positions.map(([, north]) => north);
  const [west, east] = [Math.min(...easts), Math.max(...easts)];
  const [south, north] = [Math.min(...norths), Math.max(...norths)];
  const shape: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: polygons as unknown as Position[][][],
  };
  const firstR = hexCellAt(grid, west, north).r - 1;
  const lastR = hexCellAt(grid, west, south).r + 1;
  const width = Math.ceil((east - west) / (grid.circumradiusM * SQRT3)) + 2;
  const cells: HexCell[] = [];
  for (let r = firstR; r <= lastR; r += 1) {
    const [, centreNorth] = hexCentre(grid, { q: 0, r });
    const firstQ = hexCellAt(grid, west, centreNorth).q - 1;
    for (let q = firstQ; q <= firstQ + width; q += 1) {
      const [centreEast] = hexCentre(grid, { q, r });
      if (booleanPointInPolygon([centreEast, centreNorth], shape)) cells.push({ q, r });
    }
  }
  return cells.sort((a, b) => a.q - b.q || a.r - b.r);
}
