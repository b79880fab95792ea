import type { Area, Bounds } from '#src/domain/geo/area.ts';
import { boundsOf } from '#src/domain/geo/bounds-of.ts';
import { ringsOf } from './geometry.ts';

const ROWS = 128;

/** Answers for one area, tens of thousands of times, whether it holds a position. */
export class AreaIndex {
  readonly bounds: Bounds;
  readonly #rowHeight: number;
  /** Edges as x1, y1, x2, y2, for each row of latitude that they touch. */
  readonly #rows: number[][] = Array.from({ length: ROWS }, () => []);

  constructor(area: Area) {
    this.bounds = boundsOf(area);
    const [, south, , north] = this.bounds;
    this.#rowHeight = (north - south) / ROWS;
    for (const ring of ringsOf(area)) {
      for (const [index, [x2, y2]] of ring.entries()) {
        const [x1, y1] = ring[index - 1] ?? [x2, y2];
        if (y1 === y2) continue;
        const last = this.#rowOf(Math.max(y1, y2));
        for (let row = this.#rowOf(Math.min(y1, y2)); row <= last; row++) {
          this.#rows[row]?.push(x1, y1, x2, y2);
        }
      }
    }
  }

  /** Holes do not belong to the area. */
  contains(lon: number, lat: number): boolean {
    const [west, south, east, north] = this.bounds;
    if (lon < west || lon > east || lat < south || lat > north) return false;
    const edges = this.#rows[this.#rowOf(lat)] ?? [];
    let isInside = false;
    for (let index = 0; index < edges.length; index += 4) {
      const x1 = edges[index] ?? 0;
      const y1 = edges[index + 1] ?? 0;
      const x2 = edges[index + 2] ?? 0;
      const y2 = edges[index + 3] ?? 0;
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) {
        isInside = !isInside;
      }
    }
    return isInside;
  }

  #rowOf(lat: number): number {
    const row = Math.floor((lat - this.bounds[1]) / this.#rowHeight);
    return Math.min(Math.max(row, 0), ROWS - 1);
  }
}
