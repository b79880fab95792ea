import { WEEK_HOURS } from '../incident/week-hour.ts';
import { LARGEST_IN_TWO_BYTES, type Membership } from '../membership/membership.ts';
import type { CompiledFilter } from './compile-filter.ts';
import { type CountingRows, KEYS_PER_KIND } from './counting-rows.ts';
import {
  type ChosenCorners,
  type CubeShape,
  DAY_CORNERS,
  HOUR_CORNERS,
  hourAbove,
  kindAbove,
  kindCorners,
  timeAbove,
  timesOf,
  weekCorners,
} from './cube-corners.ts';

/**
 * Counts below each corner of time × weekday × hour × category × channel, for each area of a layer:
 * the count of a block is the sum of its corners with their signs, however many rows there are.
 */
export interface TimeCube {
  /** Areas of the layer and one for no area. */
  readonly slots: number;
  /** Corners of the week: 1 where the hours are fixed. */
  readonly weekPlaces: number;
  /** Corners of the kinds: 1 where they are fixed. */
  readonly kindPlaces: number;
  /** Index `corner * slots + area`. Two bytes an entry where that is enough. */
  readonly sums: Uint16Array | Uint32Array;
}

/** Corners of the week and the kinds for each corner of time. */
function placesOfTime({ axes }: CountingRows, shape: CubeShape): number {
  return weekCorners(shape) * kindCorners(axes, shape);
}

/** Entries of a cube, for a decision before it is built. */
export function cubeSize(rows: CountingRows, shape: CubeShape, slots: number): number {
  return timesOf(rows, shape) * placesOfTime(rows, shape) * slots;
}

export function buildCube(
  rows: CountingRows,
  shape: CubeShape,
  filter: CompiledFilter,
  { size, first, extraRows, extraAreas }: Membership,
): TimeCube {
  const slots = size + 1;
  const sums = new Uint32Array(cubeSize(rows, shape, slots));
  const { offsets, weights } = keyTables(rows, shape, filter, slots);
  const { stretchMonth, stretchStart, key } = rows;
  let extra = 0;
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    const [from, to] = [stretchStart[stretch] ?? 0, stretchStart[stretch + 1] ?? 0];
    const time = timeAbove(shape, filter, stretchMonth[stretch] ?? 0);
    const begin = time * placesOfTime(rows, shape) * slots;
    if (time >= 0) addRows(sums, begin, offsets, weights, key, first, from, to);
    for (; (extraRows[extra] ?? Infinity) < to; extra += 1) {
      const at = key[extraRows[extra] ?? 0] ?? 0;
      const place = begin + (offsets[at] ?? 0) + (extraAreas[extra] ?? 0);
      if (time >= 0) sums[place] = (sums[place] ?? 0) + (weights[at] ?? 0);
    }
  }
  addUp(sums, rows, shape, slots);
  return {
    slots,
    weekPlaces: weekCorners(shape),
    kindPlaces: kindCorners(rows.axes, shape),
    sums: isNarrow(sums, slots) ? Uint16Array.from(sums) : sums,
  };
}

/** A cube over month × weekday × hour whose slots are told by the rows' keys alone, in a span. */
export function buildKeyCube(
  rows: CountingRows,
  slotOfKey: Uint16Array,
  slots: number,
  fromRow: number,
  toRow: number,
): TimeCube {
  const shape: CubeShape = { time: 'month', hours: 'each', kinds: 'fixed' };
  const sums = new Uint32Array(cubeSize(rows, shape, slots));
  const offsets = new Uint32Array(slotOfKey.length);
  for (let key = 0; key < offsets.length; key += 1) {
    offsets[key] = hourAbove(shape, key % WEEK_HOURS) * slots + (slotOfKey[key] ?? 0);
  }
  const { stretchMonth, stretchStart, key } = rows;
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    const from = Math.max(fromRow, stretchStart[stretch] ?? 0);
    const to = Math.min(toRow, stretchStart[stretch + 1] ?? 0);
    const begin = ((stretchMonth[stretch] ?? 0) + 1) * weekCorners(shape) * slots;
    addKeys(sums, begin, offsets, key, from, to);
  }
  addUp(sums, rows, shape, slots);
  return { slots, weekPlaces: weekCorners(shape), kindPlaces: 1, sums };
}

/** Adds what a cube of a shape has at the corners that a filter chooses. */
export function readCube(
  { sums, slots, weekPlaces, kindPlaces }: TimeCube,
  { times, weeks, kinds }: ChosenCorners,
  counts: Uint32Array,
): void {
  const begins: number[] = [];
  const signs: number[] = [];
  for (const time of times) {
    for (const week of weeks) {
      const place = (time.place * weekPlaces + week.place) * kindPlaces;
      for (const kind of kinds) {
        begins.push((place + kind.place) * slots);
        signs.push(time.sign * week.sign * kind.sign);
      }
    }
  }
  for (let corner = 0; corner < begins.length; corner += 4) {
    // The same loop twice, so that each meets one kind of column only.
    if (sums instanceof Uint16Array) addNarrow(sums, slots, begins, signs, corner, counts);
    else addWide(sums, slots, begins, signs, corner, counts);
  }
}

/** Four corners at once, as each of the counts is read and written for them; fewer have sign 0. */
function addNarrow(
  sums: Uint16Array,
  slots: number,
  begins: readonly number[],
  signs: readonly number[],
  corner: number,
  counts: Uint32Array,
): void {
  const [a, b, c, d] = fourFrom(begins, corner);
  const [ofA, ofB, ofC, ofD] = fourFrom(signs, corner);
  for (let slot = 0; slot < slots; slot += 1) {
    counts[slot] =
      (counts[slot] ?? 0) +
      ofA * (sums[a + slot] ?? 0) +
      ofB * (sums[b + slot] ?? 0) +
      ofC * (sums[c + slot] ?? 0) +
      ofD * (sums[d + slot] ?? 0);
  }
}

function addWide(
  sums: Uint32Array,
  slots: number,
  begins: readonly number[],
  signs: readonly number[],
  corner: number,
  counts: Uint32Array,
): void {
  const [a, b, c, d] = fourFrom(begins, corner);
  const [ofA, ofB, ofC, ofD] = fourFrom(signs, corner);
  for (let slot = 0; slot < slots; slot += 1) {
    counts[slot] =
      (counts[slot] ?? 0) +
      ofA * (sums[a + slot] ?? 0) +
      ofB * (sums[b + slot] ?? 0) +
      ofC * (sums[c + slot] ?? 0) +
      ofD * (sums[d + slot] ?? 0);
  }
}

function fourFrom(list: readonly number[], at: number): readonly [number, number, number, number] {
  return [list[at] ?? 0, list[at + 1] ?? 0, list[at + 2] ?? 0, list[at + 3] ?? 0];
}

/** By key of a row: where it goes among the corners of one time, and whether it counts. */
function keyTables(
  { kinds, axes }: CountingRows,
  shape: CubeShape,
  filter: CompiledFilter,
  slots: number,
) {
  const offsets = new Uint32Array(kinds * KEYS_PER_KIND);
  const weights = new Uint8Array(kinds * KEYS_PER_KIND);
  const kindPlaces = kindCorners(axes, shape);
  for (let key = 0; key < weights.length; key += 1) {
    const weekHour = key % WEEK_HOURS;
    const isHour = shape.hours === 'each' ? 1 : (filter.week.hours[weekHour] ?? 0);
    const kind = Math.floor(key / KEYS_PER_KIND);
    const isKind = shape.kinds === 'each' ? 1 : (filter.kind.kinds[kind] ?? 0);
    const place = hourAbove(shape, weekHour) * kindPlaces + kindAbove(shape, axes, kind);
    offsets[key] = place * slots;
    weights[key] = isKind & isHour;
  }
  return { offsets, weights };
}

function addRows(
  sums: Uint32Array,
  begin: number,
  offsets: Uint32Array,
  weights: Uint8Array,
  key: Uint16Array | Uint32Array,
  first: Uint16Array | Uint32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const at = key[row] ?? 0;
    const place = begin + (offsets[at] ?? 0) + (first[row] ?? 0);
    sums[place] = (sums[place] ?? 0) + (weights[at] ?? 0);
  }
}

function addKeys(
  sums: Uint32Array,
  begin: number,
  offsets: Uint32Array,
  key: Uint16Array | Uint32Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const place = begin + (offsets[key[row] ?? 0] ?? 0);
    sums[place] = (sums[place] ?? 0) + 1;
  }
}

function addUp(sums: Uint32Array, rows: CountingRows, shape: CubeShape, slots: number): void {
  const { categories, channels } = rows.axes;
  const times = timesOf(rows, shape);
  const ofKinds = kindCorners(rows.axes, shape) * slots;
  if (shape.kinds === 'each') {
    const outer = times * weekCorners(shape);
    accumulate(sums, outer * (categories + 1), channels + 1, slots);
    accumulate(sums, outer, categories + 1, (channels + 1) * slots);
  }
  if (shape.hours === 'each') {
    accumulate(sums, times * DAY_CORNERS, HOUR_CORNERS, ofKinds);
    accumulate(sums, times, DAY_CORNERS, HOUR_CORNERS * ofKinds);
  }
  accumulate(sums, 1, times, placesOfTime(rows, shape) * slots);
}

/** Turns values along an axis of `length` steps into their sums from its beginning. */
function accumulate(sums: Uint32Array, outer: number, length: number, inner: number): void {
  for (let block = 0; block < outer; block += 1) {
    const end = (block + 1) * length * inner;
    for (let at = block * length * inner + inner; at < end; at += 1) {
      sums[at] = (sums[at] ?? 0) + (sums[at - inner] ?? 0);
    }
  }
}

/** The last corner has everything: no entry is larger. */
function isNarrow(sums: Uint32Array, slots: number): boolean {
  return sums.subarray(sums.length - slots).every((count) => count <= LARGEST_IN_TWO_BYTES);
}
