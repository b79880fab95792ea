import { useMemo, useState } from 'react';
import { type SuggestedStop, suggestStops } from '../../../domain/walk/suggest-stops.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { selectNeedSources, selectWalkPlaces } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { today } from '../walk-ports.ts';

const NONE: readonly SuggestedStop[] = [];

/** Stops that the walk could have more of, for the place that it is planned for. */
export function useSuggestions({
  placeId,
  stops,
  stage,
}: Pick<SafetyWalk, 'placeId' | 'stops' | 'stage'>): readonly SuggestedStop[] {
  const places = useApp(selectWalkPlaces);
  const [day] = useState(today);
  const sources = useApp((state) => selectNeedSources(state, day));
  return useMemo(() => {
    const area = places.find(({ id }) => id === placeId);
    return area === undefined || stage !== 'planned'
      ? NONE
      : suggestStops(area, places, sources, stops);
  }, [places, placeId, sources, stops, stage]);
}
