import type { Area } from '../geo/area.ts';
import { areaPolygons } from '../geo/area-polygons.ts';
import { boundsOf } from '../geo/bounds-of.ts';
import type { LonLat } from '../geo/lon-lat.ts';

export interface FlatMap {
  readonly width: number;
  readonly height: number;
  readonly pathOf: (area: Area) => string;
  readonly pointOf: (position: LonLat) => readonly [x: number, y: number];
}

/** Of the picture's own units, about two to a point of print. */
const WIDTH = 720;
/** Corners nearer than this to the one before say nothing at this size. */
const NEAREST = 1.2;
const MARGIN = 6;

/** Areas as a small flat picture, north up. Equirectangular: true enough over a few kilometres. */
export function flatMap(areas: readonly Area[]): FlatMap {
  const boxes = areas.map(boundsOf);
  const west = Math.min(...boxes.map(([value]) => value));
  const south = Math.min(...boxes.map(([, value]) => value));
  const east = Math.max(...boxes.map(([, , value]) => value));
  const north = Math.max(...boxes.map(([, , , value]) => value));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * narrowing);
  const pointOf = ([lon, lat]: LonLat): readonly [number, number] => [
    round(MARGIN + (lon - west) * narrowing * scale),
    round(MARGIN + (north - lat) * scale),
  ];
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    pointOf,
    pathOf: (area) =>
      areaPolygons(area)
        .flat()
        .map((ring) => thinned(ring.map(pointOf)))
        .filter((points) => points.length > 2)
        .map((points) => `M${points.map((point) => point.join(' ')).join('L')}Z`)
        .join(''),
  };
}

function thinned(points: readonly (readonly [number, number])[]) {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const isNear =
      last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAREST;
    if (!isNear) kept.push(point);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
