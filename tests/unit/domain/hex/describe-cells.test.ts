import { describe, expect, it } from 'vitest';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type { CellOutline } from '#src/domain/hex/count-cells.ts';
import {
  cellId,
  compassDirections,
  describeCells,
  directionOf,
  type Landmark,
} from '#src/domain/hex/describe-cells.ts';
import { aRectangle } from '../../../builders/places.ts';

/** A small closed ring around a centre. */
function aCell([lon, lat]: LonLat): CellOutline {
  const [east, north] = [0.0004, 0.0002];
  return {
    cell: { q: 0, r: 0 },
    ring: [
      [lon, lat + 2 * north],
      [lon + east, lat + north],
      [lon + east, lat - north],
      [lon, lat - 2 * north],
      [lon - east, lat - north],
      [lon - east, lat + north],
      [lon, lat + 2 * north],
    ],
  };
}

/** A square of about a hundred metres, in thousandths of a degree from 18, 59.3. */
function aLandmark(id: string, x: number, y: number, size = 1): Landmark {
  return {
    id,
    area: aRectangle(x - size, y - size, x + size, y + size),
    position: [18 + x / 1000, 59.3 + y / 1000],
  };
}

const west = { id: 'west', area: aRectangle(0, 0, 10, 20) };
const east = { id: 'east', area: aRectangle(10, 0, 20, 20) };
const at = (x: number, y: number) => aCell([18 + x / 1000, 59.3 + y / 1000]);

describe('describeCells', () => {
  it('names the container of the centre, and none outside all of them', () => {
    const found = describeCells([at(5, 5), at(15, 5), at(30, 5)], [west, east], []);

    expect(found.map(({ containerId }) => containerId)).toEqual(['west', 'east', null]);
    expect(found[0]?.landmark).toBeNull();
  });

  it('says inside the smallest landmark that holds the centre', () => {
    const landmarks = [aLandmark('quarter', 5, 5, 4), aLandmark('square', 5, 5, 1)];
    const [inBoth, inQuarter] = describeCells([at(5, 5), at(8, 5)], [], landmarks);

    expect(inBoth?.landmark).toMatchObject({ isInside: true, id: 'square', distanceM: 0 });
    expect(inQuarter?.landmark).toMatchObject({
      isInside: true,
      id: 'quarter',
      distanceM: 170,
      direction: 'east',
    });
  });

  it('says how far and which way from the nearest landmark, to the nearest ten metres', () => {
    const landmarks = [aLandmark('near', 5, 5), aLandmark('far', 5, 19)];
    const [north, southWest] = describeCells([at(5, 9), at(1, 3)], [], landmarks);

    // 0.004 degrees of latitude are 445 m.
    expect(north?.landmark).toEqual({
      id: 'near',
      isInside: false,
      distanceM: 440,
      direction: 'north',
    });
    expect(southWest?.landmark).toMatchObject({ id: 'near', direction: 'south-west' });
  });
});

describe('directionOf', () => {
  it('turns clockwise from north, each direction an eighth wide', () => {
    expect(compassDirections.map((_, index) => directionOf(index * 45))).toEqual(compassDirections);
    expect([22, 23, 338, -22, -23, -180].map(directionOf)).toEqual([
      'north',
      'north-east',
      'north',
      'north',
      'north-west',
      'south',
    ]);
  });
});

it('names a cell by its axial coordinates', () => {
  expect(cellId({ q: -3, r: 12 })).toBe('-3,12');
});
