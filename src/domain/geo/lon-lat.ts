/**
 * A position on the ground.
 *
 * Shape: `[longitude, latitude]`, never the reverse.
 * Unit: decimal degrees, WGS 84 (EPSG:4326).
 */
export type LonLat = readonly [lon: number, lat: number];

/** Swedish longitudes end at 25 and latitudes begin at 54, so a swapped pair always falls outside. */
const SWEDEN = { west: 10, south: 54, east: 25, north: 70 };

export function isInSweden([lon, lat]: LonLat): boolean {
  return lon >= SWEDEN.west && lon <= SWEDEN.east && lat >= SWEDEN.south && lat <= SWEDEN.north;
}
