import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from '@turf/turf';
import { find_path } from 'dijkstrajs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { lineCrossings } from '#geodata/build/line-crossings.ts';
import { netParts } from '#geodata/build/net-parts.ts';
import { manifestFile } from '#src/data/schema/manifest-file.ts';
import { walkingNetFile } from '#src/data/schema/walking-net-file.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { netWays } from '#src/domain/routing/net-ways.ts';
import { routeBetween, walkingNet } from '#src/domain/routing/walking-net.ts';

vi.setConfig({ testTimeout: 30_000 });

const data = join(import.meta.dirname, '..', '..', 'public', 'data');
const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));
const manifest = manifestFile.parse(read('manifest.json'));
const file = walkingNetFile.parse(read(manifest.files['walking-net'].path));
const net = walkingNet(netWays(file));
const metres = (a: LonLat, b: LonLat) => distance([...a], [...b], { units: 'meters' });
const street = (name: string) =>
  (file.streets.find((one) => one.name === name)?.lines ?? []) as readonly (readonly LonLat[])[];

test('nearly all of the net hangs together', () => {
  const parts = netParts(net.lines);
  expect((parts[0] ?? 0) / parts.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(0.95);
});

test('no join is longer than what is snapped', () => {
  expect(file.joins.length).toBeGreaterThan(50);
  for (const [from, to] of file.joins as LonLat[][]) {
    expect(metres(from ?? [0, 0], to ?? [0, 0])).toBeLessThanOrEqual(16.5);
  }
});

test.each([
  ['Kungsgatan', 'Malmskillnadsgatan'],
  ['Kungsgatan', 'Regeringsgatan'],
  ['Hamngatan', 'Malmskillnadsgatan'],
  ['Vasagatan', 'Klarabergsviadukten'],
  ['Torsgatan', 'Barnhusbron'],
])('no way leads straight from %s to %s: one passes over the other', (below, above) => {
  const lines = [...street(below), ...street(above)];
  const [crossing] = lineCrossings(lines).filter(
    ({ one, other }) => one.line < street(below).length !== other.line < street(below).length,
  );
  if (crossing === undefined) throw new Error('the streets do not cross');
  const nearest = (name: string) =>
    street(name)
      .flat()
      .toSorted((a, b) => metres(a, crossing.position) - metres(b, crossing.position))[0];
  const [from, to] = [nearest(below), nearest(above)];
  if (from === undefined || to === undefined) throw new Error('a street is empty');
  const route = routeBetween(net, from, to);
  expect(route.status === 'found' ? route.lengthM : Infinity).toBeGreaterThan(
    metres(from, crossing.position) + metres(crossing.position, to) + 25,
  );
});

test('motor roads and tunnels are not in it', () => {
  expect(street('Klaratunneln')).toEqual([]);
  expect(street('Centralbron')).toEqual([]);
  expect(street('Drottninggatan')).not.toEqual([]);
});

test('the shortest way is as long as another library finds it in the same net', () => {
  const theirs: Record<string, Record<string, number>> = {};
  for (const line of net.lines) {
    line.forEach((point, at) => {
      const before = line[at - 1];
      if (before === undefined) return;
      theirs[before.join()] = { ...theirs[before.join()], [point.join()]: metres(before, point) };
      theirs[point.join()] = { ...theirs[point.join()], [before.join()]: metres(before, point) };
    });
  }
  const points = net.lines.flat();
  const byKey = new Map(points.map((point) => [point.join(), point]));
  const lengthOfTheirs = (from: LonLat, to: LonLat): number => {
    try {
      const way = find_path(theirs, from.join(), to.join());
      return way.reduce((sum, key, at) => {
        const [a, b] = [byKey.get(way[at - 1] ?? key), byKey.get(key)];
        return a === undefined || b === undefined ? sum : sum + metres(a, b);
      }, 0);
    } catch {
      return Infinity;
    }
  };
  const anyPoint = fc.nat({ max: points.length - 1 }).map((at) => points[at] ?? ([0, 0] as LonLat));
  let found = 0;
  fc.assert(
    fc.property(anyPoint, anyPoint, (from, to) => {
      if (from.join() === to.join()) return;
      const length = lengthOfTheirs(from, to);
      const ours = routeBetween(net, from, to);
      expect(ours.status).toBe(length === Infinity ? 'not-joined' : 'found');
      if (ours.status !== 'found') return;
      expect(ours.lengthM).toBeCloseTo(length, 1);
      found += 1;
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(found).toBeGreaterThan(40);
});
