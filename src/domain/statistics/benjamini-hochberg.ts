/**
 * Benjamini–Hochberg adjusted p-values, in the given order: the smallest false discovery rate at
 * which each cell is found. Throws a RangeError on a value that is no probability.
 *
 * Assumption: the list holds every test shown together, and the tests are independent or positively
 * dependent (Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001).
 */
export function adjustPValues(pValues: readonly number[]): readonly number[] {
  for (const value of pValues) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`no p-value: ${value}`);
  }
  const fromLargest = pValues
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  for (const [place, { value, index }] of fromLargest.entries()) {
    const rank = pValues.length - place;
    smallest = Math.min(smallest, (pValues.length / rank) * value);
    adjusted[index] = smallest;
  }
  return adjusted;
}
