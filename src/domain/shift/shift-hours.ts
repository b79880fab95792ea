import { minuteOfLocal } from '../incident/swedish-clock.ts';
import { HOURS_PER_DAY, WEEK_HOURS, type WeekHourMask } from '../incident/week-hour.ts';
import { type ShiftTime, shiftLength } from './shift.ts';

const HOUR_MIN = 60;

/** 0 is Monday. @param date `YYYY-MM-DD` */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Hours of the week that the shift touches, into the next day where it goes over midnight. */
export function shiftWeekHours(time: ShiftTime): WeekHourMask {
  const mask = new Uint8Array(WEEK_HOURS);
  const begin = weekdayOf(time.date) * HOURS_PER_DAY;
  const first = Math.floor(time.startMinute / HOUR_MIN);
  const last = Math.ceil((time.startMinute + shiftLength(time)) / HOUR_MIN);
  for (let hour = first; hour < last; hour++) mask[(begin + hour) % WEEK_HOURS] = 1;
  return mask;
}

/** Two shifts with the same key touch the same hours of the week. */
export function weekHoursKey(time: ShiftTime): string {
  return shiftWeekHours(time).join('');
}

/** Events in the hours that the mask chooses. */
export function countInHours(byWeekHour: ArrayLike<number>, mask: WeekHourMask): number {
  let count = 0;
  for (let hour = 0; hour < WEEK_HOURS; hour++) {
    if (mask[hour] === 1) count += byWeekHour[hour] ?? 0;
  }
  return count;
}

const MS_PER_MINUTE = 60_000;

/** When a minute of the shift is. Unit: milliseconds since 1970. */
export function momentOfShift({ date, startMinute }: ShiftTime, minute: number): number {
  return ((minuteOfLocal(date, startMinute) ?? 0) + minute) * MS_PER_MINUTE;
}

/** Whole minutes since the shift began; below 0 before. @param now milliseconds since 1970 */
export function minuteOfShift(time: ShiftTime, now: number): number {
  return Math.floor((now - momentOfShift(time, 0)) / MS_PER_MINUTE);
}

/** Last moment of a shift, ISO 8601, UTC. */
export function shiftEnd(time: ShiftTime): string {
  return new Date(momentOfShift(time, shiftLength(time))).toISOString();
}

/** A patrol may be early or late. Unit: minutes. */
const SLACK_MIN = 60;

/** Minute at which something that happens now is noted; null long before and after the shift. */
export function notedMinute(time: ShiftTime, now: number): number | null {
  const minute = minuteOfShift(time, now);
  if (minute < -SLACK_MIN || minute > shiftLength(time) + SLACK_MIN) return null;
  return Math.min(Math.max(0, minute), 1440);
}
