/**
 * Index of the first entry of an ascending column that is not below a value; the length where all
 * are. Looks from `begin` to before `end`, and gives `end` where all there are below.
 */
export function firstAtLeast(
  sorted: Uint32Array,
  value: number,
  begin = 0,
  end = sorted.length,
): number {
  let [low, high] = [begin, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
