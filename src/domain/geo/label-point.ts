import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import type { Area } from './area.ts';
import { boundsOf } from './bounds-of.ts';
import type { LonLat } from './lon-lat.ts';
import { areaFeature } from './to-feature.ts';

/** Points tried across and down. */
const STEPS = 16;

/**
 * A point where the area's own value can stand: within the area and outside the smaller areas drawn on
 * it, near the middle of what is left. Where nothing is left of the grid, any point within.
 */
export function labelPoint(area: Area, drawnOnIt: readonly Area[]): LonLat {
  const [west, south, east, north] = boundsOf(area);
  const own = areaFeature(area);
  const others = drawnOnIt
    .map((other) => ({ bounds: boundsOf(other), feature: areaFeature(other) }))
    .filter(({ bounds: [w, s, e, n] }) => w < east && e > west && s < north && n > south);
  const free: [lon: number, lat: number][] = [];
  for (let across = 0.5; across < STEPS; across += 1) {
    for (let down = 0.5; down < STEPS; down += 1) {
      const point: [lon: number, lat: number] = [
        west + ((east - west) * across) / STEPS,
        south + ((north - south) * down) / STEPS,
      ];
      if (!booleanPointInPolygon(point, own)) continue;
      if (!others.some(({ feature }) => booleanPointInPolygon(point, feature))) free.push(point);
    }
  }
  const [lon = 0, lat = 0] =
    nearestTo(middleOf(free), free) ?? pointOnFeature(own).geometry.coordinates;
  return [lon, lat] as LonLat;
}

type Point = readonly [lon: number, lat: number];

function middleOf(points: readonly Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

function nearestTo(middle: Point, points: readonly Point[]): Point | undefined {
  // One degree of longitude is about half of one of latitude here: near enough for a label.
  const distance = (point: Point) => Math.hypot((point[0] - middle[0]) / 2, point[1] - middle[1]);
  return points.toSorted((a, b) => distance(a) - distance(b))[0];
}
