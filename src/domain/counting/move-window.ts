import type { Membership } from '../membership/membership.ts';
import type { CountingRows } from './counting-rows.ts';
import { type ScanTables, scanFewRows } from './scan-rows.ts';

/** Counts by area of the rows from `fromRow` to before `toRow`. */
export interface CountedWindow {
  readonly tables: ScanTables;
  fromRow: number;
  toRow: number;
  readonly counts: Uint32Array;
}

/** Moves a window by taking away the rows that leave and adding those that come. */
export function moveWindow(
  rows: CountingRows,
  membership: Membership,
  window: CountedWindow,
  fromRow: number,
  toRow: number,
): void {
  const { tables, counts } = window;
  const end = Math.min(window.toRow, fromRow);
  const begin = Math.max(window.fromRow, toRow);
  scanFewRows(rows, tables, membership, window.fromRow, end, -1, counts);
  scanFewRows(rows, tables, membership, begin, window.toRow, -1, counts);
  const newEnd = Math.min(toRow, window.fromRow);
  const newBegin = Math.max(fromRow, window.toRow);
  scanFewRows(rows, tables, membership, fromRow, newEnd, 1, counts);
  scanFewRows(rows, tables, membership, newBegin, toRow, 1, counts);
  window.fromRow = fromRow;
  window.toRow = toRow;
}
