import { describe, expect, it } from 'vitest';
import {
  isWhole,
  MAX_SCALE,
  moveWindow,
  sectionOf,
  wholeWindow,
  windowOf,
  zoomWindow,
} from '#src/views/compare/maps/map-window.ts';
import { startBounds } from '#src/views/compare/maps/start-bounds.ts';

const frame = { width: 1000, height: 800 };
const whole = wholeWindow(frame);

describe('the window of several maps', () => {
  it('goes closer around its middle and keeps its shape', () => {
    expect(zoomWindow(whole, frame, 2)).toEqual({ x: 250, y: 200, width: 500, height: 400 });
  });

  it('keeps what lies under the pointer where it is', () => {
    const closer = zoomWindow(whole, frame, 4, { x: 0.2, y: 0.5 });
    expect(closer.x + 0.2 * closer.width).toBeCloseTo(200);
  });

  it('is the same again from what a link says of it', () => {
    const seen = moveWindow(zoomWindow(whole, frame, 2.5), frame, 0.3, -0.2);
    const again = windowOf(sectionOf(seen, frame), { width: 100, height: 80 });
    expect(again.x).toBeCloseTo(seen.x / 10);
    expect(again.y).toBeCloseTo(seen.y / 10);
    expect(again.width).toBeCloseTo(seen.width / 10);
    expect(windowOf(sectionOf(whole, frame), frame)).toEqual(whole);
    expect(windowOf({ x: 0, y: 1, scale: 99 }, frame)).toMatchObject({ x: 0, width: 1000 / 12 });
  });

  it('never leaves the frame, and is never larger than it', () => {
    const closer = zoomWindow(whole, frame, 2);
    expect(moveWindow(closer, frame, -9, 9)).toMatchObject({ x: 0, y: 400 });
    expect(zoomWindow(closer, frame, 0.1)).toEqual(whole);
    expect(zoomWindow(whole, frame, 1000).width).toBeCloseTo(1000 / MAX_SCALE);
    expect(moveWindow(whole, frame, 0.5, 0.5)).toEqual(whole);
  });

  it('is whole only when all is seen', () => {
    expect(isWhole(whole, frame)).toBe(true);
    expect(isWhole(zoomWindow(whole, frame, 1.5), frame)).toBe(false);
  });
});

describe('what the maps show at first', () => {
  const square = (west: number, south: number, side: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [west + side, south],
        [west + side, south + side],
        [west, south + side],
        [west, south],
      ] as [number, number][],
    ],
  });
  const region = [0, 0, 10, 10] as const;

  it('is the whole where the places are spread or large', () => {
    expect(startBounds(region, [])).toEqual(region);
    expect(startBounds(region, [square(1, 1, 5)])).toEqual(region);
    expect(startBounds(region, [square(1, 1, 0.5), square(8, 8, 0.5)])).toEqual(region);
  });

  it('is the part where the few small places lie', () => {
    expect(startBounds(region, [square(2, 3, 1)])).toEqual([0.5, 1.5, 4.5, 5.5]);
  });
});
