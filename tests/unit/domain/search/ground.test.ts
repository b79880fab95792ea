import { describe, expect, it } from 'vitest';
import { containersOf, groundBounds, isNearby } from '#src/domain/search/ground.ts';
import { aRectangle } from '../../../builders/places.ts';
import { aPosition } from '../../../builders/spots.ts';

const west = { id: 'west', area: aRectangle(0, 0, 10, 10) };
const east = { id: 'east', area: aRectangle(10, 0, 20, 10) };

describe('containersOf', () => {
  it('says where a point lies', () => {
    expect(containersOf(points(aPosition(15, 5)), [west, east])).toEqual(['east']);
  });

  it('says nothing of a point outside', () => {
    expect(containersOf(points(aPosition(50, 50)), [west, east])).toEqual([]);
  });

  it('has the stadsdel that holds most of a street first and leaves out what it only touches', () => {
    const along = (count: number, x: number) =>
      Array.from({ length: count }, (_, y) => aPosition(x, y / count + 1));
    const ground = { kind: 'lines' as const, lines: [[...along(7, 15), ...along(3, 5)]] };

    expect(containersOf(ground, [west, east])).toEqual(['east', 'west']);
    expect(
      containersOf({ kind: 'lines', lines: [[...along(30, 15), ...along(1, 5)]] }, [west, east]),
    ).toEqual(['east']);
  });

  it('divides an area by its surface', () => {
    const ground = { kind: 'area' as const, area: aRectangle(4, 1, 12, 9) };

    expect(containersOf(ground, [east, west])).toEqual(['west', 'east']);
  });
});

describe('groundBounds', () => {
  it('gives a point the room of the streets around it', () => {
    const [w, s, e, n] = groundBounds(points(aPosition(5, 5)));

    expect(e - w).toBeCloseTo(0.012);
    expect(n - s).toBeCloseTo(0.006);
    expect((w + e) / 2).toBeCloseTo(18.005);
  });

  it('gives an area its own box', () => {
    const [w, s, e, n] = groundBounds({ kind: 'area', area: aRectangle(0, 0, 20, 20) });

    expect([w, s, e, n].map((value) => Math.round(value * 1000))).toEqual([
      18000, 59300, 18020, 59320,
    ]);
  });
});

it('tells near from far', () => {
  expect(isNearby(points(aPosition(5, 5)), points(aPosition(6, 5)))).toBe(true);
  expect(isNearby(points(aPosition(5, 5)), points(aPosition(15, 5)))).toBe(false);
});

function points(...positions: ReturnType<typeof aPosition>[]) {
  return { kind: 'points' as const, positions };
}
