import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import type { Membership } from '#src/domain/membership/membership.ts';

type Column = Uint16Array | Uint32Array;

/** The limit of a scan: reads the two columns of the rows in the chosen months once, and adds up. */
export function readBytes(
  { stretchMonth, stretchStart, key }: CountingRows,
  { first }: Membership,
  months: Uint8Array,
): number {
  let sum = 0;
  for (let stretch = 0; stretch < stretchMonth.length; stretch += 1) {
    if (months[stretchMonth[stretch] ?? 0] !== 1) continue;
    sum += addUp(key, first, stretchStart[stretch] ?? 0, stretchStart[stretch + 1] ?? 0);
  }
  return sum;
}

function addUp(key: Column, first: Column, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += (key[row] ?? 0) + (first[row] ?? 0);
  return sum;
}
