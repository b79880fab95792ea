import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { type CountedColumns, statedColumns } from '../domain/incident/incident-columns.ts';
import type { DrawnPlace } from '../domain/place/place-geometry.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectNamedPlaces, selectRegion, selectStadsdelPlaces } from '../state/select-data.ts';
import {
  selectAreCounted,
  selectIncidentColumns,
  selectIsPracticeOn,
} from '../state/select-incident-set.ts';
import { selectIncidentFilter } from '../state/select-incidents.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import type { NamedArea } from '../workers/incidents/incident-desk.ts';
import { loadPractice } from './load-practice.ts';

export interface IncidentPorts {
  readonly fetchJson: FetchJson;
  readonly fetchBytes: FetchBytes;
  readonly client: IncidentClient;
}

/**
 * Takes the shown incidents, fetched first where they are made up, indexes them by place and hexagon,
 * and counts. False if it could not.
 */
export async function openIncidents(
  store: AppStore,
  { fetchJson, fetchBytes, client }: IncidentPorts,
  signal?: AbortSignal,
): Promise<boolean> {
  const isStopped = () => signal?.aborted === true;
  if (selectIsPracticeOn(store.getState())) {
    await loadPractice(store, fetchJson, fetchBytes, signal);
  }
  const state = store.getState();
  const region = selectRegion(state);
  const columns = selectIncidentColumns(state);
  if (columns === null || region === null || isStopped()) return false;
  const { projection, originEast, originNorth, circumradiiM } = region.hexGrid;
  const outlines = await client.load({
    columns: toCount(columns),
    layers: [
      { id: 'place', areas: selectNamedPlaces(state).map(toNamedArea) },
      { id: 'stadsdel', areas: selectStadsdelPlaces(state).map(toNamedArea) },
    ],
    grids: circumradiiM.map((circumradiusM) => ({ circumradiusM, originEast, originNorth })),
    projection,
  });
  if (isStopped()) return false;
  if (store.getState().countedColumns !== columns) store.getState().forgetCompared();
  store.getState().receiveOutlines(outlines, columns);
  await recount(store, client);
  return true;
}

/** The columns that counting reads: ids and row numbers stay where they are. */
function toCount(columns: CountedColumns): CountedColumns {
  const { count, lon, lat, hasPosition, minute, category, channel, clock } = columns;
  const read = { count, lon, lat, hasPosition, minute, category, channel, clock };
  const stated = statedColumns(columns);
  if (stated === null) return read;
  const { hasTimeOfDay, hasChannel, place, placeIds } = stated;
  return { ...read, hasTimeOfDay, hasChannel, place, placeIds };
}

function toNamedArea({ id, boundary }: DrawnPlace): NamedArea {
  return { id, area: boundary.area };
}

/** Counts for the filter as it stands; an answer to what has changed since is dropped. */
export async function recount(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const before = store.getState();
  if (!selectAreCounted(before)) return;
  const filter = selectIncidentFilter(before);
  const counts = await client.count(filter);
  const now = store.getState();
  const isSame = now.countedColumns === before.countedColumns && selectAreCounted(now);
  if (isSame && selectIncidentFilter(now) === filter) now.receiveIncidentCounts(counts);
}
