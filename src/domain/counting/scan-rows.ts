import type { Membership } from '../membership/membership.ts';
import type { CountingRows } from './counting-rows.ts';
import { firstAtLeast } from './first-at-least.ts';

type Column = Uint16Array | Uint32Array;

/** What a scan asks of a row: 1 lets through, 0 does not. */
export interface ScanTables {
  /** By month from January of the first year. */
  readonly months: Uint8Array;
  /** By key of a row. */
  readonly keys: Uint8Array;
}

/**
 * Adds the passing rows from `fromRow` to before `toRow` to `counts`, which has an entry for each area
 * and one for no area. One pass without a branch; months that are left out are not read at all.
 */
export function scanRows(
  rows: CountingRows,
  { months, keys }: ScanTables,
  membership: Membership,
  fromRow: number,
  toRow: number,
  counts: Uint32Array,
): void {
  const { stretchMonth, stretchStart, key } = rows;
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    const from = Math.max(fromRow, stretchStart[stretch] ?? 0);
    const to = Math.min(toRow, stretchStart[stretch + 1] ?? 0);
    if (from >= to || months[stretchMonth[stretch] ?? 0] !== 1) continue;
    const { first } = membership;
    if (isPaired(key) && isPaired(first)) scanPairs(keys, key, first, from, to, counts);
    else scanSingly(keys, key, first, from, to, 1, counts);
    scanExtras(keys, key, membership, from, to, 1, counts);
  }
}

/** The same for few rows, and to take them away again: `sign` is −1. */
export function scanFewRows(
  { stretchMonth, stretchStart, key }: CountingRows,
  { months, keys }: ScanTables,
  membership: Membership,
  fromRow: number,
  toRow: number,
  sign: 1 | -1,
  counts: Uint32Array,
): void {
  if (fromRow >= toRow) return;
  let stretch = firstAtLeast(stretchStart, fromRow + 1) - 1;
  for (let from = fromRow; from < toRow; stretch += 1) {
    const to = Math.min(toRow, stretchStart[stretch + 1] ?? toRow);
    if (months[stretchMonth[stretch] ?? 0] === 1) {
      scanSingly(keys, key, membership.first, from, to, sign, counts);
      scanExtras(keys, key, membership, from, to, sign, counts);
    }
    from = to;
  }
}

function scanSingly(
  keys: Uint8Array,
  key: Column,
  first: Column,
  from: number,
  to: number,
  sign: 1 | -1,
  counts: Uint32Array,
): void {
  for (let row = from; row < to; row += 1) {
    const area = first[row] ?? 0;
    counts[area] = (counts[area] ?? 0) + sign * (keys[key[row] ?? 0] ?? 0);
  }
}

function scanExtras(
  keys: Uint8Array,
  key: Column,
  { extraRows, extraAreas }: Membership,
  from: number,
  to: number,
  sign: 1 | -1,
  counts: Uint32Array,
): void {
  if (extraRows.length === 0) return;
  for (let extra = firstAtLeast(extraRows, from); extra < extraRows.length; extra += 1) {
    const row = extraRows[extra] ?? 0;
    if (row >= to) return;
    const area = extraAreas[extra] ?? 0;
    counts[area] = (counts[area] ?? 0) + sign * (keys[key[row] ?? 0] ?? 0);
  }
}

/** Two rows a step: reading two entries of a column as one number halves the reading. */
function scanPairs(
  keys: Uint8Array,
  key: Uint16Array,
  first: Uint16Array,
  from: number,
  to: number,
  counts: Uint32Array,
): void {
  const begin = Math.min(to, from + (from % 2));
  const end = Math.max(begin, to - (to % 2));
  scanSingly(keys, key, first, from, begin, 1, counts);
  addPairs(keys, pairsOf(key, begin, end), pairsOf(first, begin, end), counts);
  scanSingly(keys, key, first, end, to, 1, counts);
}

function addPairs(
  keys: Uint8Array,
  keyPairs: Uint32Array,
  areaPairs: Uint32Array,
  counts: Uint32Array,
): void {
  for (let pair = 0; pair < keyPairs.length; pair += 1) {
    const both = keyPairs[pair] ?? 0;
    const areas = areaPairs[pair] ?? 0;
    const one = areas & 0xffff;
    const other = areas >>> 16;
    counts[one] = (counts[one] ?? 0) + (keys[both & 0xffff] ?? 0);
    counts[other] = (counts[other] ?? 0) + (keys[both >>> 16] ?? 0);
  }
}

/** Which of two entries is the upper half does not matter: both columns are read alike. */
function pairsOf(column: Uint16Array, begin: number, end: number): Uint32Array {
  const byte = column.byteOffset + begin * column.BYTES_PER_ELEMENT;
  return new Uint32Array(column.buffer, begin < end ? byte : 0, (end - begin) / 2);
}

function isPaired(column: Column): column is Uint16Array {
  return column.BYTES_PER_ELEMENT === 2 && column.byteOffset % 4 === 0;
}
