import type { Area } from '../geo/area.ts';
import { buildAreaGrid } from './area-grid.ts';
import { cutIntoParts } from './area-parts.ts';
import { assignByBoxes } from './assign-by-boxes.ts';
import { assignByGrid } from './assign-by-grid.ts';
import type { Membership, PositionColumns } from './membership.ts';

/** Below these, building a grid takes longer than it saves. */
const FEW_ROWS = 30_000;
const FEW_TESTS = 5_000_000;

const LARGEST_SIDE = 1024;
const LEAST_SIDE = 64;

/** Which areas of a layer hold each row, by the rule of `Membership`. */
export function assignToAreas(areas: readonly Area[], positions: PositionColumns): Membership {
  const parts = cutIntoParts(areas);
  const rows = positions.lon.length;
  if (rows < FEW_ROWS && rows * parts.rings.length < FEW_TESTS) {
    return assignByBoxes(parts, positions);
  }
  return assignByGrid(buildAreaGrid(parts, sideFor(rows)), positions);
}

/** About one cell for four rows, in powers of two: a finer grid takes longer to build than it saves. */
export function sideFor(rows: number): number {
  const side = 2 ** Math.round(Math.log2(Math.sqrt(Math.max(1, rows)) / 2));
  return Math.min(LARGEST_SIDE, Math.max(LEAST_SIDE, side));
}
