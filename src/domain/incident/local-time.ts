/** A time zone's offset from UTC, valid until the next entry. */
export interface OffsetChange {
  /** Unit: minutes since the clock's origin. */
  readonly fromMinute: number;
  /** Unit: minutes east of UTC. */
  readonly offsetMin: number;
}

/** Turns minutes into local time without asking the browser for its time zones. */
export interface LocalClock {
  /** Unit: minutes since 1970-01-01T00:00Z. */
  readonly origin: number;
  /** Ascending; the first is valid from minute 0. Daylight saving is nothing but entries here. */
  readonly offsets: readonly OffsetChange[];
}

/** One entry for each minute asked for. */
export interface LocalTimeColumns {
  readonly year: Uint16Array;
  /** 1–12. */
  readonly month: Uint8Array;
  /** Day of the month, 1–31. */
  readonly day: Uint8Array;
  /** 0 is Monday. */
  readonly weekday: Uint8Array;
  /** 0–23, as the wall clock shows it: one hour is missing in spring and one comes twice in autumn. */
  readonly hour: Uint8Array;
}

const MINUTES_PER_DAY = 1440;

/** Local date and hour of a whole column. Fastest when the minutes ascend. Unit: minutes since origin. */
export function localTimes(minutes: Uint32Array, clock: LocalClock): LocalTimeColumns {
  const { length } = minutes;
  const year = new Uint16Array(length);
  const month = new Uint8Array(length);
  const day = new Uint8Array(length);
  const weekday = new Uint8Array(length);
  const hour = new Uint8Array(length);
  let offset = { from: 0, until: -1, offsetMin: 0 };
  let known = Number.NaN;
  let date: CalendarDate = { year: 1970, month: 1, day: 1 };
  for (let row = 0; row < length; row++) {
    const minute = minutes[row] ?? 0;
    if (minute < offset.from || minute >= offset.until) offset = offsetAt(minute, clock);
    const local = clock.origin + minute + offset.offsetMin;
    const days = Math.floor(local / MINUTES_PER_DAY);
    if (days !== known) {
      known = days;
      date = dateOfDay(days);
    }
    year[row] = date.year;
    month[row] = date.month;
    day[row] = date.day;
    weekday[row] = weekdayOfDay(days);
    hour[row] = Math.floor((local - days * MINUTES_PER_DAY) / 60);
  }
  return { year, month, day, weekday, hour };
}

/**
 * Minutes since the origin at which the wall clock shows a local time: none in the hour that spring
 * skips, two in the hour that autumn repeats, none before the origin, otherwise one. Unit of the
 * argument: minutes from 1970-01-01T00:00 to the local date and time, as if all days had 24 hours.
 */
export function minutesAtLocal(localMinute: number, clock: LocalClock): readonly number[] {
  return clock.offsets.flatMap(({ fromMinute, offsetMin }, index) => {
    const minute = localMinute - offsetMin - clock.origin;
    return minute >= fromMinute && minute < untilMinute(clock, index) ? [minute] : [];
  });
}

/** The first minute at which the offset is no longer valid. */
function untilMinute({ offsets }: LocalClock, index: number): number {
  return offsets[index + 1]?.fromMinute ?? Number.POSITIVE_INFINITY;
}

/** The offset at a minute, and the minutes from and until which it is valid. */
export function offsetAt(minute: number, clock: LocalClock) {
  let index = 0;
  while (untilMinute(clock, index) <= minute) index++;
  const { fromMinute = 0, offsetMin = 0 } = clock.offsets[index] ?? {};
  return { from: fromMinute, until: untilMinute(clock, index), offsetMin };
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
/** From 0000-03-01 to 1970-01-01: a year that begins in March has its leap day last. */
const DAYS_TO_1970 = 719_468;

/** Gregorian. Unit: days since 1970-01-01. */
export function dayOfDate({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

/** Gregorian. Unit: days since 1970-01-01. */
export function dateOfDay(days: number): CalendarDate {
  const sinceMarch = days + DAYS_TO_1970;
  const era = Math.floor(sinceMarch / DAYS_PER_ERA);
  const dayOfEra = sinceMarch - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0 is Monday. Unit: days since 1970-01-01, a Thursday. */
export function weekdayOfDay(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}
