import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { Area } from '#src/domain/geo/area.ts';
import { labelPoint } from '#src/domain/geo/label-point.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';

const box = (west: number, south: number, east: number, north: number) =>
  ({
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  }) as unknown as Area;

const isIn = (point: readonly number[], area: Area) =>
  booleanPointInPolygon([...point], areaFeature(area));

describe('the point of a label', () => {
  it('is the middle of an area alone', () => {
    const [lon, lat] = labelPoint(box(0, 0, 2, 2), []);
    expect(Math.hypot(lon - 1, lat - 1)).toBeLessThan(0.15);
  });

  it('lies outside the smaller areas drawn on it', () => {
    const whole = box(0, 0, 2, 2);
    const square = box(0.7, 0.7, 1.3, 1.3);
    const point = labelPoint(whole, [square]);
    expect(isIn(point, whole)).toBe(true);
    expect(isIn(point, square)).toBe(false);
  });

  it('lies within where all of it is covered', () => {
    const whole = box(0, 0, 2, 2);
    expect(isIn(labelPoint(whole, [box(-1, -1, 3, 3)]), whole)).toBe(true);
  });
});
