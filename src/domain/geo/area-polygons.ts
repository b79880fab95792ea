import type { Area, PolygonArea } from './area.ts';

export type AreaRings = PolygonArea['coordinates'];

/** Each polygon of an area: outer ring first, then holes. */
export function areaPolygons(area: Area): readonly AreaRings[] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** A `Polygon` where there is one, else a `MultiPolygon`. */
export function areaOfPolygons(polygons: readonly AreaRings[]): Area {
  const [first] = polygons;
  return polygons.length === 1 && first !== undefined
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}
