import type { LonLat } from '../geo/lon-lat.ts';
import { classOf } from '../indicator/classify.ts';
import type { HexCell } from './hex-grid.ts';

export interface CellOutline {
  readonly cell: HexCell;
  /** Closed ring. */
  readonly ring: readonly LonLat[];
}

export interface CountedCell extends CellOutline {
  readonly count: number;
  /** Class index from 0; null is nought. */
  readonly cellClass: number | null;
}

/**
 * Every cell that ever holds an incident, those that the filter empties included.
 *
 * `counts` stand in the order of the outlines; `bounds` are ascending lower bounds of the classes.
 */
export function countCells(
  outlines: readonly CellOutline[],
  counts: Uint32Array,
  bounds: readonly number[],
): readonly CountedCell[] {
  return outlines.map((outline, index) => {
    const count = counts[index] ?? 0;
    return { ...outline, count, cellClass: classOf(count, bounds) };
  });
}
