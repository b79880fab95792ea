import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, scaleBarSize } from '#src/map/scale-bar.ts';

describe('metresPerPixel', () => {
  it('is the length of the equator over one tile at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(40_075_016.686 / 512, 6);
  });

  it('halves with each zoom level and shrinks with the latitude', () => {
    expect(metresPerPixel(59.34, 13)).toBeCloseTo(metresPerPixel(59.34, 12) / 2, 9);
    expect(metresPerPixel(60, 12)).toBeCloseTo(metresPerPixel(0, 12) / 2, 9);
  });
});

describe('scaleBarSize', () => {
  it('takes the longest round distance that fits', () => {
    expect(scaleBarSize(60, 12, 110)).toEqual({
      metres: 1000,
      widthPx: 1000 / metresPerPixel(60, 12),
    });
    expect(scaleBarSize(60, 15, 110).metres).toBe(100);
  });

  it('is round, fits, and is true at any zoom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 55, max: 69, noNaN: true }),
        fc.double({ min: 9.5, max: 18, noNaN: true }),
        (latitude, zoom) => {
          const { metres, widthPx } = scaleBarSize(latitude, zoom, 110);
          expect(widthPx).toBeLessThanOrEqual(110.0001);
          expect(widthPx).toBeGreaterThan(110 / 2.6);
          expect(metres / widthPx).toBeCloseTo(metresPerPixel(latitude, zoom), 6);
          expect(String(metres)).toMatch(/^[125]0*$/);
        },
      ),
    );
  });
});
