import { type CompiledFilter, compileFilter } from '#src/domain/counting/compile-filter.ts';
import { countLayer, toCountedLayer } from '#src/domain/counting/count-layer.ts';
import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import { askCubes, type CubeQuestion } from '#src/domain/counting/cube-question.ts';
import { emptyShelf } from '#src/domain/counting/cube-shelf.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import type { Membership } from '#src/domain/membership/membership.ts';
import { everyPart, timeAlone, toCountFilter } from '../inputs/range-filter.ts';
import { expectEqual } from '../measure/expect-equal.ts';
import { timeInterleaved } from '../measure/interleave.ts';
import type { crossfilterByArea } from '../peers/crossfilter-areas.ts';
import { inMs, timesFaster } from './ratios.ts';
import { readBytes } from './read-bytes.ts';
import type { Row } from './row.ts';

type Peer = ReturnType<typeof crossfilterByArea>;

const TIME_PARTS = ['years', 'weekdays', 'hours'] as const;
const EVERY_PART = [...TIME_PARTS, 'categories', 'channels'] as const;
const MINUTES_PER_DAY = 1440;
const WINDOW_DAYS = 28;

/** Every part of the filter is another one than before: no cube helps, the rows are read. */
export function replaceAllParts(
  rows: CountingRows,
  membership: Membership,
  peer: Peer,
  prefix: string,
): readonly Row[] {
  const layer = toCountedLayer('area', membership);
  const shelf = emptyShelf();
  const filters = everyPart.map(toCountFilter);
  const ours = (turn: number) =>
    countLayer(rows, layer, shelf, compileFilter(rows, at(filters, turn)), []);
  const theirs = (turn: number) => peer.replace(at(everyPart, turn), EVERY_PART);
  compare('all parts replaced', everyPart, ours, theirs, peer);
  const compiled = filters.map((filter) => compileFilter(rows, filter));
  const times = timeInterleaved([
    { name: 'scan', run: ours },
    { name: 'limit', run: (turn) => readBytes(rows, membership, at(compiled, turn).time.months) },
    { name: 'crossfilter', run: theirs },
  ]);
  peer.clear();
  return [
    timesFaster(`${prefix}filter-scan/crossfilter2`, times.scan, times.crossfilter),
    {
      id: `${prefix}filter-scan/limit`,
      ratio: times.scan / times.limit,
      detail: `${inMs(times.scan)}, reading the same bytes ${inMs(times.limit)}`,
    },
  ];
}

/** Years, weekdays and hours are dragged: the cube of the layer answers. */
export function replaceTime(
  rows: CountingRows,
  membership: Membership,
  peer: Peer,
  prefix: string,
): Row {
  const layer = toCountedLayer('area', membership);
  const shelf = emptyShelf();
  const filters = timeAlone.map(toCountFilter);
  let previous: CompiledFilter | null = null;
  let questions: readonly CubeQuestion[] = [];
  const ours = (turn: number) => {
    previous = compileFilter(rows, at(filters, turn), previous);
    questions = askCubes(previous, questions);
    return countLayer(rows, layer, shelf, previous, questions);
  };
  const theirs = (turn: number) => peer.replace(at(timeAlone, turn), TIME_PARTS);
  compare('time replaced', timeAlone, ours, theirs, peer);
  const times = timeInterleaved([
    { name: 'cube', run: ours },
    { name: 'crossfilter', run: theirs },
  ]);
  peer.clear();
  return timesFaster(`${prefix}filter-cube/crossfilter2`, times.cube, times.crossfilter);
}

/** Four weeks, moved by a day at a time. */
export function dragByDay(rows: CountingRows, membership: Membership, peer: Peer): Row {
  const layer = toCountedLayer('area', membership);
  const shelf = emptyShelf();
  const days = Math.floor((rows.minute.at(-1) ?? 0) / MINUTES_PER_DAY) - WINDOW_DAYS;
  const spans = Array.from({ length: days }, (_, day) => ({
    from: day * MINUTES_PER_DAY,
    until: (day + WINDOW_DAYS) * MINUTES_PER_DAY,
  }));
  // As the worker gets them, out of a message. Making the question is not timed for the peer either.
  const filters = spans.map((span) => structuredClone({ ...emptyFilter, span }));
  let previous: CompiledFilter | null = null;
  const ours = (turn: number) => {
    previous = compileFilter(rows, at(filters, turn), previous);
    return countLayer(rows, layer, shelf, previous, []);
  };
  const theirs = (turn: number) => {
    const { from, until } = at(spans, turn);
    return peer.span(from, until);
  };
  compare('drag by a day', spans.slice(0, 40), ours, theirs, peer);
  const times = timeInterleaved([
    { name: 'days', run: ours },
    { name: 'crossfilter', run: theirs },
  ]);
  peer.clear();
  return timesFaster('drag-day/crossfilter2', times.days, times.crossfilter);
}

function compare(
  what: string,
  filters: readonly unknown[],
  ours: (turn: number) => Uint32Array,
  theirs: (turn: number) => unknown,
  peer: Peer,
): void {
  for (const turn of [...filters.keys(), ...filters.keys()]) {
    const counts = ours(turn).slice();
    theirs(turn);
    expectEqual(what, counts, peer.counts());
    if (counts.every((count) => count === 0)) throw new Error(`${what}: nothing passes`);
  }
}

function at<Item>(list: readonly Item[], turn: number): Item {
  const item = list[turn % list.length];
  if (item === undefined) throw new RangeError('an empty list');
  return item;
}
