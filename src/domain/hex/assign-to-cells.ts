import type { Bounds } from '../geo/area.ts';
import { type Membership, noneColumn, type PositionColumns } from '../membership/membership.ts';
import { type CellNumbers, numberOf, startNumbering } from './cell-numbers.ts';
import { type HexCell, type HexGrid, hexCellAt, SQRT3 } from './hex-grid.ts';
import {
  fitProjection,
  type NearProjection,
  type Project,
  projectNear,
} from './near-projection.ts';

/** The cells of a grid that hold at least one row, and which row lies in which. */
export interface CellMembership {
  readonly grid: HexGrid;
  /** In the order of the first row in each: the index is the cell's number and never changes. */
  readonly cells: readonly HexCell[];
  readonly membership: Membership;
}

const THIRD = 1 / 3;
/** Rows projected at a time. */
const BLOCK = 8192;
/** What rounding may add to a distance. Unit: metres. */
const ROUNDING_M = 1e-5;
const EDGE_DEG = 1e-5;
/** Where the margin is more of a cell than this, the polynomial is of no use. */
const LARGEST_MARGIN = 0.5;

/**
 * The cell of each row in each grid: always the one that `hexCellAt` gives for `project`ed positions.
 * Positions are projected by a polynomial, and again by `project` where that could change the cell.
 */
export function assignToCells(
  positions: PositionColumns,
  grids: readonly HexGrid[],
  project: Project,
): readonly CellMembership[] {
  const rows = positions.lon.length;
  const bounds = boundsOf(positions);
  const near = fitProjection(project, bounds);
  const easts = new Float64Array(BLOCK);
  const norths = new Float64Array(BLOCK);
  const layers = grids.map((grid) => ({
    grid,
    numbers:
      near === null
        ? startNumbering({ q: 0, r: 0 }, { q: -1, r: -1 })
        : tableOver(grid, project, bounds),
    found: new Uint32Array(rows),
  }));
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    if (near !== null) projectNear(near, positions.lon, positions.lat, from, to, easts, norths);
    for (const { grid, numbers, found } of layers) {
      const margin = marginOf(near, grid);
      findCells(positions, grid, margin, project, { from, to, easts, norths }, numbers, found);
    }
  }
  return layers.map(({ grid, numbers, found }) => ({
    grid,
    cells: numbers.cells,
    membership: toMembership(positions, numbers.cells.length, found),
  }));
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly easts: Float64Array;
  readonly norths: Float64Array;
}

/** Nearer to an edge than this part of the way from it to the centre, a cell is not sure; 1: never. */
function marginOf(near: NearProjection | null, { circumradiusM }: HexGrid): number {
  if (near === null) return 1;
  const margin = (near.errorM + ROUNDING_M) / (circumradiusM * (SQRT3 / 2));
  return margin > LARGEST_MARGIN ? 1 : margin;
}

function findCells(
  { lon, lat, hasPosition }: PositionColumns,
  grid: HexGrid,
  margin: number,
  project: Project,
  { from, to, easts, norths }: Block,
  numbers: CellNumbers,
  found: Uint32Array,
): void {
  const { circumradiusM, originEast, originNorth } = grid;
  const perRadius = 1 / circumradiusM;
  const sure = 1 - margin;
  for (let row = from; row < to; row += 1) {
    if (hasPosition[row] !== 1) continue;
    const x = ((easts[row - from] ?? 0) - originEast) * perRadius;
    const y = (originNorth - (norths[row - from] ?? 0)) * perRadius;
    const q = (SQRT3 / 3) * x - y * THIRD;
    const r = 2 * THIRD * y;
    // In cell (0, 0) each difference of two axes lies between -1 and 1: rounded down, two of one axis
    // add up to -2, -1 or 0. In cell (q, r) they add up to as much more as 3q or 3r.
    const qLessR = Math.floor(q - r);
    const qLessS = Math.floor(2 * q + r);
    const rLessS = Math.floor(2 * r + q);
    const roundQ = Math.floor((qLessS + qLessR + 2.5) * THIRD);
    const roundR = Math.floor((rLessS - qLessR + 1.5) * THIRD);
    const restQ = q - roundQ;
    const restR = r - roundR;
    const qToR = Math.abs(restQ - restR);
    const rToS = Math.abs(restQ + 2 * restR);
    const sToQ = Math.abs(2 * restQ + restR);
    if (qToR < sure && rToS < sure && sToQ < sure) {
      found[row] = numberOf(numbers, roundQ, roundR);
    } else {
      const [east, north] = project(lon[row] ?? 0, lat[row] ?? 0);
      const cell = hexCellAt(grid, east, north);
      found[row] = numberOf(numbers, cell.q, cell.r);
    }
  }
}

/** A table for the cells of a box: its corners show the range of q and r, save for a slight curve. */
function tableOver(
  grid: HexGrid,
  project: Project,
  [west, south, east, north]: Bounds,
): CellNumbers {
  const corners = [
    project(west, south),
    project(east, south),
    project(east, north),
    project(west, north),
  ].map(([x, y]) => hexCellAt(grid, x, y));
  const qs = corners.map(({ q }) => q);
  const rs = corners.map(({ r }) => r);
  return startNumbering(
    { q: Math.min(...qs) - 2, r: Math.min(...rs) - 2 },
    { q: Math.max(...qs) + 2, r: Math.max(...rs) + 2 },
  );
}

function toMembership(
  { hasPosition }: PositionColumns,
  size: number,
  found: Uint32Array,
): Membership {
  const first = noneColumn(found.length, size);
  for (let row = 0; row < first.length; row += 1) {
    if (hasPosition[row] === 1) first[row] = found[row] ?? size;
  }
  return { size, first, extraRows: new Uint32Array(0), extraAreas: new Uint32Array(0) };
}

/** A little wider than the positions, so that one place is a box as well. */
function boundsOf(positions: PositionColumns): Bounds {
  const box = Float64Array.of(Infinity, Infinity, -Infinity, -Infinity);
  const rows = positions.lon.length;
  for (let from = 0; from < rows; from += BLOCK) {
    widen(box, positions, from, Math.min(from + BLOCK, rows));
  }
  const [west = 0, south = 0, east = 0, north = 0] = box;
  if (west > east) return [0, 0, 0, 0];
  return [west - EDGE_DEG, south - EDGE_DEG, east + EDGE_DEG, north + EDGE_DEG];
}

function widen(
  box: Float64Array,
  { lon, lat, hasPosition }: PositionColumns,
  from: number,
  to: number,
): void {
  let west = box[0] ?? 0;
  let south = box[1] ?? 0;
  let east = box[2] ?? 0;
  let north = box[3] ?? 0;
  for (let row = from; row < to; row += 1) {
    if (hasPosition[row] !== 1) continue;
    const x = lon[row] ?? 0;
    const y = lat[row] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  box.set([west, south, east, north]);
}
