import type { Area } from '../geo/area.ts';
import { areaPolygons } from '../geo/area-polygons.ts';
import type { LonLat } from '../geo/lon-lat.ts';

interface Edge {
  readonly ring: number;
  readonly index: number;
  /** Edges in its ring. */
  readonly count: number;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly west: number;
  readonly east: number;
}

/**
 * Whether a polygon's rings cross, touch or fold back on themselves, or cross each other. Two rings may
 * touch in a point.
 */
export function doesCrossItself(area: Area): boolean {
  return areaPolygons(area).some((rings) => {
    const edges = rings
      .flatMap((ring, number) => edgesOf(ring, number))
      .toSorted((a, b) => a.west - b.west);
    return edges.some((edge, at) => {
      for (let next = at + 1; next < edges.length; next += 1) {
        const other = edges[next];
        if (other === undefined || other.west > edge.east) return false;
        if (areAtFault(edge, other)) return true;
      }
      return false;
    });
  });
}

/** Whether an open line crosses or touches itself. */
export function doesLineCrossItself(line: readonly LonLat[]): boolean {
  const edges = edgesOf(line, 0).map((edge) => ({ ...edge, count: Number.POSITIVE_INFINITY }));
  return edges.some((edge, at) => edges.slice(at + 1).some((other) => areAtFault(edge, other)));
}

function edgesOf(ring: readonly LonLat[], number: number): readonly Edge[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    return {
      ring: number,
      index,
      count: ring.length - 1,
      from,
      to,
      west: Math.min(from[0], to[0]),
      east: Math.max(from[0], to[0]),
    };
  });
}

function areAtFault(a: Edge, b: Edge): boolean {
  if (a.ring !== b.ring) return doMeet(a, b) && (doCross(a, b) || doOverlap(a, b));
  if ((a.index + 1) % a.count === b.index) return doFold(a, b);
  if ((b.index + 1) % a.count === a.index) return doFold(b, a);
  return doMeet(a, b);
}

/** The second edge begins where the first ends, and runs back over it. */
function doFold({ from, to }: Edge, { to: next }: Edge): boolean {
  if (turn(from, to, next) !== 0) return false;
  return (from[0] - to[0]) * (next[0] - to[0]) + (from[1] - to[1]) * (next[1] - to[1]) > 0;
}

function doMeet(a: Edge, b: Edge): boolean {
  if (doCross(a, b)) return true;
  return liesOn(a.from, b) || liesOn(a.to, b) || liesOn(b.from, a) || liesOn(b.to, a);
}

function doCross(a: Edge, b: Edge): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function doOverlap(a: Edge, b: Edge): boolean {
  const shared = [liesOn(a.from, b), liesOn(a.to, b), liesOn(b.from, a), liesOn(b.to, a)];
  const isSamePoint = (p: LonLat, q: LonLat) => p[0] === q[0] && p[1] === q[1];
  const meetsAtEnds = [a.from, a.to].some((p) => isSamePoint(p, b.from) || isSamePoint(p, b.to));
  return shared.filter(Boolean).length > (meetsAtEnds ? 2 : 1);
}

function liesOn(point: LonLat, { from, to }: Edge): boolean {
  return (
    turn(from, to, point) === 0 &&
    point[0] >= Math.min(from[0], to[0]) &&
    point[0] <= Math.max(from[0], to[0]) &&
    point[1] >= Math.min(from[1], to[1]) &&
    point[1] <= Math.max(from[1], to[1])
  );
}

/** Positive where the third point lies to the left. */
function turn(a: LonLat, b: LonLat, c: LonLat): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
