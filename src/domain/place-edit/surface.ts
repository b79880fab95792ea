import type { Area } from '../geo/area.ts';
import { areaPolygons } from '../geo/area-polygons.ts';
import { ECCENTRICITY_SQUARED, EQUATOR_RADIUS } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';

const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
const RADIANS = Math.PI / 180;

const known = new WeakMap<Area, number>();

/**
 * Outer rings less their holes, on the ellipsoid, with edges straight in degrees: parts that share a cut
 * add up to the whole. Unit: square metres.
 */
export function surfaceM2(area: Area): number {
  const before = known.get(area);
  if (before !== undefined) return before;
  const surface = areaPolygons(area).reduce(
    (sum, rings) =>
      sum +
      rings.reduce((left, ring, index) => left + (index === 0 ? 1 : -1) * ringSurface(ring), 0),
    0,
  );
  known.set(area, surface);
  return surface;
}

function ringSurface(ring: readonly LonLat[]): number {
  const base = zone(ring[0]?.[1] ?? 0);
  const above = (lat: number) => zone(lat) - base;
  const sum = ring.slice(1).reduce((total, [lon, lat], index) => {
    const [fromLon, fromLat] = ring[index] ?? [lon, lat];
    const mean = (above(fromLat) + 4 * above((fromLat + lat) / 2) + above(lat)) / 6;
    return total + (lon - fromLon) * RADIANS * mean;
  }, 0);
  return Math.abs(sum);
}

/** From the equator to a latitude. Unit: square metres a radian of longitude. */
function zone(lat: number): number {
  const sine = Math.sin(lat * RADIANS);
  const flattened = 1 - ECCENTRICITY_SQUARED * sine * sine;
  return (
    ((EQUATOR_RADIUS ** 2 * (1 - ECCENTRICITY_SQUARED)) / 2) *
    (sine / flattened + Math.atanh(ECCENTRICITY * sine) / ECCENTRICITY)
  );
}
