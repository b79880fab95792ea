import { describe, expect, it } from 'vitest';
import type { Area } from '#src/domain/geo/area.ts';
import {
  addCornerAfter,
  cornersOf,
  moveCorner,
  movedBy,
  removeCorner,
  squareAround,
} from '#src/domain/place-edit/corners.ts';
import { surfaceM2 } from '#src/domain/place-edit/surface.ts';
import { tidyArea } from '#src/domain/place-edit/tidy-area.ts';
import { aRectangle } from '../../../builders/places.ts';

const first = { polygon: 0, ring: 0, index: 0 };
const isClosed = (area: Area) =>
  (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
    .flat()
    .every((ring) => String(ring[0]) === String(ring.at(-1)));

describe('corners', () => {
  it('are listed once, ring by ring', () => {
    const [outer, hole] = [aRectangle(), aRectangle(2, 2, 4, 4)];
    const corners = cornersOf({
      type: 'Polygon',
      coordinates: [...outer.coordinates, ...hole.coordinates],
    });
    expect(corners).toHaveLength(8);
    expect(corners[4]?.ref).toEqual({ polygon: 0, ring: 1, index: 0 });
  });

  it('move, and the ring stays closed at its first corner', () => {
    const moved = moveCorner(aRectangle(), first, [18.002, 59.302]);
    expect(cornersOf(moved)[0]?.position).toEqual([18.002, 59.302]);
    expect(isClosed(moved)).toBe(true);
  });

  it('come halfway to the next one, after the last one too', () => {
    const more = addCornerAfter(aRectangle(), { ...first, index: 3 });
    expect(cornersOf(more)[4]?.position).toEqual([18, 59.305]);
    expect(surfaceM2(more)).toBeCloseTo(surfaceM2(aRectangle()), 3);
  });

  it('go until three are left', () => {
    const triangle = removeCorner(aRectangle(), first);
    expect(triangle === null ? 0 : cornersOf(triangle).length).toBe(3);
    expect(triangle === null || isClosed(triangle)).toBe(true);
    expect(triangle === null ? 'none' : removeCorner(triangle, first)).toBeNull();
  });

  it('of other polygons are left alone', () => {
    const two: Area = {
      type: 'MultiPolygon',
      coordinates: [aRectangle().coordinates, aRectangle(20, 20, 30, 30).coordinates],
    };
    const moved = moveCorner(two, { polygon: 1, ring: 0, index: 2 }, [18.04, 59.34]);
    expect(moved.coordinates[0]).toBe(two.coordinates[0]);
    expect(cornersOf(moved)[6]?.position).toEqual([18.04, 59.34]);
  });
});

describe('a square', () => {
  it('is as large as it says, around its middle', () => {
    const square = squareAround([18.05, 59.33], 100);
    expect(surfaceM2(square)).toBeCloseTo(10_000, -1);
    expect(movedBy([18.05, 59.33], 50, 50)).toEqual(square.coordinates[0]?.[2]);
  });
});

describe('tidyArea', () => {
  it('leaves no corner twice in a row and nothing finer than a centimetre', () => {
    const messy: Area = {
      type: 'Polygon',
      coordinates: [
        [
          [18, 59],
          [18.1, 59.00000001],
          [18.10000000001, 59],
          [18.1, 59.1],
          [18, 59],
        ],
      ],
    };
    expect(tidyArea(messy).coordinates).toEqual([
      [
        [18, 59],
        [18.1, 59],
        [18.1, 59.1],
        [18, 59],
      ],
    ]);
  });
});
