import type { Area, Bounds } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';

/** Places that take less than this of the whole are gone to. Share of its width and height. */
const SMALL = 0.2;
/** How much of the whole is seen then. */
const SEEN = 0.4;

/** What the maps show at first: the whole, or the part of it where the few small places lie. */
export function startBounds(whole: Bounds, areas: readonly Area[]): Bounds {
  if (areas.length === 0) return whole;
  const boxes = areas.map(boundsOf);
  const west = Math.min(...boxes.map((box) => box[0]));
  const south = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const north = Math.max(...boxes.map((box) => box[3]));
  const [width, height] = [whole[2] - whole[0], whole[3] - whole[1]];
  if (east - west > width * SMALL || north - south > height * SMALL) return whole;
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const [across, up] = [(width * SEEN) / 2, (height * SEEN) / 2];
  return [lon - across, lat - up, lon + across, lat + up];
}
