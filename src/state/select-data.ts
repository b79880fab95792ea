import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { Fact } from '../domain/fact/fact.ts';
import type { Bounds } from '../domain/geo/area.ts';
import { boundsOf } from '../domain/geo/bounds-of.ts';
import { packFileRoles, startRoles } from '../domain/pack/pack-file-role.ts';
import type { Place } from '../domain/place/place.ts';
import {
  type DrawnPlace,
  namedPlaces,
  type PlaceGeometry,
  relatePlaces,
  stadsdelPlaces,
} from '../domain/place/place-geometry.ts';
import { withOwnPlaces } from '../domain/place/with-own-places.ts';
import type { Region } from '../domain/region/region.ts';
import type { Contradiction, DocumentSource } from '../domain/source/source.ts';
import { type DataSlice, ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import type { OwnDataSlice } from './own-data-slice.ts';
import type { PlansSlice } from './plans-slice.ts';
import { selectOwnPlacesNow } from './select-own-places.ts';
import { selectYearEntries, type YearFactsState } from './select-year-facts.ts';

const NONE: readonly never[] = [];

const regionOf = memoizeLast((file: PackFile<'region'> | null): Region | null =>
  file === null ? null : (file.region as Region),
);

export function selectRegion({ pack }: DataSlice): Region | null {
  return regionOf(ready(pack.region));
}

/** What the places come from: the pack, and what people have drawn or imported. */
export type PlacesState = DataSlice & Pick<PlansSlice, 'plans'> & Pick<OwnDataSlice, 'ownSets'>;

const placesOf = memoizeLast(withOwnPlaces);

export function selectPlaces(state: PlacesState): readonly Place[] {
  return placesOf(ready(state.pack.places)?.places ?? NONE, selectOwnPlacesNow(state));
}

const indexById = <Item extends { readonly id: string }>() =>
  memoizeLast(
    (items: readonly Item[]): ReadonlyMap<string, Item> =>
      new Map(items.map((item) => [item.id, item])),
  );

const placesById = indexById<Place>();
export function selectPlacesById(state: PlacesState): ReadonlyMap<string, Place> {
  return placesById(selectPlaces(state));
}

const withYears = <Item>() =>
  memoizeLast((packed: readonly Item[], ofYears: readonly Item[]): readonly Item[] =>
    ofYears.length === 0 ? packed : [...packed, ...ofYears],
  );

const factsById = indexById<Fact>();
const allFacts = withYears<Fact>();
/** Those of the region and, under ids of their own, those of other years that are kept. */
export function selectFactsById(state: YearFactsState): ReadonlyMap<string, Fact> {
  return factsById(
    allFacts(ready(state.pack.facts)?.facts ?? NONE, selectYearEntries(state).facts),
  );
}

const documentSourcesById = indexById<DocumentSource>();
const allSources = withYears<DocumentSource>();
/** As the facts: with those of other years that are kept. */
export function selectDocumentSources(state: YearFactsState): ReadonlyMap<string, DocumentSource> {
  return documentSourcesById(
    allSources(
      ready(state.pack.sources)?.documentSources ?? NONE,
      selectYearEntries(state).sources,
    ),
  );
}

const contradictionsById = indexById<Contradiction>();
/** Those of the region's own situation picture. */
export function selectContradictions({ pack }: DataSlice): ReadonlyMap<string, Contradiction> {
  return contradictionsById(ready(pack.sources)?.contradictions ?? NONE);
}

const namedContradictionsById = indexById<Contradiction>();
const allContradictions = withYears<Contradiction>();
/** Whatever a statement can refer to: with those of other years that are kept. */
export function selectNamedContradictions(
  state: YearFactsState,
): ReadonlyMap<string, Contradiction> {
  return namedContradictionsById(
    allContradictions(
      ready(state.pack.sources)?.contradictions ?? NONE,
      selectYearEntries(state).contradictions,
    ),
  );
}

const geometryOf = memoizeLast(
  (places: readonly Place[], region: Region | null): PlaceGeometry =>
    relatePlaces(places, region?.hotspotIds ?? NONE),
);
export function selectGeometry(state: PlacesState): PlaceGeometry {
  return geometryOf(selectPlaces(state), selectRegion(state));
}

const namedPlacesOf = memoizeLast((places: readonly Place[], region: Region | null) =>
  namedPlaces(places, region?.hotspotIds ?? NONE),
);
export function selectNamedPlaces(state: PlacesState) {
  return namedPlacesOf(selectPlaces(state), selectRegion(state));
}

const nameableOf = memoizeLast(
  (named: readonly DrawnPlace[], packed: readonly Place[]): readonly DrawnPlace[] => {
    const ids = new Set(packed.map(({ id }) => id));
    return named.every(({ id }) => ids.has(id)) ? named : named.filter(({ id }) => ids.has(id));
  },
);
/** Named places that published events can name: those of the region, and not the own ones. */
export function selectNameablePlaces(state: PlacesState): readonly DrawnPlace[] {
  return nameableOf(selectNamedPlaces(state), ready(state.pack.places)?.places ?? NONE);
}

const stadsdelPlacesOf = memoizeLast(stadsdelPlaces);
export function selectStadsdelPlaces(state: PlacesState) {
  return stadsdelPlacesOf(selectPlaces(state));
}

const wholeBoundsOf = memoizeLast((region: Region | null, places: ReadonlyMap<string, Place>) => {
  const boundary = places.get(region?.areaId ?? '')?.boundary;
  return boundary === undefined ? null : boundsOf(boundary.area);
});
/** The box around the whole region. */
export function selectWholeBounds(state: PlacesState): Bounds | null {
  return wholeBoundsOf(selectRegion(state), selectPlacesById(state));
}

export interface LoadingProgress {
  readonly done: number;
  readonly total: number;
  readonly isFinished: boolean;
}

const progressOf = memoizeLast((pack: DataSlice['pack'], hasManifest: boolean): LoadingProgress => {
  const total = startRoles.length + 1;
  const done =
    startRoles.filter((role) => pack[role].status !== 'waiting').length + (hasManifest ? 1 : 0);
  return { done, total, isFinished: done === total };
});
export function selectProgress({ pack, manifest }: DataSlice): LoadingProgress {
  return progressOf(pack, manifest.status !== 'waiting');
}

const failuresOf = memoizeLast((pack: DataSlice['pack'], manifest: DataSlice['manifest']) =>
  [manifest, ...packFileRoles.map((role) => pack[role])].flatMap((file) =>
    file.status === 'failed' ? [file.error] : [],
  ),
);
export function selectFailures({ pack, manifest }: DataSlice) {
  return failuresOf(pack, manifest);
}
