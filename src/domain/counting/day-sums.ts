import type { Membership } from '../membership/membership.ts';
import type { RowSpan } from './compile-filter.ts';
import type { CountingRows } from './counting-rows.ts';
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

/**
 * Counts by area of the rows from `fromRow` to before `toRow`, which `fromRow` does not pass. Any two
 * days give the right counts, days near the rows give them fastest.
 */
export function countDays(
  rows: CountingRows,
  { tables, slots, sums }: DaySums,
  membership: Membership,
  { fromRow, toRow, fromDay, toDay }: RowSpan,
): Uint32Array {
  const counts = new Uint32Array(membership.size);
  const begin = fromDay * slots;
  const end = toDay * slots;
  for (let area = 0; area < counts.length; area += 1) {
    counts[area] = (sums[end + area] ?? 0) - (sums[begin + area] ?? 0);
  }
  const fromStart = rows.dayStart[fromDay] ?? 0;
  const toStart = rows.dayStart[toDay] ?? 0;
  if (fromRow === fromStart && toRow === toStart) return counts;
  // A row in no area adds to an entry that is not there, and so to nothing.
  scanFewRows(rows, tables, membership, fromRow, fromStart, 1, counts);
  scanFewRows(rows, tables, membership, fromStart, fromRow, -1, counts);
  scanFewRows(rows, tables, membership, toStart, toRow, 1, counts);
  scanFewRows(rows, tables, membership, toRow, toStart, -1, counts);
  return counts;
}
