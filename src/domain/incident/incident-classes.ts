/**
 * Fixed half-open classes of incident counts, ascending lower bounds, the same in every year and for
 * every filter. Each class is four times the one below: counts differ by orders of magnitude.
 */
export const incidentCountBounds = [1, 40, 160, 640, 2560] as const;

/** Bounds of the hexagons, one list a grid, largest cells first. */
export const hexCountBounds: readonly (readonly number[])[] = [
  [1, 10, 40, 160, 640],
  [1, 4, 16, 64, 256],
];

export type OffenceDivision = 'place' | 'stadsdel' | 'hex-large' | 'hex-small';

/** Which grid a division by hexagons uses; null for places and stadsdelar. */
export function hexGridIndex(division: OffenceDivision): number | null {
  if (division === 'hex-large') return 0;
  return division === 'hex-small' ? 1 : null;
}
