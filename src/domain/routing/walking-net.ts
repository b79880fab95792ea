import createGraph, { type Graph } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { metresBetween } from '../geo/metres-between.ts';
import { nearestSpot } from './line-points.ts';

export interface NetWay {
  /** Null: a path, a cycle route or a link without a name. */
  readonly name: string | null;
  readonly line: readonly LonLat[];
}

/** Streets and paths that meet where their lines share a point. */
export interface WalkingNet {
  readonly ways: readonly NetWay[];
  readonly lines: readonly (readonly LonLat[])[];
  readonly graph: Graph<LonLat, Piece>;
}

/** Between two points of the net. */
interface Piece {
  /** Unit: metres. */
  readonly lengthM: number;
  readonly name: string | null;
}

/** Lines cross only where they share a point: a bridge joins nothing that it passes over. */
export function walkingNet(given: readonly NetWay[]): WalkingNet {
  const graph = createGraph<LonLat, Piece>();
  const ways: NetWay[] = [];
  for (const way of given) {
    const { name, line } = way;
    const keys = line.map(keyOf);
    if (new Set(keys).size < 2) continue;
    ways.push(way);
    for (let at = 1; at < line.length; at++) {
      const [from, to, a, b] = [line[at - 1], line[at], keys[at - 1], keys[at]];
      if (from === undefined || to === undefined || a === undefined || b === undefined) continue;
      if (a === b || graph.hasLink(a, b) || graph.hasLink(b, a)) continue;
      graph.addNode(a, from);
      graph.addNode(b, to);
      graph.addLink(a, b, { lengthM: metresBetween(from, to), name });
    }
  }
  return { ways, lines: ways.map(({ line }) => line), graph };
}

/** Points closer than this are one point of the net: about 10 cm. */
const DECIMALS = 6;

function keyOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(DECIMALS)} ${lat.toFixed(DECIMALS)}`;
}

export type Route =
  | { readonly status: 'found'; readonly line: readonly LonLat[]; readonly lengthM: number }
  /** A position is farther from the net than can be reached. */
  | { readonly status: 'off-net' }
  /** No way along the net joins the two. */
  | { readonly status: 'not-joined' };

/** A position so far from the net stands on none of its ways. Unit: metres. */
export const NET_REACH_M = 40;

/** The nearest position on the net; null beyond the reach. */
export function positionOnNet(
  { lines }: WalkingNet,
  position: LonLat,
  reachM = NET_REACH_M,
): LonLat | null {
  return nearestSpot(position, lines, reachM)?.position ?? null;
}

/** Plane metres are a little off: what is left of a way must never be thought longer than it is. */
const NEVER_TOO_FAR = 0.99;

/** The shortest way along the net between the spots of it that are nearest to two positions. */
export function routeBetween(net: WalkingNet, from: LonLat, to: LonLat): Route {
  const { graph } = net;
  const start = standOn(net, from, 'from');
  const end = start === null ? null : standOn(net, to, 'to');
  try {
    if (start === null || end === null) return { status: 'off-net' };
    joinOnSamePiece(net, start, end);
    const { toMetres } = localMetres(end.position);
    const nodes = aStar(graph, {
      distance: (_, __, link) => link.data.lengthM,
      heuristic: ({ data }) => Math.hypot(...toMetres(data)) * NEVER_TOO_FAR,
    }).find(start.key, end.key);
    if (nodes.length === 0) return { status: 'not-joined' };
    // The finder gives the way from its end.
    const line = nodes
      .map(({ data }) => data)
      .toReversed()
      .filter((point, at, all) => at === 0 || keyOf(all[at - 1] ?? point) !== keyOf(point));
    return { status: 'found', line, lengthM: lengthOf(line) };
  } finally {
    for (const spot of [start, end]) if (spot?.isAdded === true) graph.removeNode(spot.key);
  }
}

interface Standing {
  readonly key: string;
  readonly position: LonLat;
  /** Null: it stands on a point of the net. */
  readonly piece: readonly [string, string] | null;
  readonly isAdded: boolean;
}

/** A node for a spot, taken away again when the way is found. */
function standOn(net: WalkingNet, position: LonLat, key: string): Standing | null {
  const { graph, lines } = net;
  const spot = nearestSpot(position, lines, NET_REACH_M);
  const line = lines[spot?.line ?? -1];
  const [before, after] = [line?.[spot?.after ?? 0], line?.[(spot?.after ?? 0) + 1]];
  if (spot === null || before === undefined || after === undefined) return null;
  const ends = [keyOf(before), keyOf(after)] as const;
  const here = keyOf(spot.position);
  if (graph.getNode(here) !== undefined) {
    return { key: here, position: spot.position, piece: null, isAdded: false };
  }
  const name = net.ways[spot.line]?.name ?? null;
  graph.addNode(key, spot.position);
  graph.addLink(key, ends[0], { lengthM: metresBetween(spot.position, before), name });
  graph.addLink(key, ends[1], { lengthM: metresBetween(spot.position, after), name });
  return { key, position: spot.position, piece: ends, isAdded: true };
}

function joinOnSamePiece({ graph }: WalkingNet, start: Standing, end: Standing): void {
  if (start.piece === null || end.piece === null) return;
  if (start.piece.toSorted().join() !== end.piece.toSorted().join()) return;
  graph.addLink(start.key, end.key, {
    lengthM: metresBetween(start.position, end.position),
    name: null,
  });
}

function lengthOf(line: readonly LonLat[]): number {
  return line.reduce((sum, point, at) => sum + metresBetween(line[at - 1] ?? point, point), 0);
}

/** The nearest street with a name; null beyond the reach. */
export function streetAt({ ways, lines }: WalkingNet, position: LonLat): string | null {
  const spot = nearestSpot(position, lines, NET_REACH_M, (way) => ways[way]?.name !== null);
  return spot === null ? null : (ways[spot.line]?.name ?? null);
}

export interface NamedStretch {
  /** Null: along ways without a name. */
  readonly name: string | null;
  readonly lengthM: number;
}

/** A piece so close to a line is what the line follows. Unit: metres. */
const ALONG_M = 3;
/** Shorter stretches without a name are left out. Unit: metres. */
const SHORT_M = 25;

/** The names of what a line follows, in its order. */
export function namesAlong(net: WalkingNet, line: readonly LonLat[]): readonly NamedStretch[] {
  const stretches: { name: string | null; lengthM: number }[] = [];
  line.forEach((point, at) => {
    const before = line[at - 1];
    if (before === undefined) return;
    const name = nameOf(net, before, point);
    const last = stretches.at(-1);
    if (last?.name === name) last.lengthM += metresBetween(before, point);
    else stretches.push({ name, lengthM: metresBetween(before, point) });
  });
  const long = stretches.filter(({ name, lengthM }) => name !== null || lengthM >= SHORT_M);
  const merged: { name: string | null; lengthM: number }[] = [];
  for (const one of long.length === 0 ? stretches : long) {
    const last = merged.at(-1);
    if (last !== undefined && last.name === one.name) last.lengthM += one.lengthM;
    else merged.push({ ...one });
  }
  return merged;
}

function nameOf(net: WalkingNet, from: LonLat, to: LonLat): string | null {
  const [a, b] = [keyOf(from), keyOf(to)];
  const link = net.graph.getLink(a, b) ?? net.graph.getLink(b, a);
  if (link !== undefined && link !== null) return link.data.name;
  const middle: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const spot = nearestSpot(middle, net.lines, ALONG_M);
  return spot === null ? null : (net.ways[spot.line]?.name ?? null);
}
