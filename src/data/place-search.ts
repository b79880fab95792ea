import MiniSearch from 'minisearch';
import { type Candidate, rankSpots } from '../domain/search/fit-of-name.ts';
import { joinedName, nameWords } from '../domain/search/fold-name.ts';
import type { NamedSpot } from '../domain/search/named-spot.ts';

export interface PlaceSearch {
  /** The best answers first; none for an empty query. */
  find(query: string, limit: number): readonly NamedSpot[];
}

/** Shorter beginnings are found by prefix alone: a slip in three letters is another word. */
const SHORTEST_SLIP = 4;
/** From this length two slips are allowed. */
const TWO_SLIPS = 6;

/** Names indexed before the browser may do something else. About 10 ms on a slow machine. */
const AT_A_TIME = 100;

/** An index over names. Slips count against the beginning of a name, so they are forgiven while typing. */
export async function indexSpots(spots: readonly NamedSpot[]): Promise<PlaceSearch> {
  const index = new MiniSearch<{ id: number; names: string }>({
    fields: ['names'],
    tokenize: (names) => names.split('\n').flatMap(wordsAndWhole),
    processTerm: beginnings,
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word },
  });
  await index.addAllAsync(
    spots.map(({ label, otherNames }, id) => ({ id, names: [label, ...otherNames].join('\n') })),
    { chunkSize: AT_A_TIME },
  );

  const candidates = (query: string, slips: 0 | 1 | 2): readonly Candidate[] =>
    index
      .search(
        {
          combineWith: 'OR',
          queries: [
            { combineWith: 'AND', queries: [...nameWords(query)] },
            { queries: [joinedName(query)] },
          ],
        },
        { prefix: true, fuzzy: (word) => Math.min(slips, slipsAllowed(word)) || false },
      )
      .flatMap(({ id, score }) => {
        const spot = spots[id];
        return spot === undefined ? [] : [{ spot, score }];
      });

  return {
    find(query, limit) {
      const clean = candidates(query, 0);
      const once = clean.length >= limit ? clean : candidates(query, 1);
      // Two slips make many names alike: only when nothing else answers.
      const found = once.length > 0 ? once : candidates(query, 2);
      return rankSpots(query, found).slice(0, limit);
    },
  };
}

function slipsAllowed(word: string): 0 | 1 | 2 {
  if (word.length < SHORTEST_SLIP) return 0;
  return word.length < TWO_SLIPS ? 1 : 2;
}

function wordsAndWhole(name: string): readonly string[] {
  const words = nameWords(name);
  const asWritten = words.includes('sankt') ? ['st'] : [];
  return words.length > 1 ? [...words, ...asWritten, words.join('')] : words;
}

/** The word and its beginnings: a slip is measured against as much of a name as has been written. */
function beginnings(word: string): string[] {
  return Array.from({ length: Math.max(word.length - SHORTEST_SLIP, 0) + 1 }, (_, index) =>
    word.slice(0, word.length - index),
  );
}
