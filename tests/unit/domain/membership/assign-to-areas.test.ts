import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import { buildAreaGrid } from '#src/domain/membership/area-grid.ts';
import { cutIntoParts } from '#src/domain/membership/area-parts.ts';
import { assignByBoxes } from '#src/domain/membership/assign-by-boxes.ts';
import { assignByGrid } from '#src/domain/membership/assign-by-grid.ts';
import { assignToAreas, sideFor } from '#src/domain/membership/assign-to-areas.ts';
import type { Membership } from '#src/domain/membership/membership.ts';
import { aRectangle } from '../../../builders/places.ts';
import { toPositions } from '../../../builders/positions.ts';
import { aPosition, positionsOnBorders, someAreas } from '../../../builders/random-areas.ts';

/** Areas of each row, ascending. */
function areasByRow({ size, first, extraRows, extraAreas }: Membership): number[][] {
  const lists = Array.from(first, (area) => (area === size ? [] : [area]));
  extraRows.forEach((row, index) => {
    lists[row]?.push(extraAreas[index] ?? -1);
  });
  return lists;
}

function turfByRow(areas: readonly Area[], positions: readonly LonLat[]): number[][] {
  const features = areas.map(areaFeature);
  return positions.map(([lon, lat]) =>
    features.flatMap((feature, index) =>
      booleanPointInPolygon([lon, lat], feature) ? [index] : [],
    ),
  );
}

const cases = fc
  .tuple(someAreas(), fc.array(aPosition(), { maxLength: 60 }))
  .map(([areas, free]) => ({ areas, positions: [...free, ...positionsOnBorders(areas)] }));

describe('a layer of areas holds the rows that Turf says it holds', () => {
  it.each([1, 7, 64])('by a grid of %i cells a side', (side) => {
    fc.assert(
      fc.property(cases, ({ areas, positions }) => {
        const grid = buildAreaGrid(cutIntoParts(areas), side);

        const membership = assignByGrid(grid, toPositions(positions));

        expect(areasByRow(membership)).toEqual(turfByRow(areas, positions));
      }),
      { seed: 117, numRuns: 150 },
    );
  });

  it('by the boxes of the parts', () => {
    fc.assert(
      fc.property(cases, ({ areas, positions }) => {
        const membership = assignByBoxes(cutIntoParts(areas), toPositions(positions));

        expect(areasByRow(membership)).toEqual(turfByRow(areas, positions));
      }),
      { seed: 117, numRuns: 150 },
    );
  });

  it('where the areas are so small that coordinates hardly tell their corners apart', () => {
    const step = 2 ** -48;
    const areas = [aSquare(18, 59, 3 * step * 16), aSquare(18, 59, step * 64)];
    const positions = Array.from(
      { length: 100 },
      (_, index): LonLat => [
        18 + (index % 10) * step * 16,
        59 + Math.floor(index / 10) * step * 16,
      ],
    );

    const membership = assignByGrid(
      buildAreaGrid(cutIntoParts(areas), 1024),
      toPositions(positions),
    );

    expect(areasByRow(membership)).toEqual(turfByRow(areas, positions));
  });
});

describe('assignToAreas', () => {
  it('counts a point on a shared border in both areas', () => {
    const areas = [aRectangle(0, 0, 10, 10), aRectangle(10, 0, 20, 10)];
    const shared = areas[0]?.coordinates[0]?.[1] as LonLat;

    const membership = assignToAreas(areas, toPositions([shared]));

    expect(areasByRow(membership)).toEqual([[0, 1]]);
  });

  it('puts a row without a position in no area', () => {
    const around = aSquare(0, 0, 1);

    const columns = toPositions([null, [0, 0]]);
    const grid = buildAreaGrid(cutIntoParts([around]), 8);

    expect(areasByRow(assignToAreas([around], columns))).toEqual([[], [0]]);
    expect(areasByRow(assignByGrid(grid, columns))).toEqual([[], [0]]);
  });

  it('gives many rows the same areas as few', () => {
    const areas = [aRectangle(0, 0, 6, 6), aRectangle(4, 4, 9, 9), aRectangle(6, 0, 9, 4)];
    const few = fc.sample(aPosition(), { seed: 1, numRuns: 500 });
    const corners = positionsOnBorders(areas);
    const some = [...few, ...corners];
    const many = Array.from({ length: 40_000 }, (_, row) => some[row % some.length] ?? null);

    const byFew = areasByRow(assignToAreas(areas, toPositions(some)));
    const byMany = areasByRow(assignToAreas(areas, toPositions(many)));

    expect(byMany.slice(0, some.length)).toEqual(byFew);
    expect(byFew.flat().length).toBeGreaterThan(10);
  });

  it('holds more areas than a byte or two could number', () => {
    const at = (index: number): LonLat => [(index % 300) / 10, Math.floor(index / 300) / 10];
    const areas = Array.from({ length: 70_000 }, (_, index) => aSquare(...at(index), 0.025));
    const columns = toPositions([at(69_999), at(300), [0.05, 0]]);

    const byGrid = assignByGrid(buildAreaGrid(cutIntoParts(areas), 64), columns);

    expect(areasByRow(assignToAreas(areas, columns))).toEqual([[69_999], [300], []]);
    expect(areasByRow(byGrid)).toEqual([[69_999], [300], []]);
  });

  it('refuses a ring that is not closed', () => {
    const open: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
        ],
      ],
    };

    expect(() => assignToAreas([open], toPositions([[0, 0]]))).toThrow(RangeError);
  });
});

describe('sideFor', () => {
  it('gives about a cell for four rows, within bounds', () => {
    expect([10, 300_000, 1_000_000, 50_000_000].map(sideFor)).toEqual([64, 256, 512, 1024]);
  });
});

function aSquare(lon: number, lat: number, half: number): Area {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [lon - half, lat - half],
        [lon + half, lat - half],
        [lon + half, lat + half],
        [lon - half, lat + half],
        [lon - half, lat - half],
      ],
    ],
  };
}
