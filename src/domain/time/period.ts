/** Days that a count covers. Every count of incidents has one. */
export interface Period {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, which belongs to it. */
  readonly end: string;
  /** Only these months of each year, 1–12. Every month when absent. */
  readonly months?: readonly number[];
}

/** A part of one calendar month. */
interface MonthPart {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Number of days that the period counts. */
export function daysOf(period: Period): number {
  return monthParts(period).reduce((sum, part) => sum + lengthOf(part), 0);
}

/**
 * Days that the period counts in January, February … December, all its years together. 29 February is
 * left out, so that a leap year is like any other.
 */
export function daysByMonth(period: Period): readonly number[] {
  const days = new Array<number>(12).fill(0);
  for (const part of monthParts(period)) {
    const isLeapFebruary = part.month === 2 && part.lastDay === 29;
    const before = days[part.month - 1] ?? 0;
    days[part.month - 1] = before + lengthOf(part) - (isLeapFebruary ? 1 : 0);
  }
  return days;
}

/** Days that the period counts on each weekday, Monday first. Leap days count. */
export function daysByWeekday(period: Period): readonly number[] {
  const days = new Array<number>(7).fill(0);
  for (const part of monthParts(period)) {
    const first =
      (new Date(Date.UTC(part.year, part.month - 1, part.firstDay)).getUTCDay() + 6) % 7;
    for (let day = 0; day < lengthOf(part); day += 1) {
      const weekday = (first + day) % 7;
      days[weekday] = (days[weekday] ?? 0) + 1;
    }
  }
  return days;
}

/** Whether a day belongs to both. */
export function doOverlap(a: Period, b: Period): boolean {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  if (start > end) return false;
  const inA = new Set(monthParts({ ...a, start, end }).map(({ month }) => month));
  return monthParts({ ...b, start, end }).some(({ month }) => inA.has(month));
}

function monthParts({ start, end, months }: Period): readonly MonthPart[] {
  const [first, last] = [dateOf(start), dateOf(end)];
  if (start > end) throw new RangeError(`period ends before it starts: ${start} to ${end}`);
  const parts: MonthPart[] = [];
  for (let { year, month } = first; year * 12 + month <= last.year * 12 + last.month; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    if (months !== undefined && !months.includes(month)) continue;
    const isFirst = year === first.year && month === first.month;
    const isLast = year === last.year && month === last.month;
    const firstDay = isFirst ? first.day : 1;
    const lastDay = isLast ? last.day : lengthOfMonth(year, month);
    parts.push({ year, month, firstDay, lastDay });
  }
  return parts;
}

function lengthOf({ firstDay, lastDay }: MonthPart): number {
  return lastDay - firstDay + 1;
}

function dateOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const isDate =
    /^\d{4}-\d\d-\d\d$/.test(iso) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lengthOfMonth(year, month);
  if (!isDate) throw new RangeError(`no date: ${iso}`);
  return { year, month, day };
}

/** Day 0 of the next month is the last of this one. */
function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
