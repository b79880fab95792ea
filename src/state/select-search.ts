import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { Area } from '../domain/geo/area.ts';
import type { Place } from '../domain/place/place.ts';
import type { GazetteerInput } from '../domain/search/gazetteer.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { type PlacesState, selectPlaces, selectStadsdelPlaces } from './select-data.ts';

const NONE: readonly never[] = [];

const inputOf = memoizeLast(
  (
    places: readonly Place[],
    basemap: PackFile<'basemap'> | null,
    context: PackFile<'context'> | null,
  ): GazetteerInput => ({
    places,
    streets: basemap?.streets ?? NONE,
    landmarks: basemap?.landmarks ?? NONE,
    schools: context?.schools ?? NONE,
    entrances: context?.entrances ?? NONE,
    stops: context?.stops ?? NONE,
  }),
);

/** What can be searched for; null until the files that hold names are read or lost. */
export function selectGazetteerInput(state: PlacesState): GazetteerInput | null {
  const { places, basemap, context } = state.pack;
  const isWaiting = [places, basemap, context].some(({ status }) => status === 'waiting');
  return isWaiting ? null : inputOf(selectPlaces(state), ready(basemap), ready(context));
}

export interface StadsdelContainer {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

const containersOf = memoizeLast(
  (places: ReturnType<typeof selectStadsdelPlaces>): readonly StadsdelContainer[] =>
    places.map(({ id, label, boundary }) => ({ id, name: label, area: boundary.area })),
);

export function selectStadsdelContainers(state: PlacesState): readonly StadsdelContainer[] {
  return containersOf(selectStadsdelPlaces(state));
}
