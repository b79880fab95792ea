import type { Bounds } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Camera } from './map-scene.ts';
import type { Insets, ScreenSize } from './tags/place-tag-layout.ts';

/** What must stay free of padding in each direction. Unit: pixels. */
const LEAST_FREE = 160;

export function clampTo([west, south, east, north]: Bounds, [lon, lat]: LonLat): LonLat {
  return [Math.min(Math.max(lon, west), east), Math.min(Math.max(lat, south), north)];
}

/** Shrinks a padding that would leave no room: on a phone panels cover most of the map. */
export function fittingPadding(padding: Insets, { width, height }: ScreenSize): Insets {
  const across = shrink(padding.left + padding.right, width);
  const down = shrink(padding.top + padding.bottom, height);
  return {
    top: padding.top * down,
    bottom: padding.bottom * down,
    left: padding.left * across,
    right: padding.right * across,
  };
}

function shrink(wanted: number, available: number): number {
  const most = Math.max(available - LEAST_FREE, 0);
  return wanted <= most || wanted === 0 ? 1 : most / wanted;
}

/** Same place on the screen: the address bar rounds what it keeps. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.center[0] - b.center[0]) < 2e-5 &&
    Math.abs(a.center[1] - b.center[1]) < 2e-5 &&
    Math.abs(a.zoom - b.zoom) < 0.01
  );
}
