import type { Membership } from '../membership/membership.ts';
import { type CountingRows, MINUTES_PER_DAY } from './counting-rows.ts';
import { type ScanTables, scanFewRows } from './scan-rows.ts';

/** Counts by area of all rows before each day: a span of days is the difference of two of them. */
export interface DaySums {
  readonly tables: ScanTables;
  /** Areas of the layer and one for no area. */
  readonly slots: number;
  /** Index `day * slots + area`. */
  readonly sums: Uint32Array;
}

export function daysOf({ dayStart }: CountingRows): number {
  return dayStart.length - 1;
}

export function sumDays(rows: CountingRows, tables: ScanTables, membership: Membership): DaySums {
  const slots = membership.size + 1;
  const days = daysOf(rows);
  const sums = new Uint32Array((days + 1) * slots);
  const counts = new Uint32Array(slots);
  for (let day = 1; day <= days; day += 1) {
    const [from, to] = [rows.dayStart[day - 1] ?? 0, rows.dayStart[day] ?? 0];
    scanFewRows(rows, tables, membership, from, to, 1, counts);
    sums.set(counts, day * slots);
  }
  return { tables, slots, sums };
}

/** Adds the counts of the rows from `fromRow` to before `toRow`, which `fromRow` does not pass. */
export function countDays(
  rows: CountingRows,
  { tables, slots, sums }: DaySums,
  membership: Membership,
  fromRow: number,
  toRow: number,
  counts: Uint32Array,
): void {
  const { dayStart } = rows;
  const fromDay = nearestDay(rows, fromRow);
  const toDay = nearestDay(rows, toRow);
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
function nearestDay({ minute, dayStart }: CountingRows, row: number): number {
  const last = dayStart.length - 1;
  if (row >= (dayStart[last] ?? 0)) return last;
  return Math.min(last, Math.round((minute[row] ?? 0) / MINUTES_PER_DAY));
}
