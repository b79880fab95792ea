import { distance } from '@turf/turf';
import createGraph, { type Graph } from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { LonLat } from '../geo/lon-lat.ts';

/** Streets and paths that meet where their lines share a point. */
export interface WalkingNet {
  readonly graph: Graph<LonLat, number>;
  /** The ways themselves: every piece between two points of the net. */
  readonly pieces: readonly (readonly [from: string, to: string])[];
}

/** Lines cross only where they share a point: a bridge joins nothing that it passes over. */
export function walkingNet(lines: readonly (readonly LonLat[])[]): WalkingNet {
  const graph = createGraph<LonLat, number>();
  const pieces: (readonly [string, string])[] = [];
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) {
      const [from, to] = [line[at - 1], line[at]];
      if (from === undefined || to === undefined) continue;
      const [a, b] = [keyOf(from), keyOf(to)];
      if (a === b || graph.getLink(a, b) || graph.getLink(b, a)) continue;
      graph.addNode(a, from);
      graph.addNode(b, to);
      graph.addLink(a, b, metres(from, to));
      pieces.push([a, b]);
    }
  }
  return { graph, pieces };
}

/** Points closer than this are one point of the net: about 10 cm. */
const DECIMALS = 6;

function keyOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(DECIMALS)} ${lat.toFixed(DECIMALS)}`;
}

function metres(a: LonLat, b: LonLat): number {
  return distance([...a], [...b], { units: 'meters' });
}

export type Route =
  | { readonly status: 'found'; readonly line: readonly LonLat[]; readonly lengthM: number }
  /** No way along the net joins the two. */
  | { readonly status: 'not-joined' };

/** The shortest way between two points of the net. */
export function routeBetween({ graph }: WalkingNet, from: LonLat, to: LonLat): Route {
  const [start, end] = [keyOf(from), keyOf(to)];
  if (graph.getNode(start) === undefined || graph.getNode(end) === undefined) {
    return { status: 'not-joined' };
  }
  const nodes = aStar(graph, {
    distance: (_, __, link) => link.data,
    heuristic: (a, b) => metres(a.data, b.data),
  }).find(start, end);
  if (nodes.length === 0) return { status: 'not-joined' };
  // The finder gives the way from its end.
  const line = nodes.map(({ data }) => data).toReversed();
  let lengthM = 0;
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1], line[at]];
    if (a !== undefined && b !== undefined) lengthM += metres(a, b);
  }
  return { status: 'found', line, lengthM };
}
