import type { Project } from '../hex/near-projection.ts';
import type { LonLat } from './lon-lat.ts';

const METRES_PER_DEGREE = 111_195;

/**
 * Degrees to metres around a point, on a sphere.
 *
 * Assumption: near the point. Surfaces are off by about a thousandth five kilometres north or south of it.
 */
export function localProjection([lon0, lat0]: LonLat): Project {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return (lon, lat) => [
    (lon - lon0) * METRES_PER_DEGREE * shrink,
    (lat - lat0) * METRES_PER_DEGREE,
  ];
}
