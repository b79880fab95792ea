import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';
import type { Area } from './area.ts';
import type { LonLat } from './lon-lat.ts';

/** The same coordinates as GeoJSON. Nothing may change them: they are shared, not copied. */
export function areaFeature(area: Area): Feature<Polygon | MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry: area as unknown as Polygon | MultiPolygon };
}

export function pointFeature([lon, lat]: LonLat): Feature<Point> {
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } };
}
