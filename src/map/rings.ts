import type { Area } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';

export type Ring = readonly LonLat[];

/** Each polygon of an area: outer ring first, then holes. */
export function polygonsOf(area: Area): readonly (readonly Ring[])[] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Every ring of an area, holes too. */
export function ringsOf(area: Area): readonly Ring[] {
  return polygonsOf(area).flat();
}
