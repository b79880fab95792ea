/** Latin letters and signs: never nothing, of which deck.gl makes no picture. */
const LATIN = [...range(32, 126), ...range(160, 255)].join('');

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
}

/** The same text for the same letters, whatever the labels. */
export function charactersOf(labels: readonly string[]): string {
  const others = new Set(labels.flatMap((label) => [...label]));
  for (const letter of LATIN) others.delete(letter);
  return LATIN + [...others].toSorted().join('');
}
