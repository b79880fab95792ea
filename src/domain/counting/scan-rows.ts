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
  const { first } = membership;
  const keyPairs = pairsOf(key);
  const areaPairs = pairsOf(first);
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    const from = Math.max(fromRow, stretchStart[stretch] ?? 0);
    const to = Math.min(toRow, stretchStart[stretch + 1] ?? 0);
    if (from >= to || months[stretchMonth[stretch] ?? 0] !== 1) continue;
    // Rows before and after whole fours of an even beginning.
    const isPaired = keyPairs !== null && areaPairs !== null;
    const begin = isPaired ? Math.min(to, from + (from & 1)) : to;
    const end = to - ((to - begin) & 3);
    scanSingly(keys, key, first, from, begin, 1, counts);
    if (isPaired) addFours(keys, keyPairs, areaPairs, begin >>> 1, end >>> 1, counts);
    scanSingly(keys, key, first, end, to, 1, counts);
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

/**
 * Adds four rows a step, from pair `from` to before pair `to`, an even number of them. Two entries of
 * a column are read as one number; reading all before the first write keeps the processor busy.
 */
function addFours(
  keys: Uint8Array,
  keyPairs: Uint32Array,
  areaPairs: Uint32Array,
  from: number,
  to: number,
  counts: Uint32Array,
): void {
  for (let pair = from; pair < to; pair += 2) {
    const key = keyPairs[pair] ?? 0;
    const nextKey = keyPairs[pair + 1] ?? 0;
    const areas = areaPairs[pair] ?? 0;
    const nextAreas = areaPairs[pair + 1] ?? 0;
    const one = keys[key & 0xffff] ?? 0;
    const two = keys[key >>> 16] ?? 0;
    const three = keys[nextKey & 0xffff] ?? 0;
    const four = keys[nextKey >>> 16] ?? 0;
    counts[areas & 0xffff] = (counts[areas & 0xffff] ?? 0) + one;
    counts[areas >>> 16] = (counts[areas >>> 16] ?? 0) + two;
    counts[nextAreas & 0xffff] = (counts[nextAreas & 0xffff] ?? 0) + three;
    counts[nextAreas >>> 16] = (counts[nextAreas >>> 16] ?? 0) + four;
  }
}

/**
 * A column of two bytes an entry, two entries a number; null for a wider one. Which of the two is the
 * upper half does not matter: columns are read alike.
 */
function pairsOf(column: Column): Uint32Array | null {
  if (column.BYTES_PER_ELEMENT !== 2 || column.byteOffset % 4 !== 0) return null;
  return new Uint32Array(column.buffer, column.byteOffset, Math.floor(column.length / 2));
}
