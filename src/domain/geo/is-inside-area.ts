import { booleanPointInPolygon } from '@turf/turf';
import type { Area } from './area.ts';
import type { LonLat } from './lon-lat.ts';
import { areaFeature } from './to-feature.ts';

/** Points on the edge are inside. */
export function isInsideArea(area: Area, point: LonLat): boolean {
  return booleanPointInPolygon([...point], areaFeature(area));
}
