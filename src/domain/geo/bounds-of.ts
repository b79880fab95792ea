import { bbox } from '@turf/turf';
import type { Area, Bounds } from './area.ts';
import { areaFeature } from './to-feature.ts';

/** The smallest box around an area. */
export function boundsOf(area: Area): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(areaFeature(area));
  return [west, south, east, north];
}
