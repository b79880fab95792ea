import type { TypedValue } from '../import/import-report.ts';

/** A local day, and the minute of it where the file has one. */
export interface StatedTime {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** 0–1439, as the wall clock shows it. Null: the file gives the day only. */
  readonly minuteOfDay: number | null;
  /** Minutes east of UTC, where the file says. */
  readonly offsetMin: number | null;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;
const CLOCK = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))(?:[:.]\d{2})?$/i;

/**
 * A date as the importer gives it (ISO 8601), and the time of day from a column of its own. Null when
 * it is a month or no day at all, or when the time of day cannot be read.
 */
export function statedTime(date: TypedValue, clock: TypedValue = null): StatedTime | null {
  const found = typeof date === 'string' ? DAY.exec(date) : null;
  if (found === null) return null;
  const [, day = '', hour, minute, zone] = found;
  const offsetMin = zone === undefined ? null : offsetOf(zone);
  if (clock === null || clock === '') {
    const minuteOfDay = hour === undefined ? null : Number(hour) * 60 + Number(minute);
    return { day, minuteOfDay, offsetMin };
  }
  const minuteOfDay = minuteOf(clock);
  return minuteOfDay === null ? null : { day, minuteOfDay, offsetMin: null };
}

function minuteOf(clock: TypedValue): number | null {
  // A spreadsheet keeps a time of day as a fraction of the day.
  if (typeof clock === 'number') {
    const minute = Math.round(clock * 1440);
    return clock >= 0 && clock < 1 ? Math.min(minute, 1439) : null;
  }
  const found = typeof clock === 'string' ? CLOCK.exec(clock.trim()) : null;
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : null;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)));
}
