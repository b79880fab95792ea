/**
 * Index of the half-open class that holds the value, from 0; the last class is open upwards.
 * `bounds` are ascending lower bounds. Null below the first bound.
 */
export function classOf(value: number, bounds: readonly number[]): number | null {
  let found: number | null = null;
  for (const [index, lower] of bounds.entries()) {
    if (value < lower) break;
    found = index;
  }
  return found;
}
