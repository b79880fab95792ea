import { distance, point } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localProjection } from '#src/domain/geo/local-projection.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { projectArea, surfaceOf } from '#src/domain/geo/project-area.ts';
import { committedData } from '../../../builders/comparisons.ts';

const center = [18.07, 59.345] as const as unknown as LonLat;
const project = localProjection(center);

/** Within about five kilometres. */
const nearby = fc.record({
  lon: fc.double({ min: -0.08, max: 0.08, noNaN: true }),
  lat: fc.double({ min: -0.045, max: 0.045, noNaN: true }),
});

describe('the projection around a point', () => {
  it('has its origin there, with east and north positive', () => {
    expect(project(center[0], center[1])).toEqual([0, 0]);
    const [east, north] = project(center[0] + 0.01, center[1] + 0.01);
    expect([east > 0, north > 0]).toEqual([true, true]);
  });

  it('is in metres: a minute of latitude is a sea mile, and one of longitude shrinks with the cosine', () => {
    const [, north] = project(center[0], center[1] + 1 / 60);
    const [east] = project(center[0] + 1 / 60, center[1]);
    expect(north).toBeGreaterThan(1850);
    expect(north).toBeLessThan(1856);
    expect(east / north).toBeCloseTo(Math.cos((center[1] * Math.PI) / 180), 6);
  });

  it('keeps distances from the point to within two in a thousand', () => {
    fc.assert(
      fc.property(nearby, ({ lon, lat }) => {
        const [east, north] = project(center[0] + lon, center[1] + lat);
        const onSphere =
          distance(point([center[0], center[1]]), point([center[0] + lon, center[1] + lat])) * 1000;
        expect(Math.abs(Math.hypot(east, north) - onSphere)).toBeLessThanOrEqual(
          0.002 * onSphere + 0.01,
        );
      }),
    );
  });

  it('gives the stadsdelar surfaces that add up to the whole within a hundredth', () => {
    const { places, areaId } = committedData();
    const surface = (id: string) => {
      const boundary = places.get(id)?.boundary;
      if (boundary === undefined) throw new Error(`no boundary of ${id}`);
      return surfaceOf(projectArea(boundary.area, project));
    };
    const parts = [...places.values()].filter(({ type }) => type === 'stadsdel');
    const sum = parts.reduce((total, { id }) => total + surface(id), 0);
    expect(sum / surface(areaId)).toBeCloseTo(1, 2);
  });
});
