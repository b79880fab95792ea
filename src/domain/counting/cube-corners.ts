import type { TimeAxes } from '../incident/time-profile.ts';
import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';
import type { CompiledFilter } from './compile-filter.ts';
import { type CountingRows, MONTHS_PER_YEAR } from './counting-rows.ts';
import { boxesOf, runsOf } from './hour-boxes.ts';

/**
 * Which parts of a filter a cube answers for any choice. The others are built into it: months, hours
 * and kinds where the axis is `fixed`, months of the year where it is `year`.
 */
export interface CubeShape {
  readonly time: 'month' | 'year' | 'fixed';
  readonly hours: 'each' | 'fixed';
  readonly kinds: 'each' | 'fixed';
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

type KindAxes = Pick<TimeAxes, 'categories' | 'channels'>;

/** Corners of the blocks of category × channel that two tables choose. */
export function cornersOfKinds(categories: Uint8Array, channels: Uint8Array): readonly Corner[] {
  const inner = cornersOfRuns(channels);
  return cornersOfRuns(categories).flatMap((category) =>
    inner.map((channel) => both(category, channels.length + 1, channel)),
  );
}

/** Reading a cube takes as long as there are combinations of a corner of each. */
export interface ChosenCorners {
  readonly times: readonly Corner[];
  readonly weeks: readonly Corner[];
  readonly kinds: readonly Corner[];
}

export function cornersChosen(
  { time, hours, kinds }: CubeShape,
  { time: ofTime, week, kind }: CompiledFilter,
): ChosenCorners {
  const { monthCorners, yearCorners } = ofTime;
  return {
    times: time === 'fixed' ? ORIGIN : time === 'month' ? monthCorners : yearCorners,
    weeks: hours === 'fixed' ? ORIGIN : week.corners,
    kinds: kinds === 'fixed' ? ORIGIN : kind.corners,
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

/** Corners of category × channel: 1 where the kinds are fixed. */
export function kindCorners({ categories, channels }: KindAxes, { kinds }: CubeShape): number {
  return kinds === 'each' ? (categories + 1) * (channels + 1) : 1;
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

/** The corner just above a kind (`kindOf`). */
export function kindAbove({ kinds }: CubeShape, { channels }: KindAxes, kind: number): number {
  if (kinds === 'fixed') return 0;
  return (Math.floor(kind / channels) + 1) * (channels + 1) + (kind % channels) + 1;
}
