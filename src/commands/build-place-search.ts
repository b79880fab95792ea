import type { PlaceSearch } from '../data/place-search.ts';
import { type GazetteerInput, gazetteer } from '../domain/search/gazetteer.ts';

/** Reads every name into an index, in short steps: somebody is typing meanwhile. */
export async function buildPlaceSearch(input: GazetteerInput): Promise<PlaceSearch> {
  const { indexSpots } = await import('../data/place-search.ts');
  const spots = gazetteer(input);
  await nextTask();
  return indexSpots(spots);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
