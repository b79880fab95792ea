import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { ringsOf } from '../rings.ts';

/**
 * The borders between neighbours, each drawn once and none along the outer edge.
 * Two rings drawn over each other would fill the gaps of a dotted line.
 */
export function innerBorders(
  areas: readonly Area[],
  outer: Area | null,
): readonly (readonly LonLat[])[] {
  const drawn = new Set(outer === null ? [] : ringsOf(outer).flatMap(edgesOf));
  return areas.flatMap(ringsOf).flatMap((ring) => {
    const runs: LonLat[][] = [];
    let run: LonLat[] = [];
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (from === undefined) continue;
      const edge = edgeKey(from, to);
      if (drawn.has(edge)) {
        run = [];
        continue;
      }
      drawn.add(edge);
      if (run.length === 0) {
        run = [from];
        runs.push(run);
      }
      run.push(to);
    }
    return runs;
  });
}

function edgesOf(ring: readonly LonLat[]): readonly string[] {
  return ring.slice(1).map((to, index) => edgeKey(ring[index] ?? to, to));
}

function edgeKey(a: LonLat, b: LonLat): string {
  const [first, second] = [a.join(' '), b.join(' ')].sort();
  return `${first}|${second}`;
}
