import proj4 from 'proj4';
import type { LonLat } from '../domain/geo/lon-lat.ts';

export interface Projection {
  /** Degrees, WGS 84, to metres east and north. */
  forward(lon: number, lat: number): readonly [east: number, north: number];
  /** Metres east and north to degrees, WGS 84. */
  inverse(east: number, north: number): LonLat;
}

/** `definition`: a PROJ string, as the region's settings give it. */
export function projectionOf(definition: string): Projection {
  const converter = proj4('EPSG:4326', definition);
  return {
    forward: (lon, lat) => {
      const [east = 0, north = 0] = converter.forward([lon, lat]);
      return [east, north];
    },
    inverse: (east, north) => {
      const [lon = 0, lat = 0] = converter.inverse([east, north]);
      return [lon, lat];
    },
  };
}
