import type { StateCreator } from 'zustand/vanilla';
import type { Bounds } from '../domain/geo/area.ts';
import type { Camera } from '../domain/geo/camera.ts';
import { CHANNEL_NOT_STATED, incidentChannels } from '../domain/incident/incident.ts';
import type { OffenceDivision } from '../domain/incident/incident-classes.ts';
import { emptyFilter, type IncidentFilter } from '../domain/incident/incident-filter.ts';
import { type IncidentSet, originOf } from '../domain/incident/incident-set.ts';
import type { Ground } from '../domain/search/ground.ts';
import type { ContextLayerId } from '../domain/source/context-layer.ts';

export const layerIds = ['offences', 'perceived', 'collaboration', 'pair'] as const;
export type LayerId = (typeof layerIds)[number];

export const offenceAreas = [
  'place',
  'stadsdel',
  'hex-large',
  'hex-small',
] as const satisfies readonly OffenceDivision[];
export type OffenceArea = OffenceDivision;

/** Street views count what happened on streets and squares, and say how many they leave out. */
export const streetFilter: IncidentFilter = {
  ...emptyFilter,
  channels: new Set([incidentChannels.indexOf('street')]),
};

/** A channel that a file does not state may be the street: those of an own set are not left out. */
export function streetFilterOf(set: IncidentSet): IncidentFilter {
  return { ...streetFilter, channels: channelsFor(set, streetFilter.channels) };
}

function channelsFor(set: IncidentSet, channels: IncidentFilter['channels']) {
  if (channels === 'all') return channels;
  const stated = [...channels].filter((channel) => channel !== CHANNEL_NOT_STATED);
  if (originOf(set) === 'own') return new Set([...stated, CHANNEL_NOT_STATED]);
  return stated.length === 0 ? streetFilter.channels : new Set(stated);
}

/** What a person chose in the start view. `null` stands for the region's default. */
export interface ExploreChoices {
  readonly layers: Readonly<Record<LayerId, boolean>>;
  readonly contextLayers: Readonly<Record<ContextLayerId, boolean>>;
  readonly offenceArea: OffenceArea;
  readonly indicatorId: string | null;
  readonly groupId: string | null;
  readonly year: number | 'all' | null;
  readonly placeId: string | null;
  readonly isTable: boolean;
  /** Which incidents the layer shows; an own set that is not on this device shows none. */
  readonly incidentSet: IncidentSet;
  /** Years are not part of it: they follow `year`. */
  readonly incidentFilter: IncidentFilter;
  readonly camera: Camera | null;
}

export type MapTarget = { readonly bounds: Bounds } | { readonly camera: Camera };

/** Something that was searched for and is marked on the map until the next search. */
export interface FoundSpot {
  readonly id: string;
  readonly label: string;
  readonly ground: Ground;
}

export interface ExploreSlice extends ExploreChoices {
  /** Where the map was last asked to go; null once it has been there. A new id is a new request. */
  readonly mapRequest: (MapTarget & { readonly id: number }) | null;
  readonly mapRequestCount: number;
  readonly found: FoundSpot | null;
  showLayer(layer: LayerId, isVisible: boolean): void;
  showContextLayer(layer: ContextLayerId, isVisible: boolean): void;
  chooseOffenceArea(area: OffenceArea): void;
  chooseIncidents(set: IncidentSet): void;
  filterIncidents(filter: IncidentFilter): void;
  chooseIndicator(indicatorId: string): void;
  chooseGroup(groupId: string): void;
  chooseYear(year: number | 'all'): void;
  openPlace(placeId: string | null): void;
  showTable(isTable: boolean): void;
  /** Null: home. */
  moveCamera(camera: Camera | null): void;
  applyChoices(choices: ExploreChoices): void;
  /** Moves the map, wherever it is drawn. */
  lookAt(target: MapTarget): void;
  markFound(found: FoundSpot | null): void;
}

export const defaultChoices: ExploreChoices = {
  layers: { offences: true, perceived: true, collaboration: true, pair: false },
  contextLayers: {
    boundaries: true,
    rail: true,
    cycleRoutes: false,
    streetNames: true,
    schools: false,
    entrances: false,
    stops: false,
  },
  offenceArea: 'place',
  indicatorId: null,
  groupId: null,
  year: null,
  placeId: null,
  isTable: false,
  incidentSet: 'published',
  incidentFilter: streetFilter,
  camera: null,
};

export const choiceKeys = Object.keys(defaultChoices) as (keyof ExploreChoices)[];

/** A pair is of two layers: it brings both, and goes when one of them goes. */
export function switchLayer(
  layers: ExploreChoices['layers'],
  layer: LayerId,
  isVisible: boolean,
): ExploreChoices['layers'] {
  const switched = { ...layers, [layer]: isVisible };
  if (layer === 'pair' && isVisible) return { ...switched, offences: true, perceived: true };
  return { ...switched, pair: switched.pair && switched.offences && switched.perceived };
}

/** The choices alone, without the rest of the state. */
export function choicesOf(state: ExploreChoices): ExploreChoices {
  return Object.fromEntries(
    choiceKeys.map((key) => [key, state[key]]),
  ) as unknown as ExploreChoices;
}

export const createExploreSlice: StateCreator<ExploreSlice, [], [], ExploreSlice> = (set) => ({
  ...defaultChoices,
  mapRequest: null,
  mapRequestCount: 0,
  found: null,

  showLayer: (layer, isVisible) =>
    set(({ layers }) => ({ layers: switchLayer(layers, layer, isVisible) })),
  showContextLayer: (layer, isVisible) =>
    set(({ contextLayers }) => ({ contextLayers: { ...contextLayers, [layer]: isVisible } })),
  chooseOffenceArea: (offenceArea) => set({ offenceArea }),
  chooseIncidents: (incidentSet) =>
    set(({ offenceArea, incidentFilter }) => ({
      incidentSet,
      // Hexagons need positions, which published events do not have.
      offenceArea:
        incidentSet !== 'published' || offenceArea === 'stadsdel' ? offenceArea : 'place',
      incidentFilter: {
        ...incidentFilter,
        channels: channelsFor(incidentSet, incidentFilter.channels),
      },
    })),
  filterIncidents: (incidentFilter) => set({ incidentFilter: { ...incidentFilter, years: 'all' } }),
  chooseIndicator: (indicatorId) => set({ indicatorId, groupId: null }),
  chooseGroup: (groupId) => set({ groupId }),
  chooseYear: (year) => set({ year }),
  openPlace: (placeId) => set({ placeId }),
  showTable: (isTable) => set({ isTable }),
  moveCamera: (camera) => set({ camera, mapRequest: null }),
  applyChoices: (choices) => set({ ...choices }),
  lookAt: (target) =>
    set(({ mapRequestCount }) => {
      const id = mapRequestCount + 1;
      return { mapRequest: { ...target, id }, mapRequestCount: id };
    }),
  markFound: (found) => set({ found }),
});
