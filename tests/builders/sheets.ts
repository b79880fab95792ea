import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import type { Region } from '#src/domain/region/region.ts';
import type { ExploreSheetInput, IncidentsInput } from '#src/domain/sheet/explore-sheet-input.ts';
import type { Registers, RowToPrint } from '#src/domain/sheet/open-rows.ts';
import { noReviews } from '#src/domain/source/contradiction-review.ts';
import type { DataSet } from '#src/domain/source/source.ts';
import { aDrawnPlace } from './places.ts';
import { anIndicator } from './surveys.ts';

export function aRegion(given: Partial<Region> = {}): Region {
  return {
    id: 'the-region',
    name: 'The Region',
    document: { sv: 'Lägesbilden', en: 'The picture' },
    areaId: 'the-region',
    comparatorId: 'the-city',
    hotspotIds: ['the-square'],
    home: { bounds: [18, 59.3, 18.1, 59.4], maxBounds: [17.9, 59.2, 18.2, 59.5] },
    defaults: { indicatorId: 'out-late', year: 2024 },
    seriesBreaks: [],
    center: [18.05, 59.35],
    hexGrid: { projection: '+proj=utm', originEast: 0, originNorth: 0, circumradiiM: [200] },
    ...given,
  };
}

export function aRow(given: Partial<RowToPrint> = {}): RowToPrint {
  return {
    place: aDrawnPlace(),
    kind: 'hotspot',
    events: { status: 'counted', count: 3 },
    ranks: [],
    reading: { status: 'missing', reason: 'no-survey' },
    isNamedUnsafe: false,
    status: null,
    ...given,
  };
}

export function registers(given: Partial<Registers> = {}): Registers {
  return {
    facts: [],
    collaboration: [],
    drugScenes: [],
    namedUnsafe: [],
    nestedIds: new Map(),
    ...given,
  };
}

export function aDataSet(given: Partial<DataSet> = {}): DataSet {
  return {
    id: 'events',
    title: { sv: 'Händelser', en: 'Events' },
    owner: 'The Police',
    licence: 'CC0-1.0',
    attribution: 'The Police',
    fetched: '2026-01-02',
    crs: 'EPSG:4326',
    period: { sv: 'Tre år', en: 'Three years' },
    bias: { sv: 'Ett urval', en: 'A selection' },
    ...given,
  };
}

export function aPracticeInput(given: Partial<IncidentsInput> = {}): IncidentsInput {
  return {
    division: 'place',
    counts: new Map([['the-square', { status: 'counted', count: 120 }]]),
    filter: emptyFilter,
    collected: { from: '2021-01-01', to: '2025-10-31' },
    offStreet: 40,
    withoutPlace: 7,
    byName: 0,
    withoutHour: 0,
    source: { origin: 'practice', dataSetId: 'practice', seed: 154, followed: 9, assumed: 12 },
    ...given,
  };
}

export function anOwnInput(given: Partial<IncidentsInput> = {}): IncidentsInput {
  return aPracticeInput({
    source: {
      origin: 'own',
      setId: 'set-1',
      name: 'Uttag mars',
      source: 'Polisområdet',
      fileName: 'uttag.csv',
      importedOn: '2026-11-27',
    },
    ...given,
  });
}

export function aSheetInput(given: Partial<ExploreSheetInput> = {}): ExploreSheetInput {
  return {
    audience: 'internal',
    now: { date: '2026-01-15', time: '14:05' },
    region: aRegion(),
    year: 2024,
    layers: { offences: true, perceived: true, collaboration: true, pair: false },
    offenceArea: 'place',
    indicator: anIndicator(),
    group: anIndicator().groups[0] ?? null,
    rows: [aRow()],
    registers: registers(),
    counts: { coverage: 'full', byPlace: new Map(), unplaced: [], offences: 3, others: 0 },
    collected: { from: '2023-03-20', to: '2026-08-18' },
    eventsDataSetId: 'events',
    places: [],
    documentSources: [
      { id: 'survey', title: 'Enkäten', titleEn: 'The survey', isListed: true },
      { id: 'own', title: 'Bedömningen', titleEn: 'The assessment', isListed: true },
    ],
    dataSets: [aDataSet()],
    contradictions: [],
    reviews: noReviews,
    attributions: [{ text: { sv: 'Staden', en: 'The City' }, licence: 'CC0-1.0' }],
    contextLayers: {
      boundaries: false,
      rail: false,
      cycleRoutes: false,
      streetNames: false,
      schools: false,
      entrances: false,
      stops: false,
    },
    contextSources: [],
    incidents: null,
    ...given,
  };
}
