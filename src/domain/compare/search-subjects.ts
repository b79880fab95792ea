import { nameWords } from '../search/fold-name.ts';

/** Something to find and every text that it can be found by. */
export interface SearchableText<Item> {
  readonly item: Item;
  readonly texts: readonly string[];
}

/** Items in whose texts every word of the query begins a word, in the given order; all for no query. */
export function searchTexts<Item>(
  entries: readonly SearchableText<Item>[],
  query: string,
): readonly Item[] {
  const wanted = nameWords(query);
  return entries
    .filter(({ texts }) => {
      const words = texts.flatMap((text) => nameWords(text));
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    })
    .map(({ item }) => item);
}
