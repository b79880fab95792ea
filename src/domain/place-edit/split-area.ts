import type { Area } from '../geo/area.ts';
import { type AreaRings, areaOfPolygons, areaPolygons } from '../geo/area-polygons.ts';
import { type LocalMetres, localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { doesLineCrossItself } from './crossing-edges.ts';
import {
  between,
  type CutPoint,
  type CutRing,
  distanceBetween,
  doubledSurface,
  isInside,
  nearestOnRings,
  partAlong,
  turnOf,
} from './cut-points.ts';
import { meetLines } from './meet-lines.ts';
import { type CutEdge, type CutFace, traceFaces } from './trace-faces.ts';

export type SplitRefusal =
  | 'line-too-short'
  | 'line-crosses-itself'
  | 'line-outside'
  | 'line-ends-inside';

export type SplitOutcome =
  | { readonly kind: 'split'; readonly left: Area; readonly right: Area }
  | { readonly kind: 'refused'; readonly reason: SplitRefusal };

/** A line that ends this near to the edge was meant to end on it. Unit: metres. */
const REACH_M = 2;
/** Unit: metres. */
const ON_EDGE_M = 1e-3;
/** Unit: square metres. */
const LEAST_PART = 1;

/**
 * An area cut in two along a line: what lies to the left of it and what lies to the right, as it runs.
 * Each may have several polygons. Nothing is lost: the parts share the cut.
 */
export function splitArea(area: Area, line: readonly LonLat[]): SplitOutcome {
  const refused = (reason: SplitRefusal): SplitOutcome => ({ kind: 'refused', reason });
  const system = localMetres(line[0] ?? [0, 0]);
  const toPoint = pointsOf(system);
  const rings = areaPolygons(area).flatMap((polygon) => orientedRings(polygon, toPoint));
  const drawn = reachEdge(distinct(line.map(toPoint)), rings);
  if (drawn.length < 2) return refused('line-too-short');
  if (doesLineCrossItself(drawn.map(({ at }) => at))) return refused('line-crosses-itself');
  const met = meetLines(drawn, rings);
  const { cuts, hasLooseEnd } = cutsOf(met.line, met.rings);
  if (cuts.length === 0) return refused(hasLooseEnd ? 'line-ends-inside' : 'line-outside');
  const parts = colourFaces(met.rings, cuts, met.line);
  return parts ?? refused('line-ends-inside');
}

/** One object for each position: rings may touch in a corner. */
function pointsOf({ toMetres }: LocalMetres): (at: LonLat) => CutPoint {
  const known = new Map<string, CutPoint>();
  return (at) => {
    const key = at.join();
    const [x, y] = toMetres(at);
    const point = known.get(key) ?? { x, y, at };
    known.set(key, point);
    return point;
  };
}

/** Outer rings with their inside to the left, holes with theirs to the right. */
function orientedRings(polygon: AreaRings, toPoint: (at: LonLat) => CutPoint): readonly CutRing[] {
  return polygon.map((ring, index) => {
    const points = ring.slice(0, -1).map(toPoint);
    const isLeft = doubledSurface(points) > 0;
    return isLeft === (index === 0) ? points : points.toReversed();
  });
}

function distinct(line: readonly CutPoint[]): readonly CutPoint[] {
  return line.filter((point, index) => {
    const before = line[index - 1];
    return before === undefined || distanceBetween(before, point) > ON_EDGE_M;
  });
}

/** Ends that nearly reach an edge are put on it. */
function reachEdge(line: readonly CutPoint[], rings: readonly CutRing[]): readonly CutPoint[] {
  return line.map((point, index) => {
    if (index !== 0 && index !== line.length - 1) return point;
    const near = nearestOnRings(rings, point);
    return near !== null && near.distance <= REACH_M ? near.point : point;
  });
}

interface Cut {
  readonly edges: readonly CutEdge[];
}

/** The parts of the line that run through the inside from edge to edge. */
function cutsOf(
  line: readonly CutPoint[],
  rings: readonly CutRing[],
): { readonly cuts: readonly Cut[]; readonly hasLooseEnd: boolean } {
  const corners = new Set(rings.flat());
  const cuts: Cut[] = [];
  let hasLooseEnd = false;
  let stretch: CutEdge[] = [];
  let hasStart = line[0] !== undefined && corners.has(line[0]);
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    stretch.push({ from, to });
    const isEnd = index === line.length - 2;
    const isOnEdge = corners.has(to);
    if (!isOnEdge && !isEnd) return;
    if (runsInside(stretch[0], rings)) {
      if (hasStart && isOnEdge) cuts.push({ edges: stretch });
      else hasLooseEnd = true;
    }
    stretch = [];
    hasStart = isOnEdge;
  });
  return { cuts, hasLooseEnd };
}

function runsInside(edge: CutEdge | undefined, rings: readonly CutRing[]): boolean {
  if (edge === undefined) return false;
  const middle = between(edge.from, edge.to, 0.5);
  const near = nearestOnRings(rings, middle);
  return isInside(rings, middle) && (near === null || near.distance > ON_EDGE_M);
}

/** Left and right by turns over every cut; null where no cut divides anything. */
function colourFaces(
  rings: readonly CutRing[],
  given: readonly Cut[],
  line: readonly CutPoint[],
): SplitOutcome | null {
  let cuts = given;
  let traced = traceFaces(rings, edgesOf(cuts));
  const sides = ({ edges: [first] }: Cut): readonly [number, number] =>
    first === undefined
      ? [-1, -1]
      : [traced.leftOf(first.from, first.to), traced.leftOf(first.to, first.from)];
  // A cut with the same face on both sides only ties a hole to an edge.
  while (cuts.some((cut) => sides(cut)[0] === sides(cut)[1])) {
    cuts = cuts.filter((cut) => sides(cut)[0] !== sides(cut)[1]);
    traced = traceFaces(rings, edgesOf(cuts));
  }
  const [first] = cuts;
  if (first === undefined) return null;
  const isLeft = new Map<number, boolean>([[sides(first)[0], true]]);
  for (let found = true; found; ) {
    found = false;
    for (const cut of cuts) {
      const [left, right] = sides(cut);
      for (const [known, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const colour = isLeft.get(known);
        if (colour === undefined || isLeft.has(other)) continue;
        isLeft.set(other, !colour);
        found = true;
      }
    }
  }
  const faces = traced.faces.map((face, index) => ({
    face,
    isLeft: isLeft.get(index) ?? isLeftOfLine(face, line),
  }));
  const left = faces.filter((one) => one.isLeft).map(({ face }) => face);
  const right = faces.filter((one) => !one.isLeft).map(({ face }) => face);
  if (surfaceOf(left) < LEAST_PART || surfaceOf(right) < LEAST_PART) return null;
  return { kind: 'split', left: areaOf(left), right: areaOf(right) };
}

function edgesOf(cuts: readonly Cut[]): readonly CutEdge[] {
  return cuts.flatMap(({ edges }) => edges);
}

/** For a polygon that the line does not touch: the side of the nearest stretch. */
function isLeftOfLine({ rings }: CutFace, line: readonly CutPoint[]): boolean {
  const [point] = rings[0] ?? [];
  if (point === undefined) return true;
  let nearest = Number.POSITIVE_INFINITY;
  let isLeft = true;
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const distance = distanceBetween(between(from, to, partAlong(from, to, point)), point);
    if (distance >= nearest) return;
    nearest = distance;
    isLeft = turnOf(from, to, point) >= 0;
  });
  return isLeft;
}

function surfaceOf(faces: readonly CutFace[]): number {
  return faces.reduce(
    (sum, { rings }) => sum + rings.reduce((face, ring) => face + doubledSurface(ring) / 2, 0),
    0,
  );
}

function areaOf(faces: readonly CutFace[]): Area {
  return areaOfPolygons(
    faces.map(({ rings }) =>
      rings.map((ring) => {
        const positions = ring.map(({ at }) => at);
        return [...positions, ...positions.slice(0, 1)];
      }),
    ),
  );
}
