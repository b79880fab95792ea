import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import type { DrawnPlace } from '../domain/place/place-geometry.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectNamedPlaces, selectRegion, selectStadsdelPlaces } from '../state/select-data.ts';
import { selectIncidentFilter } from '../state/select-incidents.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import type { NamedArea } from '../workers/incidents/incident-desk.ts';
import { loadPractice } from './load-practice.ts';

export interface PracticePorts {
  readonly fetchJson: FetchJson;
  readonly fetchBytes: FetchBytes;
  readonly client: IncidentClient;
}

/** Fetches the practice incidents, indexes them by place and hexagon, and counts. False if it could not. */
export async function openPractice(
  store: AppStore,
  { fetchJson, fetchBytes, client }: PracticePorts,
  signal?: AbortSignal,
): Promise<boolean> {
  const isStopped = () => signal?.aborted === true;
  await loadPractice(store, fetchJson, fetchBytes, signal);
  const state = store.getState();
  const region = selectRegion(state);
  if (state.practice.status !== 'ready' || region === null || isStopped()) return false;
  const { projection, originEast, originNorth, circumradiiM } = region.hexGrid;
  const outlines = await client.load({
    columns: state.practice.value,
    layers: [
      { id: 'place', areas: selectNamedPlaces(state).map(toNamedArea) },
      { id: 'stadsdel', areas: selectStadsdelPlaces(state).map(toNamedArea) },
    ],
    grids: circumradiiM.map((circumradiusM) => ({ circumradiusM, originEast, originNorth })),
    projection,
  });
  if (isStopped()) return false;
  store.getState().receiveOutlines(outlines);
  await recount(store, client);
  return true;
}

function toNamedArea({ id, boundary }: DrawnPlace): NamedArea {
  return { id, area: boundary.area };
}

/** Counts for the filter as it stands; an answer to a filter that has changed since is dropped. */
export async function recount(store: AppStore, client: IncidentClient): Promise<void> {
  const filter = selectIncidentFilter(store.getState());
  const counts = await client.count(filter);
  const { receiveIncidentCounts } = store.getState();
  if (selectIncidentFilter(store.getState()) === filter) receiveIncidentCounts(counts);
}
