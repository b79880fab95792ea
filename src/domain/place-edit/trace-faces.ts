import { type CutPoint, type CutRing, doubledSurface, isInside } from './cut-points.ts';

/** A piece of a cut polygon: outer ring first, then holes. */
export interface CutFace {
  readonly rings: readonly CutRing[];
}

export interface CutEdge {
  readonly from: CutPoint;
  readonly to: CutPoint;
}

export interface TracedFaces {
  readonly faces: readonly CutFace[];
  /** Index in `faces` of what lies to the left of the edge; -1 for an edge that is not there. */
  leftOf(from: CutPoint, to: CutPoint): number;
}

/**
 * The faces that rings and cuts enclose. Rings run with the inside to their left; a cut has a face on both
 * sides, so its edges are walked in both directions.
 */
export function traceFaces(rings: readonly CutRing[], cuts: readonly CutEdge[]): TracedFaces {
  const outgoing = new Map<CutPoint, CutPoint[]>();
  const add = (from: CutPoint, to: CutPoint) => {
    const known = outgoing.get(from);
    if (known === undefined) outgoing.set(from, [to]);
    else known.push(to);
  };
  for (const ring of rings) {
    ring.forEach((from, index) => {
      add(from, ring[(index + 1) % ring.length] ?? from);
    });
  }
  for (const { from, to } of cuts) {
    add(from, to);
    add(to, from);
  }
  const loopOf = new Map<CutPoint, Map<CutPoint, number>>();
  const loops: CutRing[] = [];
  for (const [from, targets] of outgoing) {
    for (const to of targets) {
      if (loopOf.get(from)?.has(to) === true) continue;
      loops.push(walk(from, to, outgoing, loopOf, loops.length));
    }
  }
  return groupLoops(loops, loopOf);
}

function walk(
  start: CutPoint,
  second: CutPoint,
  outgoing: ReadonlyMap<CutPoint, readonly CutPoint[]>,
  loopOf: Map<CutPoint, Map<CutPoint, number>>,
  number: number,
): CutRing {
  const loop: CutPoint[] = [];
  let [from, to] = [start, second];
  do {
    loop.push(from);
    const marks = loopOf.get(from) ?? new Map<CutPoint, number>();
    loopOf.set(from, marks.set(to, number));
    const next = firstClockwise(to, from, outgoing.get(to) ?? []);
    [from, to] = [to, next];
  } while (loopOf.get(from)?.has(to) !== true);
  return loop;
}

/** Of the ways on from a point, the one that keeps the inside nearest to the left. */
function firstClockwise(at: CutPoint, cameFrom: CutPoint, ways: readonly CutPoint[]): CutPoint {
  const back = angle(at, cameFrom);
  let best = cameFrom;
  let least = Number.POSITIVE_INFINITY;
  for (const way of ways) {
    const turned = (back - angle(at, way) + 2 * Math.PI) % (2 * Math.PI);
    // Straight back is the last way of all.
    const away = way === cameFrom ? 2 * Math.PI : turned;
    if (away < least) {
      least = away;
      best = way;
    }
  }
  return best;
}

function angle(from: CutPoint, to: CutPoint): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function groupLoops(
  loops: readonly CutRing[],
  loopOf: ReadonlyMap<CutPoint, ReadonlyMap<CutPoint, number>>,
): TracedFaces {
  const surfaces = loops.map(doubledSurface);
  const outers = loops
    .map((_, index) => index)
    .filter((index) => (surfaces[index] ?? 0) > 0)
    .toSorted((a, b) => (surfaces[a] ?? 0) - (surfaces[b] ?? 0));
  const faceOf = new Map<number, number>(outers.map((loop, face) => [loop, face]));
  const faces = outers.map((loop) => [loops[loop] ?? []]);
  loops.forEach((loop, index) => {
    if (faceOf.has(index)) return;
    const face = outers.findIndex((outer) => holds(loops[outer] ?? [], loop));
    if (face < 0) return;
    faces[face]?.push(loop);
    faceOf.set(index, face);
  });
  return {
    faces: faces.map((rings) => ({ rings })),
    leftOf: (from, to) => faceOf.get(loopOf.get(from)?.get(to) ?? -1) ?? -1,
  };
}

/** A hole may touch the ring around it: one of its corners, or the middle of an edge, is inside. */
function holds(outer: CutRing, hole: CutRing): boolean {
  const corners = new Set(outer);
  const free = hole.find((point) => !corners.has(point));
  if (free !== undefined) return isInside([outer], free);
  return hole.some((from, index) => {
    const to = hole[(index + 1) % hole.length] ?? from;
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, at: from.at };
    return isInside([outer], middle);
  });
}
