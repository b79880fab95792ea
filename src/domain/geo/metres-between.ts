import { distance } from '@turf/turf';
import type { LonLat } from './lon-lat.ts';

/** On a sphere. Unit: metres. */
export function metresBetween(from: LonLat, to: LonLat): number {
  return distance([...from], [...to], { units: 'meters' });
}
