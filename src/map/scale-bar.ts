const EQUATOR_M = 40_075_016.686;
const TILE_PX = 512;

/** Unit: metres a pixel, true at the given latitude. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
}

export interface ScaleBarSize {
  /** The whole bar; its middle mark stands at half. */
  readonly metres: number;
  readonly widthPx: number;
}

const STEPS = [1, 2, 5] as const;

/** The longest round distance that fits. */
export function scaleBarSize(latitude: number, zoom: number, maxWidthPx: number): ScaleBarSize {
  const perPixel = metresPerPixel(latitude, zoom);
  const longest = perPixel * maxWidthPx;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = STEPS.findLast((candidate) => candidate * power <= longest) ?? 1;
  const metres = step * power;
  return { metres, widthPx: metres / perPixel };
}
