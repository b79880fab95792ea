import {
  dateOfDay,
  dayOfDate,
  type LocalClock,
  minutesAtLocal,
  type OffsetChange,
  offsetAt,
  weekdayOfDay,
} from './local-time.ts';

const FIRST_SUMMER = 1980;
/** Until then summer time ended in September. */
const OCTOBER_FROM = 1996;
const LAST_YEAR = 2099;
const STANDARD_MIN = 60;
const SUMMER_MIN = 120;
/** Both changes come at 01.00 UTC. */
const HOUR_MIN = 60;

/**
 * Swedish time from 1970: an hour before UTC, and two in summer since 1980, from the last Sunday of
 * March (in 1980 the first of April) to the last of September, since 1996 of October. Source: SFS
 * 1979:988 and its later forms, and directive 2000/84/EC.
 */
export const swedishClock: LocalClock = { origin: 0, offsets: swedishOffsets() };

function swedishOffsets(): readonly OffsetChange[] {
  const changes: OffsetChange[] = [{ fromMinute: 0, offsetMin: STANDARD_MIN }];
  for (let year = FIRST_SUMMER; year <= LAST_YEAR; year++) {
    const start =
      year === FIRST_SUMMER ? dayOfDate({ year, month: 4, day: 6 }) : lastSunday(year, 3);
    const end = lastSunday(year, year < OCTOBER_FROM ? 9 : 10);
    changes.push(
      { fromMinute: start * 1440 + HOUR_MIN, offsetMin: SUMMER_MIN },
      { fromMinute: end * 1440 + HOUR_MIN, offsetMin: STANDARD_MIN },
    );
  }
  return changes;
}

function lastSunday(year: number, month: number): number {
  const last = dayOfDate({ year, month: month + 1, day: 1 }) - 1;
  return last - ((weekdayOfDay(last) + 1) % 7);
}

/**
 * Minutes since the clock's origin. Of the hour that autumn repeats, the first; null in the hour that
 * spring skips and before 1970.
 * @param day `YYYY-MM-DD`
 * @param minuteOfDay as the wall clock shows it, 0–1439
 */
export function minuteOfLocal(day: string, minuteOfDay: number): number | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const local = dayOfDate({ year, month, day: date }) * 1440 + minuteOfDay;
  const [first] = minutesAtLocal(local, yearClock(year));
  return first === undefined || first < 0 ? null : first;
}

const clocks = new Map<number, LocalClock>();

/** The few offsets around a year: a file of a million rows asks a million times. */
function yearClock(year: number): LocalClock {
  let clock = clocks.get(year);
  if (clock === undefined) {
    const from = dayOfDate({ year, month: 1, day: 1 }) * 1440;
    const until = dayOfDate({ year: year + 1, month: 1, day: 2 }) * 1440;
    const { offsets } = swedishClock;
    const before = offsets.findLastIndex(({ fromMinute }) => fromMinute <= from - 1440);
    const last = offsets.findLastIndex(({ fromMinute }) => fromMinute <= until);
    clock = { origin: 0, offsets: offsets.slice(Math.max(0, before), last + 1) };
    clocks.set(year, clock);
  }
  return clock;
}

/** The local day, `YYYY-MM-DD`. Unit: minutes since the clock's origin. */
export function localDay(minute: number): string {
  const { offsetMin } = offsetAt(minute, swedishClock);
  const { year, month, day } = dateOfDay(Math.floor((minute + offsetMin) / 1440));
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
