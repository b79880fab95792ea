import { booleanPointInPolygon } from '@turf/turf';
import { areaFeature } from '../geo/to-feature.ts';
import { type AreaParts, STRIDE } from './area-parts.ts';

/** Beyond this part of the products, rounding cannot have changed the sign of their difference. */
const SURE_PART = 1e-15;
/** Below this, products may have lost digits to underflow. */
const SURE_LEAST = 1e-290;

/**
 * Whether a part holds a point: always what Turf's `booleanPointInPolygon` answers.
 *
 * `edgeIds` from `begin` to `end` must list every edge of the part that crosses or touches the
 * point's latitude, each once. The same crossings are counted as Turf counts them, in plain
 * arithmetic; where rounding could decide, Turf itself is asked.
 */
export function isInsidePart(
  parts: AreaParts,
  part: number,
  edgeIds: Uint32Array,
  begin: number,
  end: number,
  lon: number,
  lat: number,
): boolean {
  const { edges } = parts;
  let isInside = false;
  for (let index = begin; index < end; index += 1) {
    const edge = (edgeIds[index] ?? 0) * STRIDE;
    const v1 = (edges[edge + 1] ?? 0) - lat;
    const v2 = (edges[edge + 3] ?? 0) - lat;
    if ((v1 > 0 && v2 > 0) || (v1 < 0 && v2 < 0)) continue;
    const u1 = (edges[edge] ?? 0) - lon;
    const u2 = (edges[edge + 2] ?? 0) - lon;
    if (v1 === 0 && v2 === 0) {
      if ((u1 >= 0 && u2 <= 0) || (u1 <= 0 && u2 >= 0)) return true;
      continue;
    }
    const left = u2 * v1;
    const right = u1 * v2;
    const turn = left - right;
    const sure = SURE_PART * (Math.abs(left) + Math.abs(right)) + SURE_LEAST;
    if (turn > -sure && turn < sure) return askTurf(parts, part, lon, lat);
    if (turn > 0 ? v2 > 0 && v1 <= 0 : v2 <= 0 && v1 > 0) isInside = !isInside;
  }
  return isInside;
}

function askTurf({ rings }: AreaParts, part: number, lon: number, lat: number): boolean {
  const coordinates = rings[part] ?? [];
  return booleanPointInPolygon([lon, lat], areaFeature({ type: 'Polygon', coordinates }));
}
