import type { Position } from 'geojson';
import type { Area } from '../../domain/geo/area.ts';
import { areaOfPolygons, areaPolygons } from '../../domain/geo/area-polygons.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { tidyPosition } from '../../domain/place-edit/tidy-area.ts';

/** A ring as Terra Draw holds it: a polygon of its own, since it knows no holes. */
export interface DrawnRing {
  readonly id: string;
  readonly coordinates: Position[];
}

/** One for each ring; the id says where in the area it belongs. */
export function ringsToDraw(area: Area): readonly DrawnRing[] {
  return areaPolygons(area).flatMap((rings, polygon) =>
    rings.map((ring, index) => ({
      id: ringId(polygon, index),
      coordinates: ring.map((position) => [...tidyPosition(position)]),
    })),
  );
}

/** The area with its rings as they are drawn now; a ring that is not there stays as it was. */
export function areaFromRings(
  area: Area,
  ringOf: (id: string) => readonly Position[] | undefined,
): Area {
  return areaOfPolygons(
    areaPolygons(area).map((rings, polygon) =>
      rings.map((ring, index) => ringOf(ringId(polygon, index))?.map(toLonLat) ?? ring),
    ),
  );
}

export function toLonLat([lon = 0, lat = 0]: Position): LonLat {
  return tidyPosition([lon, lat]);
}

function ringId(polygon: number, ring: number): string {
  return `ring-${polygon}-${ring}`;
}
