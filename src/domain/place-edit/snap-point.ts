import type { Bounds } from '../geo/area.ts';
import { localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';

/** Lines that a drawn corner may stick to, with the box around each. */
export type SnapLines = readonly { readonly line: readonly LonLat[]; readonly bounds: Bounds }[];

export interface SnappedPoint {
  readonly kind: 'vertex' | 'edge';
  readonly position: LonLat;
}

export function snapLines(lines: readonly (readonly LonLat[])[]): SnapLines {
  return lines.map((line) => ({ line, bounds: boundsOfLine(line) }));
}

/** The nearest vertex within the tolerance, else the nearest point of an edge; null for neither. */
export function snapPoint(
  position: LonLat,
  lines: SnapLines,
  toleranceM: number,
): SnappedPoint | null {
  const { toMetres, toLonLat } = localMetres(position);
  const [lonReach, latReach] = toLonLat([toleranceM, toleranceM]);
  const [reachX, reachY] = [lonReach - position[0], latReach - position[1]];
  let vertex: LonLat | null = null;
  let vertexM = toleranceM;
  let edge: LonLat | null = null;
  let edgeM = toleranceM;
  for (const { line, bounds } of lines) {
    const [west, south, east, north] = bounds;
    if (position[0] < west - reachX || position[0] > east + reachX) continue;
    if (position[1] < south - reachY || position[1] > north + reachY) continue;
    let beforeX = 0;
    let beforeY = 0;
    for (let index = 0; index < line.length; index += 1) {
      const at = line[index] ?? position;
      const [x, y] = toMetres(at);
      const distance = Math.hypot(x, y);
      if (distance <= vertexM && (vertex === null || distance < vertexM)) {
        vertex = at;
        vertexM = distance;
      }
      if (index > 0) {
        const [nearX, nearY] = nearestOnEdge(beforeX, beforeY, x, y);
        const away = Math.hypot(nearX, nearY);
        if (away <= edgeM && (edge === null || away < edgeM)) {
          edge = toLonLat([nearX, nearY]);
          edgeM = away;
        }
      }
      beforeX = x;
      beforeY = y;
    }
  }
  if (vertex !== null) return { kind: 'vertex', position: vertex };
  return edge === null ? null : { kind: 'edge', position: edge };
}

/** The point of an edge that is nearest to the origin. */
function nearestOnEdge(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): readonly [number, number] {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squared = alongX * alongX + alongY * alongY;
  const part = squared === 0 ? 0 : -(fromX * alongX + fromY * alongY) / squared;
  const clamped = Math.min(1, Math.max(0, part));
  return [fromX + clamped * alongX, fromY + clamped * alongY];
}

function boundsOfLine(line: readonly LonLat[]): Bounds {
  return line.reduce<Bounds>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
