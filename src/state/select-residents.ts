import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { CountedColumns } from '../domain/incident/incident-columns.ts';
import type { Place } from '../domain/place/place.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { Region } from '../domain/region/region.ts';
import { countStadsdelar } from '../domain/residents/count-stadsdelar.ts';
import { type GuardedNames, guardedNames } from '../domain/residents/guarded-names.ts';
import type { CountedIncidents } from '../domain/residents/residents.ts';
import type { ResidentsInput } from '../domain/residents/residents-input.ts';
import type { Period } from '../domain/time/period.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectContradictions,
  selectGeometry,
  selectPlaces,
  selectRegion,
  selectStadsdelPlaces,
} from './select-data.ts';
import { selectOwnIncidentSets } from './select-incident-set.ts';

const NONE: readonly never[] = [];

const namesOf = memoizeLast(
  (
    region: Region,
    places: readonly Place[],
    basemap: PackFile<'basemap'>,
    context: PackFile<'context'>,
    events: PackFile<'events'>,
  ): GuardedNames =>
    guardedNames(
      places,
      [
        ...[basemap.streets, basemap.parks, basemap.landmarks].flat(),
        ...[context.schools, context.entrances, context.stops].flat(),
      ]
        .map(({ name }) => name)
        .concat(
          events.events
            .filter(({ precision }) => precision === 'place' || precision === 'street')
            .map(({ named }) => named),
        ),
      region.hotspotIds,
    ),
);

/** Everything the public page is made from but the choices; null until every file is read. */
export type ResidentsData = Omit<ResidentsInput, 'counted' | 'made'>;

const dataOf = memoizeLast(
  (
    region: Region,
    places: readonly Place[],
    files: Files,
    contradictions: ResidentsInput['contradictions'],
    { stadsdelByPlace }: PlaceGeometry,
    dataVersion: string,
  ): ResidentsData => {
    const { facts, readings, sources, events, basemap, context } = files;
    const boundaries = sources.contextLayers.find(({ id }) => id === 'boundaries');
    return {
      region,
      places,
      facts: facts.facts,
      ...readings,
      ...sources,
      contradictions,
      events: events.events,
      collected: events.collected,
      eventsDataSetId: events.dataSetId,
      boundariesDataSetId: boundaries?.dataSetIds[0] ?? '',
      stadsdelByPlace,
      names: namesOf(region, places, basemap, context, events),
      dataVersion,
    } as ResidentsData;
  },
);

interface Files {
  readonly facts: PackFile<'facts'>;
  readonly readings: PackFile<'readings'>;
  readonly sources: PackFile<'sources'>;
  readonly events: PackFile<'events'>;
  readonly basemap: PackFile<'basemap'>;
  readonly context: PackFile<'context'>;
}

const filesOf = memoizeLast((pack: AppState['pack']): Files | null => {
  const [facts, readings, sources] = [ready(pack.facts), ready(pack.readings), ready(pack.sources)];
  const [events, basemap, context] = [ready(pack.events), ready(pack.basemap), ready(pack.context)];
  if (facts === null || readings === null || sources === null) return null;
  if (events === null || basemap === null || context === null) return null;
  return { facts, readings, sources, events, basemap, context };
});

export function selectResidentsData(state: AppState): ResidentsData | null {
  const region = selectRegion(state);
  const files = filesOf(state.pack);
  const manifest = ready(state.manifest);
  if (region === null || files === null || manifest === null) return null;
  return dataOf(
    region,
    selectPlaces(state),
    files,
    selectContradictions(state),
    selectGeometry(state),
    manifest.files.facts.sha256.slice(0, 12),
  );
}

/** Whether a file that the page is made from could not be read: it will not come by waiting. */
export function selectIsResidentsDataLost({ pack, manifest }: AppState): boolean {
  const { facts, readings, sources, events, basemap, context, places, region } = pack;
  return [facts, readings, sources, events, basemap, context, places, region, manifest].some(
    ({ status }) => status === 'failed',
  );
}

/** Incidents that can be counted by stadsdel: own sets with a period, and practice data if it is there. */
export interface ResidentsCountSource {
  readonly id: string;
  readonly origin: CountedIncidents['origin'];
  readonly name: string;
  readonly source: string;
  readonly period: Period;
  readonly columns: CountedColumns;
}

const countSourcesOf = memoizeLast(
  (
    sets: ReturnType<typeof selectOwnIncidentSets>,
    practice: AppState['practice'],
    header: AppState['practiceHeader'],
  ): readonly ResidentsCountSource[] => {
    const columns = ready(practice);
    return [
      ...sets.flatMap(({ id, name, source, period, content }): ResidentsCountSource[] =>
        period === null
          ? []
          : [{ id, origin: 'own', name, source, period, columns: content.columns }],
      ),
      ...(columns === null || header === null
        ? NONE
        : [
            {
              id: 'practice',
              origin: 'practice' as const,
              name: '',
              source: '',
              period: { start: header.period.from, end: header.period.to },
              columns,
            },
          ]),
    ];
  },
);

export function selectResidentsCountSources(state: AppState): readonly ResidentsCountSource[] {
  return countSourcesOf(selectOwnIncidentSets(state), state.practice, state.practiceHeader);
}

const countedOf = memoizeLast(
  (
    source: ResidentsCountSource | undefined,
    stadsdelList: readonly DrawnPlace[],
  ): CountedIncidents | null =>
    source === undefined
      ? null
      : {
          origin: source.origin,
          source: source.source,
          period: source.period,
          countByStadsdel: countStadsdelar(source.columns, stadsdelList),
        },
);

/** The chosen incidents, counted; null where none are chosen or they are gone. */
export function selectResidentsCounted(state: AppState, id: string): CountedIncidents | null {
  return countedOf(
    selectResidentsCountSources(state).find((source) => source.id === id),
    selectStadsdelPlaces(state),
  );
}
