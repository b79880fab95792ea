import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { linkedNet } from '#src/domain/routing/linked-net.ts';
import { orderStops } from '#src/domain/routing/order-stops.ts';
import {
  namesAlong,
  positionOnNet,
  routeBetween,
  walkingNet,
} from '#src/domain/routing/walking-net.ts';

const at = (x: number, y: number): LonLat => [
  Number((18 + x / 1000).toFixed(6)),
  Number((59.3 + y / 1000).toFixed(6)),
];
const ways = (lines: readonly (readonly LonLat[])[]) => lines.map((line) => ({ name: null, line }));
const metres = (a: LonLat, b: LonLat) => distance([...a], [...b], { units: 'meters' });

/** Every point against every other, over and over: slow, and another way to the same answer. */
function slowest(lines: readonly (readonly LonLat[])[], from: LonLat, to: LonLat): number {
  const points = [...new Map(lines.flat().map((point) => [point.join(), point])).values()];
  const index = new Map(points.map((point, number) => [point.join(), number]));
  const table = points.map((_, row) => points.map((__, column) => (row === column ? 0 : Infinity)));
  for (const line of lines) {
    for (let step = 1; step < line.length; step++) {
      const [a, b] = [line[step - 1] ?? from, line[step] ?? to];
      const [row, column] = [index.get(a.join()) ?? 0, index.get(b.join()) ?? 0];
      const length = metres(a, b);
      for (const [p, q] of [
        [row, column],
        [column, row],
      ] as const) {
        const cells = table[p];
        if (cells !== undefined) cells[q] = Math.min(cells[q] ?? Infinity, length);
      }
    }
  }
  for (let via = 0; via < points.length; via++) {
    for (const cells of table) {
      cells.forEach((known, column) => {
        const through = (cells[via] ?? Infinity) + (table[via]?.[column] ?? Infinity);
        if (through < known) cells[column] = through;
      });
    }
  }
  return table[index.get(from.join()) ?? 0]?.[index.get(to.join()) ?? 0] ?? Infinity;
}

describe('a way along the net', () => {
  it('is as short as another algorithm finds it, in any net', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    const line = fc
      .array(point, { minLength: 2, maxLength: 5 })
      .filter((points) => new Set(points.map(String)).size > 1);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 14 }), (drawn) => {
        const lines = drawn.map((points) => points.map(([x, y]) => at(x, y)));
        const [from, to] = [lines[0]?.[0] ?? at(0, 0), lines[1]?.[0] ?? at(0, 0)];
        const route = routeBetween(walkingNet(ways(lines)), from, to);
        const shortest = slowest(lines, from, to);
        if (route.status !== 'found') {
          // A line that never leaves its point is no way at all.
          expect(shortest === Infinity || shortest === 0).toBe(true);
          return;
        }
        expect(route.lengthM).toBeCloseTo(shortest, 3);
        expect([route.line[0], route.line.at(-1)]).toEqual([from, to]);
      }),
      { numRuns: 200 },
    );
  });

  it('does not turn where lines cross without a point in common: one is a bridge', () => {
    const net = walkingNet(
      ways([
        [at(0, 1), at(2, 1)],
        [at(1, 0), at(1, 2)],
      ]),
    );
    expect(routeBetween(net, at(0, 1), at(1, 2))).toEqual({ status: 'not-joined' });
  });

  it('begins and ends in the middle of ways, and leaves the net as it was', () => {
    const net = walkingNet(ways([[at(0, 0), at(4, 0), at(4, 4)]]));
    const before = net.graph.getNodeCount();
    const route = routeBetween(net, at(1, 0.1), at(4, 2));
    expect(route.status).toBe('found');
    if (route.status !== 'found') return;
    expect(route.line).toHaveLength(3);
    expect(route.lengthM).toBeCloseTo(metres(at(1, 0), at(4, 0)) + metres(at(4, 0), at(4, 2)), 0);
    expect(net.graph.getNodeCount()).toBe(before);
  });

  it('between two spots of one piece goes straight along it', () => {
    const net = walkingNet(ways([[at(0, 0), at(9, 0)]]));
    const route = routeBetween(net, at(6, 0), at(3, 0));
    expect(route.status === 'found' && route.lengthM).toBeCloseTo(metres(at(3, 0), at(6, 0)), 1);
  });

  it('refuses a position that is far from every way', () => {
    const net = walkingNet(ways([[at(0, 0), at(9, 0)]]));
    expect(routeBetween(net, at(5, 5), at(3, 0))).toEqual({ status: 'off-net' });
    expect(positionOnNet(net, at(5, 5))).toBeNull();
  });
});

describe('links of one’s own', () => {
  const streets = [
    { name: 'A', line: [at(0, 0), at(8, 0)] },
    { name: 'B', line: [at(0, 3), at(8, 3)] },
  ];

  it('join what the net does not', () => {
    expect(routeBetween(linkedNet(streets, []), at(0, 0), at(0, 3)).status).toBe('not-joined');
    const net = linkedNet(streets, [[at(2, 0.1), at(2, 2.9)]]);
    const route = routeBetween(net, at(0, 0), at(0, 3));
    expect(route.status).toBe('found');
    expect(route.status === 'found' && namesAlong(net, route.line)).toMatchObject([
      { name: 'A' },
      { name: null },
      { name: 'B' },
    ]);
  });

  it('that end far from every way join nothing', () => {
    const net = linkedNet(streets, [[at(2, 1), at(2, 2.9)]]);
    expect(routeBetween(net, at(0, 0), at(0, 3)).status).toBe('not-joined');
  });
});

describe('the order of stops', () => {
  const table = (points: readonly LonLat[]) => points.map((a) => points.map((b) => metres(a, b)));
  const lengthOf = (points: readonly LonLat[], order: readonly number[]) =>
    order.reduce((sum, stop, step) => {
      const [a, b] = [points[order[step - 1] ?? 0], points[stop]];
      return step === 0 || a === undefined || b === undefined ? 0 : sum + metres(a, b);
    }, 0);
  const permutations = (stops: readonly number[]): number[][] =>
    stops.length === 0
      ? [[]]
      : stops.flatMap((stop) =>
          permutations(stops.filter((other) => other !== stop)).map((rest) => [stop, ...rest]),
        );
  const spot = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })).map(([x, y]) => at(x, y));

  it('is the shortest of all that begin with the first', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 6 }), (points) => {
        const order = orderStops(table(points));
        const others = points.slice(1).map((_, index) => index + 1);
        const all = permutations(others).map((rest) => lengthOf(points, [0, ...rest]));
        expect(order[0]).toBe(0);
        expect(lengthOf(points, order)).toBeCloseTo(Math.min(...all), 3);
      }),
      { numRuns: 200 },
    );
  });

  it('of many stops holds each once and is no longer than going to the nearest each time', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 13, maxLength: 20 }), (points) => {
        const order = orderStops(table(points));
        expect(order[0]).toBe(0);
        expect(order.toSorted((a, b) => a - b)).toEqual(points.map((_, index) => index));
        const nearest = [0];
        while (nearest.length < points.length) {
          const from = points[nearest.at(-1) ?? 0] ?? at(0, 0);
          const left = points.map((_, index) => index).filter((index) => !nearest.includes(index));
          left.sort((a, b) => metres(from, points[a] ?? from) - metres(from, points[b] ?? from));
          nearest.push(left[0] ?? 0);
        }
        expect(lengthOf(points, order)).toBeLessThanOrEqual(lengthOf(points, nearest) + 1e-3);
      }),
      { numRuns: 40 },
    );
  });

  it('turns round where the nearest each time would cross itself', () => {
    const ring = Array.from({ length: 14 }, (_, index) => at(index * 3, index % 2));
    const order = orderStops(table([...ring.slice(0, 1), ...ring.slice(1).reverse()]));
    expect(lengthOf([...ring.slice(0, 1), ...ring.slice(1).reverse()], order)).toBeLessThan(
      lengthOf(
        ring,
        ring.map((_, index) => index),
      ) * 1.01,
    );
  });

  it('leaves a stop that no way leads to for last', () => {
    const apart = [
      [0, 10, null],
      [10, 0, null],
      [null, null, 0],
    ];
    expect(orderStops(apart)).toEqual([0, 1, 2]);
  });
});
