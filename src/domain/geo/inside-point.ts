import { pointOnFeature } from '@turf/turf';
import type { Area } from './area.ts';
import type { LonLat } from './lon-lat.ts';
import { areaFeature } from './to-feature.ts';

/** A point within the area, at its middle where the middle lies within. */
export function insidePoint(area: Area): LonLat {
  const [lon = 0, lat = 0] = pointOnFeature(areaFeature(area)).geometry.coordinates;
  return [lon, lat] as LonLat;
}
