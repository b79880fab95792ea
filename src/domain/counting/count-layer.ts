import type { Membership } from '../membership/membership.ts';
import { type CompiledFilter, isWhole, keyTable } from './compile-filter.ts';
import type { CountingRows } from './counting-rows.ts';
import { type CubeShape, cornersChosen } from './cube-corners.ts';
import { type CubeShelf, makeRoom, nameOnShelf, putCube, takeCube } from './cube-shelf.ts';
import { type CountedWindow, moveWindow } from './move-window.ts';
import { scanRows } from './scan-rows.ts';
import {
  buildCube,
  cubeSize,
  fixedPart,
  LARGEST_IN_TWO_BYTES,
  readCube,
  type TimeCube,
} from './time-cube.ts';

/** A layer, and the window that the next answer may be a small step from. */
export interface CountedLayer {
  readonly id: string;
  readonly membership: Membership;
  /** Bytes of an entry of its cubes: two unless an area holds more rows than they can number. */
  readonly entryBytes: number;
  window: (CountedWindow & { readonly filter: CompiledFilter }) | null;
}

/** The smallest first. Each answers changes of the parts that the others have fixed. */
const SHAPES: readonly CubeShape[] = [
  { time: 'year', hours: 'each' },
  { time: 'month', hours: 'each' },
  { time: 'month', hours: 'fixed' },
  { time: 'fixed', hours: 'each' },
];

/** A cube of more entries than this for each row takes longer to build than it saves. */
const ENTRIES_PER_ROW = 4;

export function toCountedLayer(id: string, membership: Membership): CountedLayer {
  const { size, first, extraAreas } = membership;
  const counts = new Uint32Array(size + 1);
  for (const areas of [first, extraAreas]) {
    for (let at = 0; at < areas.length; at += 1) {
      const area = areas[at] ?? 0;
      counts[area] = (counts[area] ?? 0) + 1;
    }
  }
  const isNarrow = counts.every((count) => count <= LARGEST_IN_TWO_BYTES);
  return { id, membership, entryBytes: isNarrow ? 2 : 4, window: null };
}

/** Counts by area, by the cheapest of three ways that all give the same: cube, step, scan. */
export function countLayer(
  rows: CountingRows,
  layer: CountedLayer,
  shelf: CubeShelf,
  filter: CompiledFilter,
  previous: CompiledFilter | null,
): Uint32Array {
  const { size } = layer.membership;
  const counts = new Uint32Array(size + 1);
  if (isWhole(filter, rows)) {
    const cube = findCube(rows, layer, shelf, filter, previous);
    if (cube === null) scanAll(rows, layer, filter, counts);
    else readCube(cube.cube, cube.corners, counts);
    return counts.subarray(0, size).slice();
  }
  const { window } = layer;
  if (window !== null && canMove(window, filter)) {
    moveWindow(rows, layer.membership, window, filter.fromRow, filter.toRow);
  } else {
    const tables = scanAll(rows, layer, filter, counts);
    const { fromRow, toRow } = filter;
    layer.window = { filter, tables, fromRow, toRow, counts };
  }
  return (layer.window?.counts ?? counts).slice(0, size);
}

function scanAll(
  rows: CountingRows,
  { membership }: CountedLayer,
  filter: CompiledFilter,
  counts: Uint32Array,
) {
  const tables = { months: filter.time.months, keys: keyTable(filter) };
  scanRows(rows, tables, membership, filter.fromRow, filter.toRow, counts);
  return tables;
}

function findCube(
  rows: CountingRows,
  layer: CountedLayer,
  shelf: CubeShelf,
  filter: CompiledFilter,
  previous: CompiledFilter | null,
): { readonly cube: TimeCube; readonly corners: ReturnType<typeof cornersChosen> } | null {
  const slots = layer.membership.size + 1;
  for (const shape of SHAPES) {
    const cube = takeCube(shelf, nameOnShelf(layer.id, fixedPart(shape, filter)));
    if (cube === null) continue;
    const corners = cornersChosen(shape, filter);
    if (corners.length * slots <= rows.count) return { cube, corners };
  }
  if (previous === null) return null;
  for (const shape of SHAPES) {
    // The second filter with the same fixed part is a drag: there will be a third.
    const fixed = fixedPart(shape, filter);
    if (fixedPart(shape, previous) !== fixed) continue;
    const entries = cubeSize(rows, shape, slots);
    const corners = cornersChosen(shape, filter);
    if (entries > rows.count * ENTRIES_PER_ROW || corners.length * slots > rows.count) continue;
    if (!makeRoom(shelf, entries * layer.entryBytes)) continue;
    const cube = buildCube(rows, shape, filter, layer.membership);
    putCube(shelf, nameOnShelf(layer.id, fixed), cube);
    return { cube, corners };
  }
  return null;
}

/** Fewer rows leave and come than there are, and everything else is as it was. */
function canMove(
  { filter: { time, week, kind }, fromRow, toRow }: NonNullable<CountedLayer['window']>,
  after: CompiledFilter,
): boolean {
  const moved = Math.abs(after.fromRow - fromRow) + Math.abs(after.toRow - toRow);
  return (
    moved < after.toRow - after.fromRow &&
    time.text === after.time.text &&
    week.text === after.week.text &&
    kind.text === after.kind.text
  );
}
