import { LARGEST_IN_TWO_BYTES, type Membership } from '../membership/membership.ts';
import { type CompiledFilter, isWhole, keyTable } from './compile-filter.ts';
import type { CountingRows } from './counting-rows.ts';
import type { CubeQuestion } from './cube-question.ts';
import { type CubeShelf, makeRoom, putCube, takeCube } from './cube-shelf.ts';
import { countDays, type DaySums, daysOf, sumDays } from './day-sums.ts';
import { type CountedWindow, moveWindow } from './move-window.ts';
import { scanRows } from './scan-rows.ts';
import { buildCube, cubeSize, readCube, type TimeCube } from './time-cube.ts';

/** A layer, and what a span of the same filter can be counted from. */
export interface CountedLayer {
  readonly id: string;
  readonly membership: Membership;
  /** Bytes of an entry of its cubes: two unless an area holds more rows than they can number. */
  readonly entryBytes: number;
  span: SpanMemory | null;
}

interface SpanMemory {
  readonly filter: CompiledFilter;
  readonly window: CountedWindow;
  days: DaySums | null;
}

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
  return { id, membership, entryBytes: isNarrow ? 2 : 4, span: null };
}

/** Counts by area, by the cheapest of the ways there are. All give the same. */
export function countLayer(
  rows: CountingRows,
  layer: CountedLayer,
  shelf: CubeShelf,
  filter: CompiledFilter,
  questions: readonly CubeQuestion[],
): Uint32Array {
  if (!isWhole(filter, rows)) return countSpan(rows, layer, filter);
  const { size } = layer.membership;
  const counts = new Uint32Array(size + 1);
  const found = findCube(rows, layer, shelf, filter, questions);
  if (found !== null) readCube(found.cube, found.question.corners, counts);
  else scanAll(rows, layer.membership, filter, counts);
  return counts.subarray(0, size);
}

function scanAll(
  rows: CountingRows,
  membership: Membership,
  filter: CompiledFilter,
  counts: Uint32Array,
) {
  const tables = { months: filter.time.months, keys: keyTable(filter) };
  scanRows(rows, tables, membership, filter.fromRow, filter.toRow, counts);
  return tables;
}

/** A span of the filter before is a difference of days, or else a step of its window. */
function countSpan(rows: CountingRows, layer: CountedLayer, filter: CompiledFilter): Uint32Array {
  const { membership, span } = layer;
  const { fromRow, toRow } = filter;
  const { size } = membership;
  if (span === null || !isAlike(span.filter, filter)) {
    const counts = new Uint32Array(size + 1);
    const tables = scanAll(rows, membership, filter, counts);
    layer.span = { filter, window: { tables, fromRow, toRow, counts }, days: null };
    return counts.slice(0, size);
  }
  const { tables } = span.window;
  if (daysOf(rows) * (size + 1) <= rows.count) {
    span.days ??= sumDays(rows, tables, membership);
    return countDays(rows, span.days, membership, filter);
  }
  moveWindow(rows, membership, span.window, fromRow, toRow);
  return span.window.counts.slice(0, size);
}

/** Everything is alike but the span. */
function isAlike({ time, week, kind }: CompiledFilter, other: CompiledFilter): boolean {
  return (
    time.text === other.time.text && week.text === other.week.text && kind.text === other.kind.text
  );
}

function findCube(
  rows: CountingRows,
  { id, membership, entryBytes }: CountedLayer,
  shelf: CubeShelf,
  filter: CompiledFilter,
  questions: readonly CubeQuestion[],
): { readonly cube: TimeCube; readonly question: CubeQuestion } | null {
  const slots = membership.size + 1;
  const isCheap = ({ corners: { times, weeks, kinds } }: CubeQuestion) =>
    times.length * weeks.length * kinds.length * slots <= rows.count;
  for (const question of questions) {
    const cube = takeCube(shelf, id, question.fixed);
    if (cube !== null && isCheap(question)) return { cube, question };
  }
  for (const question of questions) {
    const entries = cubeSize(rows, question.shape, slots);
    if (!question.isRepeated || entries > rows.count * ENTRIES_PER_ROW) continue;
    if (!isCheap(question) || !makeRoom(shelf, entries * entryBytes)) continue;
    const cube = buildCube(rows, question.shape, filter, membership);
    putCube(shelf, id, question.fixed, cube);
    return { cube, question };
  }
  return null;
}
