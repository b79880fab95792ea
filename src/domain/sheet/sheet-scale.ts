import type { Bounds } from '../geo/area.ts';
import { degreeMetres } from '../geo/degree-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';

/** Scales that a walk is read in on foot: 2500 is 1:2 500. The largest that holds all of it is taken. */
export const walkScales = [2_500, 3_000, 4_000, 5_000] as const;
export type WalkScale = (typeof walkScales)[number];

/** Exact all the same, for what is too long for a walk. */
const SMALLER_SCALES = [7_500, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000, 250_000] as const;

export type SheetScale =
  | { readonly kind: 'on-foot'; readonly ratio: WalkScale }
  /** No scale for walking holds it; the ratio is the largest that does. */
  | { readonly kind: 'too-long'; readonly ratio: number };

export interface FrameMm {
  readonly width: number;
  readonly height: number;
}

const MM_PER_M = 1_000;

/**
 * The largest scale that shows all of the bounds inside the frame, a margin free on every side.
 * Unit of the frame and the margin: millimetres of paper.
 */
export function sheetScale(bounds: Bounds, frame: FrameMm, marginMm = 0): SheetScale {
  const [west, south, east, north] = bounds;
  const degree = degreeMetres((south + north) / 2);
  const needed = Math.max(
    ((east - west) * degree.lon * MM_PER_M) / (frame.width - 2 * marginMm),
    ((north - south) * degree.lat * MM_PER_M) / (frame.height - 2 * marginMm),
  );
  const onFoot = walkScales.find((ratio) => ratio >= needed);
  if (onFoot !== undefined) return { kind: 'on-foot', ratio: onFoot };
  const ratio = SMALLER_SCALES.find((one) => one >= needed) ?? Math.ceil(needed);
  return { kind: 'too-long', ratio };
}

/** The box around positions; null where there are none. */
export function boundsAround(positions: readonly LonLat[]): Bounds | null {
  if (positions.length === 0) return null;
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
