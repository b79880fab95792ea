import type { SuggestZone } from '../../domain/import/find-coordinates.ts';
import { toLonLat } from './coordinate-projections.ts';

/**
 * Suggests the one zone that puts a point in the region; none if several do or none does.
 * @param bounds west, south, east and north in degrees
 */
export function suggestZoneIn(bounds: readonly [number, number, number, number]): SuggestZone {
  const [west, south, east, north] = bounds;
  return (codes, pointNorth, pointEast) => {
    const fitting = codes.filter((code) => {
      const [lon, lat] = toLonLat(code, pointEast, pointNorth);
      return lon >= west && lon <= east && lat >= south && lat <= north;
    });
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? only : null;
  };
}
