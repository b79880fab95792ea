import { booleanIntersects } from '@turf/turf';
import type { Area } from './area.ts';
import { areaFeature } from './to-feature.ts';

/** Whether two areas share any ground, their borders included. */
export function areasOverlap(a: Area, b: Area): boolean {
  return booleanIntersects(areaFeature(a), areaFeature(b));
}
