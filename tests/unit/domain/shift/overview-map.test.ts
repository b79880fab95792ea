import { describe, expect, it } from 'vitest';
import { type OverviewMap, overviewMap } from '#src/domain/shift/overview-map.ts';
import { aRectangle } from '../../../builders/places.ts';

const ground = { water: [], parks: [], streets: [] };
const aSpot = (id: string, number: number, west: number, south: number) => ({
  id,
  number,
  area: aRectangle(west, south, west + 2, south + 2),
  spot: [18 + (west + 1) / 1000, 59.3 + (south + 1) / 1000] as const,
});
const places = [aSpot('a', 1, 0, 0), aSpot('b', 2, 20, 5)];
const draw = (given = places, start: readonly [number, number] | null = null) =>
  overviewMap(given, start, ground, 186, 92) as OverviewMap;

describe('the overview map of a shift', () => {
  it('holds every place and the start point within the paper, north up', () => {
    const map = draw(places, [18.03, 59.3]);
    const spots = [...map.places.map(({ spot }) => spot), map.start ?? [-1, -1]];
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(186);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(92);
    }
    const [first, second] = map.places;
    expect(second?.spot[0]).toBeGreaterThan(first?.spot[0] ?? 0);
    expect(second?.spot[1]).toBeLessThan(first?.spot[1] ?? 0);
  });

  it('shows the streets around a single small place', () => {
    expect(draw([aSpot('a', 1, 0, 0)]).groundWidthM).toBeGreaterThanOrEqual(900);
  });

  it('leaves out what lies outside the paper', () => {
    const streets = [
      [
        [18.001, 59.301],
        [18.002, 59.302],
      ],
      [
        [19, 60],
        [19.1, 60],
      ],
    ] as const;
    const map = overviewMap(places, null, { ...ground, streets }, 186, 92);
    expect(map?.streets.match(/M/g)).toHaveLength(1);
  });

  it('is not drawn without a place', () => {
    expect(overviewMap([], null, ground, 186, 92)).toBeNull();
  });
});
