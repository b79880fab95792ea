import { z } from '../data/schema/zod.ts';
import type { Camera } from '../domain/geo/camera.ts';
import { isInSweden } from '../domain/geo/lon-lat.ts';

/** `lat,lon,zoom`, as people read coordinates. */
export const cameraInAddress = z.pipe(
  z.string().check(z.regex(/^-?\d{1,2}\.?\d*,-?\d{1,3}\.?\d*,\d{1,2}\.?\d*$/)),
  z
    .pipe(
      z.string(),
      z.transform((text): Camera => {
        const [lat = 0, lon = 0, zoom = 99] = text.split(',').map(Number);
        return { center: [lon, lat], zoom };
      }),
    )
    .check(z.refine(({ center, zoom }) => isInSweden(center) && zoom >= 0 && zoom <= 22)),
);

/** Rounded to what can be told apart on a screen. */
export function cameraText({ center, zoom }: Camera): string {
  return `${center[1].toFixed(4)},${center[0].toFixed(4)},${zoom.toFixed(2)}`;
}
