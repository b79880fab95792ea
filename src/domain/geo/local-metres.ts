import type { LonLat } from './lon-lat.ts';
import type { MetrePosition } from './project-area.ts';

/** GRS 80. Unit: metres. */
export const EQUATOR_RADIUS = 6_378_137;
export const ECCENTRICITY_SQUARED = 0.0066943800229;

export interface LocalMetres {
  /** Metres east and north of the origin. */
  toMetres(position: LonLat): MetrePosition;
  toLonLat(position: MetrePosition): LonLat;
}

/**
 * Metres around a point on the ellipsoid. Straight lines stay straight, so that a cut is the same in both.
 *
 * Assumption: near the point. Lengths are off by less than three thousandths ten kilometres away.
 */
export function localMetres([lon0, lat0]: LonLat): LocalMetres {
  const latitude = (lat0 * Math.PI) / 180;
  const flattened = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2;
  const across = EQUATOR_RADIUS / Math.sqrt(flattened);
  const along = (EQUATOR_RADIUS * (1 - ECCENTRICITY_SQUARED)) / flattened ** 1.5;
  const eastPerDegree = (across * Math.cos(latitude) * Math.PI) / 180;
  const northPerDegree = (along * Math.PI) / 180;
  return {
    toMetres: ([lon, lat]) => [(lon - lon0) * eastPerDegree, (lat - lat0) * northPerDegree],
    toLonLat: ([east, north]) => [lon0 + east / eastPerDegree, lat0 + north / northPerDegree],
  };
}
