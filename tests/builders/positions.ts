import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';

/** Columns of positions; null for a row that has none. */
export function toPositions(positions: readonly (LonLat | null)[]): PositionColumns {
  return {
    lon: Float64Array.from(positions, (position) => position?.[0] ?? 0),
    lat: Float64Array.from(positions, (position) => position?.[1] ?? 0),
    hasPosition: Uint8Array.from(positions, (position) => (position === null ? 0 : 1)),
  };
}
