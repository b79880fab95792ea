import type { AreaGrid } from './area-grid.ts';
import { WHOLE_CELL } from './candidate-sets.ts';
import { bandOf } from './edge-bands.ts';
import { isInsidePart } from './is-inside-part.ts';
import { areaColumn, type Membership, type PositionColumns } from './membership.ts';
import type { Raster } from './raster.ts';

/** Rows looked up at a time: what remains to be tested of them fits near the processor. */
const BLOCK = 16_384;

/** Membership of each row; a cell that lies wholly in one area, or in none, answers by itself. */
export function assignByGrid(grid: AreaGrid, positions: PositionColumns): Membership {
  const { size } = grid.parts;
  const { lon } = positions;
  const first = areaColumn(lon.length, size);
  const open: OpenRows = {
    rows: new Uint32Array(BLOCK),
    sets: new Uint32Array(BLOCK),
    areas: new Uint32Array(size),
  };
  const extra: ExtraRows = { rows: [], areas: [] };
  for (let from = 0; from < lon.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, lon.length);
    const count = readCells(grid, positions, from, to, first, open);
    testRows(grid, positions, open, count, first, extra);
  }
  return {
    size,
    first,
    extraRows: Uint32Array.from(extra.rows),
    extraAreas: Uint32Array.from(extra.areas),
  };
}

interface ExtraRows {
  readonly rows: number[];
  readonly areas: number[];
}

/** Rows whose cell does not know the answer, and the candidates to test. */
interface OpenRows {
  readonly rows: Uint32Array;
  readonly sets: Uint32Array;
  /** Room for the areas that hold one row. */
  readonly areas: Uint32Array;
}

/** Fills in the rows whose cell knows the answer, lists the open ones, and returns their number. */
function readCells(
  { answerOf, raster, parts: { size } }: AreaGrid,
  { lon, lat, hasPosition }: PositionColumns,
  from: number,
  to: number,
  first: Uint16Array | Uint32Array,
  open: OpenRows,
): number {
  const { west, south, east, north, side, columnsPerDegree, linesPerDegree }: Raster = raster;
  const { rows, sets } = open;
  const last = side - 1;
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const x = lon[row] ?? 0;
    const y = lat[row] ?? 0;
    if (hasPosition[row] !== 1 || !(x >= west && x <= east && y >= south && y <= north)) {
      first[row] = size;
      continue;
    }
    // Never negative here, so cutting the fraction off is what `columnOf` and `bandOf` do.
    const column = Math.min(((x - west) * columnsPerDegree) | 0, last);
    const line = Math.min(((y - south) * linesPerDegree) | 0, last);
    const answer = answerOf[line * side + column] ?? size;
    if (answer <= size) {
      first[row] = answer;
    } else {
      rows[count] = row;
      sets[count] = answer - size;
      count += 1;
    }
  }
  return count;
}

function testRows(
  grid: AreaGrid,
  { lon, lat }: PositionColumns,
  open: OpenRows,
  count: number,
  first: Uint16Array | Uint32Array,
  extra: ExtraRows,
): void {
  const { size } = grid.parts;
  for (let index = 0; index < count; index += 1) {
    const row = open.rows[index] ?? 0;
    const held = testCandidates(
      grid,
      open.sets[index] ?? 0,
      lon[row] ?? 0,
      lat[row] ?? 0,
      open.areas,
    );
    first[row] = held === 0 ? size : (open.areas[held - 1] ?? size);
    for (let further = held - 2; further >= 0; further -= 1) {
      extra.rows.push(row);
      extra.areas.push(open.areas[further] ?? 0);
    }
  }
}

/** Fills `areas` with those of a candidate set that hold the point, the last first; their number. */
function testCandidates(
  { parts, raster, bands, candidates }: AreaGrid,
  newest: number,
  lon: number,
  lat: number,
  areas: Uint32Array,
): number {
  const ofRaster = bandOf(raster, lat);
  let held = 0;
  let before = -1;
  for (let set = newest; set !== 0; set = candidates.parent[set] ?? 0) {
    const area = candidates.area[set] ?? 0;
    if (area === before) continue;
    const part = candidates.part[set] ?? WHOLE_CELL;
    if (part !== WHOLE_CELL) {
      const band = (bands.bandOffset[part] ?? 0) + ofRaster;
      const begin = bands.bandStart[band] ?? 0;
      const end = bands.bandStart[band + 1] ?? 0;
      if (!isInsidePart(parts, part, bands.edgeIds, begin, end, lon, lat)) continue;
    }
    areas[held] = area;
    held += 1;
    before = area;
  }
  return held;
}
