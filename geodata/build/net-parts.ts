import type { LonLat } from '#src/domain/geo/lon-lat.ts';

/** Points of each part of a net that hangs together, the largest first. */
export function netParts(lines: readonly (readonly LonLat[])[]): readonly number[] {
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at))
      at = next;
    above.set(key, at);
    return at;
  };
  for (const line of lines) {
    line.forEach((point, index) => {
      const key = point.join();
      if (!above.has(key)) above.set(key, key);
      const before = line[index - 1];
      if (before !== undefined) above.set(rootOf(key), rootOf(before.join()));
    });
  }
  const sizes = new Map<string, number>();
  for (const key of above.keys()) sizes.set(rootOf(key), (sizes.get(rootOf(key)) ?? 0) + 1);
  return [...sizes.values()].toSorted((a, b) => b - a);
}
