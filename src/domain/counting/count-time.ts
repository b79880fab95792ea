import type { LargestCounts, TimeProfile } from '../incident/time-profile.ts';
import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';
import { type CompiledFilter, isWhole } from './compile-filter.ts';
import { type CountingRows, KEYS_PER_KIND, MONTHS_PER_YEAR } from './counting-rows.ts';
import {
  type Corner,
  type CubeShape,
  cornersChosen,
  HOUR_CORNERS,
  WEEK_CORNERS,
} from './cube-corners.ts';
import { buildKeyCube, cubeSize, readCube, type TimeCube } from './time-cube.ts';

export interface TimeCounts {
  readonly profile: TimeProfile;
  readonly largest: LargestCounts;
  /** Incidents that pass and have no position. */
  readonly unplaced: number;
  /** Chosen kinds and hours, by month from January of the first year. Written anew at the next count. */
  readonly byEachMonth: Uint32Array;
}

/** Cubes that outlive one filter. */
export interface TimeMemory {
  /** Of the chosen kinds in the span. Slots: without a position, with one, not chosen. */
  ofChosen: { readonly text: string; readonly cube: TimeCube; readonly busiestHour: number } | null;
  /** Of every kind, all rows. */
  ofKinds: TimeCube | null;
  /** Tables that are written anew at each count: making them would cost more than filling them. */
  ofMonth: Uint32Array;
  byKind: Uint32Array;
  readonly bySlot: Uint32Array;
  readonly below: Uint32Array;
}

export function emptyTimeMemory(): TimeMemory {
  return {
    ofChosen: null,
    ofKinds: null,
    ofMonth: new Uint32Array(0),
    byKind: new Uint32Array(0),
    bySlot: new Uint32Array(SLOTS),
    below: new Uint32Array(WEEK_CORNERS),
  };
}

const SHAPE: CubeShape = { time: 'month', hours: 'each', kinds: 'fixed' };
const UNPLACED = 0;
const NOT_CHOSEN = 2;
const SLOTS = 3;
/** More entries than this are not worth their memory: the rows are read instead. */
const LARGEST_KIND_CUBE = 1_000_000;

/** Counts along time and kind, of the rows in the filter's span. */
export function countTime(
  rows: CountingRows,
  memory: TimeMemory,
  filter: CompiledFilter,
): TimeCounts {
  const text = `${filter.kind.text} ${filter.fromRow} ${filter.toRow}`;
  if (memory.ofChosen?.text !== text) {
    const cube = buildKeyCube(rows, slotsOf(filter), SLOTS, filter.fromRow, filter.toRow);
    memory.ofChosen = { text, cube, busiestHour: busiestHourOf(rows, memory, cube) };
  }
  const { cube, busiestHour } = memory.ofChosen;
  const ofMonth = countMonths(rows, memory, cube, filter);
  const { byYear, byMonth, total } = sumUpMonths(ofMonth, filter);
  const byWeekHour = countWeek(memory, cube, filter.time.monthCorners);
  const byKind = countKinds(rows, memory, filter);
  const { byCategory, byChannel } = splitKinds(filter, byKind);
  const bySlot = memory.bySlot.fill(0);
  readCube(cube, cornersChosen(SHAPE, filter), bySlot);
  return {
    profile: {
      total,
      firstYear: rows.axes.firstYear,
      byYear,
      byMonth,
      byWeekHour,
      byCategory,
      byChannel,
      without: {
        years: sum(byYear),
        months: sum(byMonth),
        weekHours: sum(byWeekHour),
        categories: sum(byCategory),
        channels: sum(byChannel),
      },
    },
    largest: {
      month: ofMonth.reduce((highest, count) => Math.max(highest, count), 0),
      weekHour: busiestHour,
    },
    unplaced: bySlot[UNPLACED] ?? 0,
    byEachMonth: ofMonth,
  };
}

function slotsOf({ kind: { kinds } }: CompiledFilter): Uint16Array {
  const slots = new Uint16Array(kinds.length * KEYS_PER_KIND);
  for (let key = 0; key < slots.length; key += 1) {
    const isChosen = kinds[Math.floor(key / KEYS_PER_KIND)] === 1;
    slots[key] = isChosen ? Math.floor((key % KEYS_PER_KIND) / WEEK_HOURS) : NOT_CHOSEN;
  }
  return slots;
}

/** Chosen kinds and hours, by month from January of the first year. */
function countMonths(
  { months }: CountingRows,
  memory: TimeMemory,
  { sums }: TimeCube,
  { week }: CompiledFilter,
): Uint32Array {
  if (memory.ofMonth.length !== months) memory.ofMonth = new Uint32Array(months);
  const { ofMonth } = memory;
  let below = 0;
  for (let month = 0; month < months; month += 1) {
    const begin = (month + 1) * WEEK_CORNERS;
    let upTo = 0;
    for (const { place, sign } of week.corners) upTo += sign * placedOrNot(sums, begin + place);
    ofMonth[month] = upTo - below;
    below = upTo;
  }
  return ofMonth;
}

function sumUpMonths(ofMonth: Uint32Array, { time }: CompiledFilter) {
  const byYear = new Uint32Array(time.years.length);
  const byMonth = new Uint32Array(MONTHS_PER_YEAR);
  let total = 0;
  for (let month = 0; month < ofMonth.length; month += 1) {
    const year = Math.floor(month / MONTHS_PER_YEAR);
    const ofYear = month % MONTHS_PER_YEAR;
    const count = ofMonth[month] ?? 0;
    if (time.months[month] === 1) total += count;
    if (time.calendarMonths[ofYear] === 1) byYear[year] = (byYear[year] ?? 0) + count;
    if (time.years[year] === 1) byMonth[ofYear] = (byMonth[ofYear] ?? 0) + count;
  }
  return { byYear, byMonth, total };
}

/** Chosen kinds between corners of time, by hour of the week. */
function countWeek(
  memory: TimeMemory,
  { sums }: TimeCube,
  corners: readonly Corner[],
): Uint32Array {
  const below = memory.below.fill(0);
  for (const { place, sign } of corners) {
    const begin = place * WEEK_CORNERS;
    for (let at = 0; at < WEEK_CORNERS; at += 1) {
      below[at] = (below[at] ?? 0) + sign * placedOrNot(sums, begin + at);
    }
  }
  const week = new Uint32Array(WEEK_HOURS);
  for (let hour = 0; hour < WEEK_HOURS; hour += 1) {
    const at = Math.floor(hour / HOURS_PER_DAY) * HOUR_CORNERS + (hour % HOURS_PER_DAY);
    const upper = (below[at + HOUR_CORNERS + 1] ?? 0) - (below[at + HOUR_CORNERS] ?? 0);
    week[hour] = upper - ((below[at + 1] ?? 0) - (below[at] ?? 0));
  }
  return week;
}

function placedOrNot(sums: TimeCube['sums'], corner: number): number {
  return (sums[corner * SLOTS] ?? 0) + (sums[corner * SLOTS + 1] ?? 0);
}

/** The largest count of one hour of the week in one year. */
function busiestHourOf({ months }: CountingRows, memory: TimeMemory, cube: TimeCube): number {
  let largest = 0;
  for (let month = 0; month < months; month += MONTHS_PER_YEAR) {
    const week = countWeek(memory, cube, [
      { place: month + MONTHS_PER_YEAR, sign: 1 },
      { place: month, sign: -1 },
    ]);
    for (const count of week) largest = Math.max(largest, count);
  }
  return largest;
}

/** By kind, chosen or not, under the filter's other parts. */
function countKinds(rows: CountingRows, memory: TimeMemory, filter: CompiledFilter): Uint32Array {
  if (memory.byKind.length !== rows.kinds) memory.byKind = new Uint32Array(rows.kinds);
  const byKind = memory.byKind.fill(0);
  if (!isWhole(filter, rows) || cubeSize(rows, SHAPE, rows.kinds) > LARGEST_KIND_CUBE) {
    scanKinds(rows, filter, byKind);
    return byKind;
  }
  if (memory.ofKinds === null) {
    const kindOfKey = new Uint16Array(rows.kinds * KEYS_PER_KIND);
    kindOfKey.forEach((_, key) => {
      kindOfKey[key] = Math.floor(key / KEYS_PER_KIND);
    });
    memory.ofKinds = buildKeyCube(rows, kindOfKey, rows.kinds, 0, rows.count);
  }
  readCube(memory.ofKinds, cornersChosen(SHAPE, filter), byKind);
  return byKind;
}

function scanKinds(
  { stretchMonth, stretchStart, key }: CountingRows,
  { time, week, fromRow, toRow }: CompiledFilter,
  byKind: Uint32Array,
): void {
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    if (time.months[stretchMonth[stretch] ?? 0] !== 1) continue;
    const to = Math.min(toRow, stretchStart[stretch + 1] ?? 0);
    for (let row = Math.max(fromRow, stretchStart[stretch] ?? 0); row < to; row += 1) {
      const at = key[row] ?? 0;
      const kind = Math.floor(at / KEYS_PER_KIND);
      byKind[kind] = (byKind[kind] ?? 0) + (week.hours[at % WEEK_HOURS] ?? 0);
    }
  }
}

/** Each of the two ignores its own part of the filter. */
function splitKinds({ kind: { categories, channels } }: CompiledFilter, byKind: Uint32Array) {
  const byCategory = new Uint32Array(categories.length);
  const byChannel = new Uint32Array(channels.length);
  for (let kind = 0; kind < byKind.length; kind += 1) {
    const channel = kind % channels.length;
    const category = Math.floor(kind / channels.length);
    const count = byKind[kind] ?? 0;
    if (channels[channel] === 1) byCategory[category] = (byCategory[category] ?? 0) + count;
    if (categories[category] === 1) byChannel[channel] = (byChannel[channel] ?? 0) + count;
  }
  return { byCategory, byChannel };
}

function sum(table: Uint32Array): number {
  return table.reduce((all, count) => all + count, 0);
}
