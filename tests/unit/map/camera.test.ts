import { describe, expect, it } from 'vitest';
import { clampTo, fittingPadding, isSameCamera } from '#src/map/camera.ts';

describe('fittingPadding', () => {
  it('leaves a padding that fits as it is', () => {
    const padding = { top: 20, right: 60, bottom: 40, left: 350 };

    expect(fittingPadding(padding, { width: 1376, height: 720 })).toEqual(padding);
  });

  it('shrinks what would leave no room to see the ground', () => {
    const padding = { top: 300, right: 0, bottom: 500, left: 0 };
    const { top, bottom } = fittingPadding(padding, { width: 390, height: 700 });

    expect(top + bottom).toBeCloseTo(540);
    expect(bottom / top).toBeCloseTo(500 / 300);
  });
});

describe('clampTo', () => {
  it('moves a position back to the edge it left', () => {
    expect(clampTo([18, 59, 19, 60], [17, 61])).toEqual([18, 60]);
    expect(clampTo([18, 59, 19, 60], [18.5, 59.5])).toEqual([18.5, 59.5]);
  });
});

describe('isSameCamera', () => {
  it('does not take the rounding of the address bar for a movement', () => {
    const camera = { center: [18.060090710401425, 59.34391252634646] as const, zoom: 12.5578 };

    expect(isSameCamera(camera, { center: [18.06009, 59.34391], zoom: 12.56 })).toBe(true);
    expect(isSameCamera(camera, { center: [18.0605, 59.34391], zoom: 12.56 })).toBe(false);
  });
});
