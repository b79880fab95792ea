import type { Bounds } from '../../domain/geo/area.ts';
import { degreeMetres } from '../../domain/geo/degree-metres.ts';
import type { Camera } from '../map-scene.ts';

const TILE_PX = 512;
const MM_PER_M = 1_000;

/** The zoom at which a picture of so many pixels a millimetre has the scale 1:`ratio` on paper. */
export function zoomOfScale(ratio: number, pxPerMm: number, latitude: number): number {
  const degree = degreeMetres(latitude);
  // A web map is not quite the same in both directions on the ellipsoid: the mean of the two.
  const worldM = 180 * (degree.lon + degree.lat * Math.cos((latitude * Math.PI) / 180));
  const metresPerPx = ratio / MM_PER_M / pxPerMm;
  return Math.log2(worldM / (TILE_PX * metresPerPx));
}

/** The camera over the middle of the bounds at the scale 1:`ratio`. */
export function paperCamera(bounds: Bounds, ratio: number, pxPerMm: number): Camera {
  const [west, south, east, north] = bounds;
  const latitude = (south + north) / 2;
  return { center: [(west + east) / 2, latitude], zoom: zoomOfScale(ratio, pxPerMm, latitude) };
}
