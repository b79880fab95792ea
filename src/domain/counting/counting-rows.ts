import type { IncidentColumns } from '../incident/incident-columns.ts';
import { dateOfDay, offsetAt } from '../incident/local-time.ts';
import type { TimeAxes } from '../incident/time-profile.ts';
import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';
import { LARGEST_IN_TWO_BYTES } from '../membership/membership.ts';
import { firstAtLeast } from './first-at-least.ts';

/** What a filter looks at, two or four bytes a row, sorted by time. */
export interface CountingRows {
  readonly count: number;
  readonly axes: TimeAxes;
  /** Unit: minutes since the clock's origin, ascending. */
  readonly minute: Uint32Array;
  /** `kind * 336 + hour of the week`, local time, and 168 more where there is a position. */
  readonly key: Uint16Array | Uint32Array;
  /** Number of kinds (`kindOf`): the key is below `kinds * 336`. */
  readonly kinds: number;
  /** Months from January of the first year to December of the last. */
  readonly months: number;
  /** Stretches of rows in one local month: the month counted from the first, and the first row. */
  readonly stretchMonth: Uint16Array;
  /** One entry more than there are stretches: the last one is `count`. */
  readonly stretchStart: Uint32Array;
  /** First row of each 1 440 minutes from the clock's origin, and `count` after the last. */
  readonly dayStart: Uint32Array;
}

export const MONTHS_PER_YEAR = 12;
const MINUTES_PER_HOUR = 60;
export const MINUTES_PER_DAY = 1440;
/** 1 January 1970 was a Thursday. */
const HOURS_BEFORE_1970 = 3 * HOURS_PER_DAY;

/** Category and channel as one number. */
export function kindOf({ channels }: TimeAxes, category: number, channel: number): number {
  return category * channels + channel;
}

/** Keys of one kind: the hours of a week without a position, then those with one. */
export const KEYS_PER_KIND = WEEK_HOURS * 2;

export type Years = Pick<TimeAxes, 'firstYear' | 'lastYear'>;

/**
 * Rows that are not in order of time, or lie outside the axes, are a mistake of the caller: it throws.
 * The years are those of the rows, unless wider ones are given.
 */
export function toCountingRows(
  columns: IncidentColumns,
  { categories, channels }: Pick<TimeAxes, 'categories' | 'channels'>,
  given: Years | null = null,
): CountingRows {
  const { count, minute } = columns;
  const kinds = categories * channels;
  const key =
    kinds * KEYS_PER_KIND <= LARGEST_IN_TWO_BYTES + 1
      ? new Uint16Array(count)
      : new Uint32Array(count);
  const calendar = readCalendar({ columns, categories, channels, key });
  const axes = { ...(given ?? yearsOf(calendar)), categories, channels };
  return {
    count,
    axes,
    minute,
    key,
    kinds,
    months: (axes.lastYear - axes.firstYear + 1) * MONTHS_PER_YEAR,
    stretchMonth: Uint16Array.from(
      calendar,
      ({ year, month }) => (year - axes.firstYear) * MONTHS_PER_YEAR + month - 1,
    ),
    stretchStart: Uint32Array.from([...calendar.map(({ row }) => row), count]),
    dayStart: startOfDays(minute),
  };
}

interface MonthStart {
  readonly year: number;
  readonly month: number;
  readonly row: number;
}

function yearsOf(calendar: readonly MonthStart[]): Years {
  if (calendar.length === 0) return { firstYear: 0, lastYear: -1 };
  const years = calendar.map(({ year }) => year);
  return {
    firstYear: years.reduce((low, year) => Math.min(low, year), Infinity),
    lastYear: years.reduce((high, year) => Math.max(high, year), -Infinity),
  };
}

interface KeyInput {
  readonly columns: IncidentColumns;
  readonly categories: number;
  readonly channels: number;
  readonly key: Uint16Array | Uint32Array;
}

/** Fills in the keys, and returns where each month begins. */
function readCalendar(input: KeyInput): readonly MonthStart[] {
  const { minute: minutes, clock } = input.columns;
  const starts: MonthStart[] = [];
  let row = 0;
  let day = Number.NaN;
  let before = 0;
  while (row < minutes.length) {
    const minute = minutes[row] ?? 0;
    if (minute < before) throw new RangeError(`row ${row} is earlier than the one before`);
    const offset = offsetAt(minute, clock);
    const { offsetMin } = offset;
    const hour = Math.floor((clock.origin + minute + offsetMin) / MINUTES_PER_HOUR);
    const nextHour = (hour + 1) * MINUTES_PER_HOUR - clock.origin - offsetMin;
    const until = Math.min(nextHour, offset.until);
    if (Math.floor(hour / HOURS_PER_DAY) !== day) {
      day = Math.floor(hour / HOURS_PER_DAY);
      const { year, month } = dateOfDay(day);
      const last = starts.at(-1);
      if (last?.month !== month || last.year !== year) starts.push({ year, month, row });
    }
    const weekHour = (((hour + HOURS_BEFORE_1970) % WEEK_HOURS) + WEEK_HOURS) % WEEK_HOURS;
    row = fillUntil(input, row, until, weekHour);
    before = minutes[row - 1] ?? 0;
  }
  return starts;
}

/** Fills the keys of one hour's rows, and returns the first row after it. */
function fillUntil(
  { columns, categories, channels, key }: KeyInput,
  from: number,
  until: number,
  weekHour: number,
): number {
  const { minute, category, channel, hasPosition } = columns;
  let row = from;
  let before = 0;
  while (row < minute.length) {
    const here = minute[row] ?? 0;
    if (here >= until) break;
    if (here < before) throw new RangeError(`row ${row} is earlier than the one before`);
    before = here;
    const ofCategory = category[row] ?? 0;
    const ofChannel = channel[row] ?? 0;
    if (ofCategory >= categories || ofChannel >= channels) {
      throw new RangeError('a category or a channel lies outside its axis');
    }
    const hour = weekHour + (hasPosition[row] === 1 ? WEEK_HOURS : 0);
    key[row] = (ofCategory * channels + ofChannel) * KEYS_PER_KIND + hour;
    row += 1;
  }
  return row;
}

/** Days of the clock's minutes, whatever the season: only steps in time. `minute` ascends. */
export function startOfDays(minute: Uint32Array): Uint32Array {
  const days = Math.ceil(((minute.at(-1) ?? -1) + 1) / MINUTES_PER_DAY);
  const dayStart = new Uint32Array(days + 1);
  for (let day = 1; day <= days; day += 1) {
    dayStart[day] = firstAtLeast(minute, day * MINUTES_PER_DAY, dayStart[day - 1]);
  }
  return dayStart;
}

/** The first row at or after a minute. Looks at the rows of one day: the others are far apart. */
export function firstRowAt(
  { minute, dayStart, count }: Pick<CountingRows, 'minute' | 'dayStart' | 'count'>,
  from: number,
): number {
  const day = Math.floor(from / MINUTES_PER_DAY);
  if (day < 0) return 0;
  const first = dayStart[day] ?? count;
  if (from === day * MINUTES_PER_DAY) return first;
  return firstAtLeast(minute, from, first, dayStart[day + 1] ?? count);
}
