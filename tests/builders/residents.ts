import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { relatePlaces } from '#src/domain/place/place-geometry.ts';
import { guardedNames } from '#src/domain/residents/guarded-names.ts';
import {
  type CountedIncidents,
  type ResidentsSettings,
  residentsSections,
} from '#src/domain/residents/residents.ts';
import type { ResidentsInput } from '#src/domain/residents/residents-input.ts';

const DATA = join(import.meta.dirname, '../../public/data');

// biome-ignore lint/suspicious/noExplicitAny: the packed files are checked by the schemas' own tests
function packed(role: string): any {
  const name = readdirSync(DATA).find((file) => file.startsWith(`${role}.`)) ?? '';
  return JSON.parse(readFileSync(join(DATA, name), 'utf8'));
}

/** The region's own data, as the app hands it to the page for residents. */
export function residentsInput(given: Partial<ResidentsInput> = {}): ResidentsInput {
  const { region } = packed('region');
  const { places } = packed('places');
  const { facts } = packed('facts');
  const { indicators, series, statedCounts, denominators } = packed('readings');
  const { priorityAreas, documentSources, dataSets, contradictions, contextLayers } =
    packed('sources');
  const { events, collected, dataSetId } = packed('events');
  const { streets, parks, landmarks } = packed('basemap');
  const { schools, entrances, stops } = packed('context');
  const named = [streets, parks, landmarks, schools, entrances, stops].flat();
  const mentioned = events
    .filter(({ precision }: { precision: string }) => ['place', 'street'].includes(precision))
    .map((event: { named: string }) => event.named);
  return {
    region,
    places,
    facts,
    indicators,
    series,
    statedCounts,
    denominators,
    priorityAreas,
    documentSources,
    dataSets,
    contradictions: new Map(contradictions.map((one: { id: string }) => [one.id, one])),
    events,
    collected,
    eventsDataSetId: dataSetId,
    boundariesDataSetId: contextLayers.find(({ id }: { id: string }) => id === 'boundaries')
      .dataSetIds[0],
    stadsdelByPlace: relatePlaces(places, region.hotspotIds).stadsdelByPlace,
    names: guardedNames(
      places,
      [...named.map(({ name }: { name: string }) => name), ...mentioned],
      region.hotspotIds,
    ),
    counted: null,
    dataVersion: '0123456789ab',
    made: '2026-01-15',
    ...given,
  };
}

export function residentsSettings(given: Partial<ResidentsSettings> = {}): ResidentsSettings {
  return {
    title: '',
    introduction: '',
    contact: 'safety-coordinator',
    language: 'sv',
    sections: residentsSections,
    ...given,
  };
}

export function countedIncidents(given: Partial<CountedIncidents> = {}): CountedIncidents {
  return {
    origin: 'own',
    source: 'Polisområdet',
    period: { start: '2025-01-01', end: '2025-10-31' },
    countByStadsdel: new Map(),
    ...given,
  };
}
