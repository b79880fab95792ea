import type { LonLat } from './lon-lat.ts';

/** Shape: outer ring first, then holes; every ring closed. Unit: degrees, WGS 84. */
export interface PolygonArea {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly LonLat[])[];
}

export interface MultiPolygonArea {
  readonly type: 'MultiPolygon';
  readonly coordinates: readonly (readonly (readonly LonLat[])[])[];
}

export type Area = PolygonArea | MultiPolygonArea;

/** Unit: degrees, `[west, south, east, north]`. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
