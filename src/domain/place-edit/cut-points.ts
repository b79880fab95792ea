import type { LonLat } from '../geo/lon-lat.ts';

/** A corner in both systems. The same object wherever lines meet. */
export interface CutPoint {
  /** Unit: metres east and north. */
  readonly x: number;
  readonly y: number;
  readonly at: LonLat;
}

/** Closed, without the first point again at its end. */
export type CutRing = readonly CutPoint[];

export function distanceBetween(a: CutPoint, b: CutPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far along an edge its point nearest to `point` lies, 0–1. */
export function partAlong(from: CutPoint, to: CutPoint, point: CutPoint): number {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const squared = alongX * alongX + alongY * alongY;
  if (squared === 0) return 0;
  const part = ((point.x - from.x) * alongX + (point.y - from.y) * alongY) / squared;
  return Math.min(1, Math.max(0, part));
}

export function between(from: CutPoint, to: CutPoint, part: number): CutPoint {
  if (part <= 0) return from;
  if (part >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * part;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    at: [mix(from.at[0], to.at[0]), mix(from.at[1], to.at[1])],
  };
}

/** Positive where the third point lies to the left. */
export function turnOf(a: CutPoint, b: CutPoint, c: CutPoint): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Twice the surface; positive where the ring runs with its inside to the left. */
export function doubledSurface(ring: CutRing): number {
  const [origin] = ring;
  if (origin === undefined) return 0;
  return ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return sum + turnOf(origin, point, next);
  }, 0);
}

/** By the rule of odd and even. */
export function isInside(rings: readonly CutRing[], { x, y }: CutPoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      const a = ring[index];
      const b = ring[(index + 1) % ring.length];
      if (a === undefined || b === undefined || a.y > y === b.y > y) continue;
      if (x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) inside = !inside;
    }
  }
  return inside;
}

export interface NearestOnRings {
  readonly point: CutPoint;
  readonly distance: number;
}

/** The point of the rings' edges that is nearest; null without an edge. */
export function nearestOnRings(rings: readonly CutRing[], point: CutPoint): NearestOnRings | null {
  let best: NearestOnRings | null = null;
  for (const ring of rings) {
    ring.forEach((from, index) => {
      const to = ring[(index + 1) % ring.length] ?? from;
      const near = between(from, to, partAlong(from, to, point));
      const distance = distanceBetween(near, point);
      if (best === null || distance < best.distance) best = { point: near, distance };
    });
  }
  return best;
}
