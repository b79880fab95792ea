import type { PolygonArea } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';

/** A rectangle by its corners; about 57 m of longitude or 111 m of latitude a thousandth of a degree. */
export function rectangle(west: number, south: number, east: number, north: number): PolygonArea {
  return polygon([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
}

export function polygon(...coordinates: LonLat[][]): PolygonArea {
  return { type: 'Polygon', coordinates };
}
