import { describe, expect, it } from 'vitest';
import { projectionOf } from '#src/data/projection.ts';
import { localMetres } from '#src/domain/geo/local-metres.ts';
import { projectArea, surfaceOf } from '#src/domain/geo/project-area.ts';
import { surfaceM2 } from '#src/domain/place-edit/surface.ts';
import { aRectangle } from '../../../builders/places.ts';

const projection = '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80';
const { forward } = projectionOf(projection);

describe('surfaceM2', () => {
  it('is what the map projection of the region measures', () => {
    const area = aRectangle(0, 0, 4, 2);
    expect(surfaceM2(area) / surfaceOf(projectArea(area, forward))).toBeCloseTo(1, 5);
  });

  it('takes holes away and adds parts up', () => {
    const [outer, hole] = [aRectangle(), aRectangle(2, 2, 4, 4)];
    const holed = surfaceM2({
      type: 'MultiPolygon',
      coordinates: [[...outer.coordinates, ...hole.coordinates], hole.coordinates],
    });
    expect(holed).toBeCloseTo(surfaceM2(outer), 2);
  });
});

describe('localMetres', () => {
  it('agrees with the projection to three thousandths at ten kilometres, and comes back', () => {
    const origin = [18.05, 59.33] as const;
    const { toMetres, toLonLat } = localMetres(origin);
    const [east0, north0] = forward(...origin);
    for (const [lon, lat] of [
      [18.051, 59.331],
      [18.2, 59.4],
    ] as const) {
      const [east, north] = toMetres([lon, lat]);
      const [trueEast, trueNorth] = forward(lon, lat);
      const length = Math.hypot(trueEast - east0, trueNorth - north0);
      const off = Math.hypot(trueEast - east0 - east, trueNorth - north0 - north);
      expect(off / length).toBeLessThan(0.003);
      expect(toLonLat([east, north])[0]).toBeCloseTo(lon, 9);
      expect(toLonLat([east, north])[1]).toBeCloseTo(lat, 9);
    }
  });
});
