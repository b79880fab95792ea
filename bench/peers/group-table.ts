/** Groups as a table by key, which counts from `firstKey`. */
export function tableOf(
  groups: readonly { readonly key: number; readonly value: number }[],
  length: number,
  firstKey = 0,
): Uint32Array {
  const table = new Uint32Array(length);
  for (const { key, value } of groups) {
    const index = key - firstKey;
    if (index >= 0 && index < length) table[index] = value;
  }
  return table;
}
