import { area as onSphere } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '#src/data/projection.ts';
import { projectArea, surfaceOf } from '#src/domain/geo/project-area.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import { aRectangle } from '../../../builders/places.ts';

const asMetres = (lon: number, lat: number) => [lon, lat] as const;
const square = (from: number, to: number) =>
  [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ] as const;

describe('surfaceOf', () => {
  it('takes holes away and adds parts up, whichever way the rings turn', () => {
    const holed = [square(0, 10), square(2, 4)];
    const part = [square(20, 23)];
    expect(surfaceOf([holed])).toBe(96);
    expect(surfaceOf([holed, part])).toBe(105);
    expect(surfaceOf([holed.map((ring) => ring.toReversed()), part])).toBe(105);
    expect(surfaceOf([])).toBe(0);
  });

  it('is the same wherever the area lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e7, max: 1e7 }), (shift) => {
        const moved = square(shift, shift + 10);
        expect(surfaceOf(projectArea({ type: 'Polygon', coordinates: [moved] }, asMetres))).toBe(
          100,
        );
      }),
    );
  });
});

describe('projectArea', () => {
  it('measures on the ellipsoid, where the sphere is half a percent off at this latitude', () => {
    const projection = '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80';
    const area = aRectangle();
    const surface = surfaceOf(projectArea(area, projectionOf(projection).forward));
    const ratio = surface / onSphere(areaFeature(area));
    expect(ratio).toBeGreaterThan(1.004);
    expect(ratio).toBeLessThan(1.007);
  });
});
