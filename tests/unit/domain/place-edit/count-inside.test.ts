import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import { countInside } from '#src/domain/place-edit/count-inside.ts';
import { aRectangle } from '../../../builders/places.ts';
import { aPosition, someAreas } from '../../../builders/random-areas.ts';

const columnsOf = (positions: readonly (readonly [number, number])[]) => ({
  lon: Float64Array.from(positions, ([lon]) => lon),
  lat: Float64Array.from(positions, ([, lat]) => lat),
  hasPosition: new Uint8Array(positions.length).fill(1),
});

describe('countInside', () => {
  it('counts a row in every area that holds it, and none without a position', () => {
    const areas = [aRectangle(), aRectangle(5, 5, 15, 15), aRectangle(20, 20, 30, 30)];
    const columns = columnsOf([
      [18.001, 59.301],
      [18.007, 59.307],
      [18.008, 59.308],
    ]);
    columns.hasPosition[2] = 0;
    expect([...countInside(areas, columns)]).toEqual([2, 1, 0]);
  });

  it('counts nothing where there is no area', () => {
    expect([...countInside([], columnsOf([[18, 59]]))]).toEqual([]);
  });

  it('counts as Turf does', () => {
    fc.assert(
      fc.property(someAreas(), fc.array(aPosition(), { maxLength: 60 }), (areas, positions) => {
        const expected = areas.map(
          (area) =>
            positions.filter((position) => booleanPointInPolygon([...position], areaFeature(area)))
              .length,
        );
        expect([...countInside(areas, columnsOf(positions))]).toEqual(expected);
      }),
    );
  });
});
