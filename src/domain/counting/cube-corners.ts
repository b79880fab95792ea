import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';
import type { CompiledFilter } from './compile-filter.ts';
import { type CountingRows, MONTHS_PER_YEAR } from './counting-rows.ts';
import { boxesOf, runsOf } from './hour-boxes.ts';

/**
 * Which parts of a filter a cube answers for any choice. The others are built into it: months and
 * hours where the axis is `fixed`, months of the year where it is `year`.
 */
export interface CubeShape {
  readonly time: 'month' | 'year' | 'fixed';
  readonly hours: 'each' | 'fixed';
}

/** A corner of the chosen blocks of a cube, and whether what lies below it is added or taken away. */
export interface Corner {
  readonly place: number;
  readonly sign: 1 | -1;
}

const DAYS = WEEK_HOURS / HOURS_PER_DAY;
export const DAY_CORNERS = DAYS + 1;
export const HOUR_CORNERS = HOURS_PER_DAY + 1;
export const WEEK_CORNERS = DAY_CORNERS * HOUR_CORNERS;

const ORIGIN: readonly Corner[] = [{ place: 0, sign: 1 }];

/** Corners along one axis of the stretches that a table chooses. */
export function cornersOfRuns(table: Uint8Array): readonly Corner[] {
  return runsOf(table).flatMap(([from, until]) => ends(from, until));
}

/** Corners of the blocks of a week that a table of hours chooses. */
export function cornersOfWeek(hours: Uint8Array): readonly Corner[] {
  return boxesOf(hours).flatMap((box) =>
    ends(...box.days).flatMap((day) =>
      ends(...box.hours).map((hour) => both(day, HOUR_CORNERS, hour)),
    ),
  );
}

/** Reading a cube takes as long as there are pairs of a corner of time and one of the week. */
export interface ChosenCorners {
  readonly times: readonly Corner[];
  readonly weeks: readonly Corner[];
}

export function cornersChosen(
  { time, hours }: CubeShape,
  { time: ofTime, week }: CompiledFilter,
): ChosenCorners {
  const { monthCorners, yearCorners } = ofTime;
  return {
    times: time === 'fixed' ? ORIGIN : time === 'month' ? monthCorners : yearCorners,
    weeks: hours === 'fixed' ? ORIGIN : week.corners,
  };
}

/** Nothing lies below corner 0, so it needs no taking away. */
function ends(from: number, until: number): readonly Corner[] {
  const end: Corner = { place: until, sign: 1 };
  return from === 0 ? [end] : [end, { place: from, sign: -1 }];
}

function both(outer: Corner, width: number, inner: Corner): Corner {
  return { place: outer.place * width + inner.place, sign: outer.sign === inner.sign ? 1 : -1 };
}

/** Corners along time: one more than months or years, or 1 where it is fixed. */
export function timesOf({ months }: CountingRows, { time }: CubeShape): number {
  if (time === 'fixed') return 1;
  return (time === 'month' ? months : months / MONTHS_PER_YEAR) + 1;
}

/** Corners of the week: 1 where the hours are fixed. */
export function weekCorners({ hours }: CubeShape): number {
  return hours === 'each' ? WEEK_CORNERS : 1;
}

/** The corner just above a month; −1 where the fixed part of the filter leaves the month out. */
export function timeAbove({ time }: CubeShape, filter: CompiledFilter, month: number): number {
  if (time === 'month') return month + 1;
  if (time === 'fixed') return filter.time.months[month] === 1 ? 0 : -1;
  const passes = filter.time.calendarMonths[month % MONTHS_PER_YEAR] === 1;
  return passes ? Math.floor(month / MONTHS_PER_YEAR) + 1 : -1;
}

/** The corner just above an hour of the week. */
export function hourAbove({ hours }: CubeShape, weekHour: number): number {
  if (hours === 'fixed') return 0;
  const day = Math.floor(weekHour / HOURS_PER_DAY);
  return (day + 1) * HOUR_CORNERS + (weekHour % HOURS_PER_DAY) + 1;
}
