import { useEffect, useState } from 'react';
import { buildPlaceSearch } from '../commands/build-place-search.ts';
import type { PlaceSearch } from '../data/place-search.ts';
import { selectGazetteerInput } from '../state/select-search.ts';
import { useApp } from '../state/use-app.ts';

/** The index over names: built when first wanted and the files are read, and again when they change. */
export function usePlaceSearch(isWanted: boolean): PlaceSearch | null {
  const input = useApp(selectGazetteerInput);
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  useEffect(() => {
    if (!isWanted || input === null) return;
    let isStale = false;
    void buildPlaceSearch(input).then((built) => {
      if (!isStale) setSearch(built);
    });
    return () => {
      isStale = true;
    };
  }, [isWanted, input]);
  return search;
}
