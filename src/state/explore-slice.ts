import type { StateCreator } from 'zustand/vanilla';
import type { Bounds } from '../domain/geo/area.ts';
import type { Camera } from '../domain/geo/camera.ts';
import { incidentChannels } from '../domain/incident/incident.ts';
import type { OffenceDivision } from '../domain/incident/incident-classes.ts';
import { emptyFilter, type IncidentFilter } from '../domain/incident/incident-filter.ts';
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
  /** Whether the synthetic incidents stand in for the published events. */
  readonly isPracticeOn: boolean;
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
  switchPractice(isPracticeOn: boolean): void;
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
  isPracticeOn: false,
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
  switchPractice: (isPracticeOn) =>
    set(({ offenceArea }) => ({
      isPracticeOn,
      // Hexagons need positions, which published events do not have.
      offenceArea: isPracticeOn || offenceArea === 'stadsdel' ? offenceArea : 'place',
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
