import type { Membership } from '../membership/membership.ts';
import { type CountingRows, firstRowAt } from './counting-rows.ts';
import { type ScanTables, scanFewRows } from './scan-rows.ts';

/** Counts by area of all rows before each day: a span of days is the difference of two of them. */
export interface DaySums {
  readonly tables: ScanTables;
  /** Areas of the layer and one for no area. */
  readonly slots: number;
  /** First row of each day from the clock's origin, and `count` after the last. */
  readonly dayStart: Uint32Array;
  /** Index `day * slots + area`. */
  readonly sums: Uint32Array;
}

/** A day of the clock's minutes, whatever the season: only a step in time. */
const MINUTES_PER_DAY = 1440;

export function daysOf({ minute, count }: CountingRows): number {
  return count === 0 ? 0 : Math.floor((minute[count - 1] ?? 0) / MINUTES_PER_DAY) + 1;
}

export function sumDays(rows: CountingRows, tables: ScanTables, membership: Membership): DaySums {
  const slots = membership.size + 1;
  const days = daysOf(rows);
  const dayStart = new Uint32Array(days + 1);
  const sums = new Uint32Array((days + 1) * slots);
  const counts = new Uint32Array(slots);
  for (let day = 1; day <= days; day += 1) {
    const [from, to] = [dayStart[day - 1] ?? 0, firstRowAt(rows, day * MINUTES_PER_DAY)];
    scanFewRows(rows, tables, membership, from, to, 1, counts);
    sums.set(counts, day * slots);
    dayStart[day] = to;
  }
  return { tables, slots, dayStart, sums };
}

/** Adds the counts of the rows from `fromRow` to before `toRow`, which `fromRow` does not pass. */
export function countDays(
  rows: CountingRows,
  { tables, slots, dayStart, sums }: DaySums,
  membership: Membership,
  fromRow: number,
  toRow: number,
  counts: Uint32Array,
): void {
  const fromDay = nearestDay(rows, dayStart, fromRow);
  const toDay = nearestDay(rows, dayStart, toRow);
  const [begin, end] = [fromDay * slots, toDay * slots];
  for (let area = 0; area < slots; area += 1) {
    counts[area] = (counts[area] ?? 0) + (sums[end + area] ?? 0) - (sums[begin + area] ?? 0);
  }
  const [fromStart, toStart] = [dayStart[fromDay] ?? 0, dayStart[toDay] ?? 0];
  scanFewRows(rows, tables, membership, fromRow, fromStart, 1, counts);
  scanFewRows(rows, tables, membership, fromStart, fromRow, -1, counts);
  scanFewRows(rows, tables, membership, toStart, toRow, 1, counts);
  scanFewRows(rows, tables, membership, toRow, toStart, -1, counts);
}

/** Some day near a row: every one gives the right counts, the nearest gives them fastest. */
function nearestDay({ minute }: CountingRows, dayStart: Uint32Array, row: number): number {
  const last = dayStart.length - 1;
  if (row >= (dayStart[last] ?? 0)) return last;
  return Math.min(last, Math.round((minute[row] ?? 0) / MINUTES_PER_DAY));
}
