import { area, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { seeded } from '#bench/inputs/seeded.ts';
import { CITY, tessellate } from '#bench/inputs/tessellation.ts';
import { TESSELLATION_SEED } from '#bench/seeds.ts';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';

const polygons = tessellate(TESSELLATION_SEED);
const vertices = polygons.map(({ coordinates }) => (coordinates[0]?.length ?? 0) - 1);

describe('the districts', () => {
  it('are 117, with 30 to 1 000 vertices and about 16 000 in all', () => {
    expect(polygons).toHaveLength(117);
    expect(Math.min(...vertices)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...vertices)).toBeLessThanOrEqual(1000);
    const total = vertices.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(15_000);
    expect(total).toBeLessThan(17_000);
  });

  it('are as large together as the ground inside the borders that only one of them has', () => {
    const sum = polygons.reduce((all, polygon) => all + area(areaFeature(polygon)), 0);
    expect(sum / area(areaFeature(outlineOf(polygons)))).toBeCloseTo(1, 9);
  });

  it('hold each position inside the city once', () => {
    const draw = seeded(7);
    const features = polygons.map(areaFeature);
    const holders = Array.from({ length: 3000 }, () => {
      const lon = CITY.west + (0.02 + 0.96 * draw()) * (CITY.east - CITY.west);
      const lat = CITY.south + (0.02 + 0.96 * draw()) * (CITY.north - CITY.south);
      return features.filter((feature) => booleanPointInPolygon([lon, lat], feature)).length;
    });
    expect(new Set(holders)).toEqual(new Set([1]));
  });

  it('are the same for a seed and others for another', () => {
    expect(tessellate(TESSELLATION_SEED)).toEqual(polygons);
    expect(tessellate(TESSELLATION_SEED + 1)).not.toEqual(polygons);
  });
});

/** The ring of the edges that stand in one polygon only: a neighbour has each other edge reversed. */
function outlineOf(list: readonly PolygonArea[]): PolygonArea {
  const next = new Map<string, readonly [number, number]>();
  for (const ring of list.flatMap(({ coordinates }) => coordinates)) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from === undefined) continue;
      const back = `${to.join()} ${from.join()}`;
      if (!next.delete(back)) next.set(`${from.join()} ${to.join()}`, to);
    }
  }
  const byStart = new Map([...next].map(([edge, to]) => [edge.split(' ')[0] ?? '', to]));
  const [start = [0, 0]] = byStart.values();
  const ring = [start];
  for (let at = byStart.get(start.join()); at !== undefined; at = byStart.get(at.join())) {
    ring.push(at);
    if (at.join() === start.join() || ring.length > byStart.size) break;
  }
  expect(ring.at(-1)).toEqual(start);
  expect(ring).toHaveLength(byStart.size + 1);
  return { type: 'Polygon', coordinates: [ring] };
}
