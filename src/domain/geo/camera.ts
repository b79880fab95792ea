import type { LonLat } from './lon-lat.ts';

/** Unit: degrees and web map zoom levels (512 px tiles). */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}
