import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { openIncidents, recount } from '#src/commands/incidents.ts';
import { loadPack } from '#src/commands/load-pack.ts';
import type { FetchBytes } from '#src/data/fetch-bytes.ts';
import type { FetchJson } from '#src/data/fetch-json.ts';
import { CHANNEL_NOT_STATED } from '#src/domain/incident/incident.ts';
import { ownIncidentSet } from '#src/domain/incident/incident-set.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import {
  selectAreIncidentsLost,
  selectComparedCounts,
  selectIncidentCounts,
  selectIncidentPeriod,
  selectOwnIncidentSets,
  selectSomeChannelIsUnsaid,
} from '#src/state/select-incident-set.ts';
import {
  selectIncidentAreaCounts,
  selectIncidentsForSheet,
  selectIsCounting,
} from '#src/state/select-incidents.ts';
import { startIncidentClient } from '#src/workers/incidents/client.ts';
import { anOwnSet, ownIncidents } from '../../builders/own-sets.ts';

const DATA = new URL('../../../public/data/', import.meta.url);
const fetchJson: FetchJson = async (file) => JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
const fetchBytes: FetchBytes = async (file) =>
  Uint8Array.from(readFileSync(new URL(file, DATA))).buffer;
const ports = () => ({ fetchJson, fetchBytes, client: startIncidentClient(null) });

const march = anOwnSet({
  content: ownIncidents(
    { channel: null },
    { channel: 'home' },
    { position: null, placeId: 'klara' },
  ),
  period: { start: '2024-01-01', end: '2024-12-31' },
});
const april = anOwnSet({ id: 'set-2', name: 'Uttag april', content: ownIncidents({}) });

let store: AppStore;

beforeEach(async () => {
  store = createAppStore();
  await loadPack(store, fetchJson);
  store.getState().putOwnSet(march);
  store.getState().putOwnSet(april);
  store.getState().putOwnSet(anOwnSet({ id: 'set-3', content: { kind: 'counts', values: [] } }));
  store.getState().chooseYear('all');
});

const total = () => selectIncidentCounts(store.getState())?.profile.total;

describe('an own set of incidents', () => {
  it('can be chosen, and nothing but incidents can', () => {
    expect(selectOwnIncidentSets(store.getState()).map(({ id }) => id)).toEqual(['set-1', 'set-2']);
    store.getState().chooseIncidents(ownIncidentSet('set-3'));
    expect(selectAreIncidentsLost(store.getState())).toBe(true);
  });

  it('is counted alone, without practice data being fetched', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    expect(selectIsCounting(store.getState())).toBe(true);

    expect(await openIncidents(store, ports())).toBe(true);

    expect(store.getState().practice.status).toBe('waiting');
    // The one at home is left out by the street's filter, the one without a channel is not.
    expect(total()).toBe(2);
    expect(selectIncidentAreaCounts(store.getState()).get('klara')).toEqual({
      status: 'counted',
      count: selectIncidentCounts(store.getState())?.byArea.get('klara'),
    });
    expect(selectIncidentPeriod(store.getState())).toEqual({
      from: '2024-01-01',
      to: '2024-12-31',
    });
    expect(selectSomeChannelIsUnsaid(store.getState())).toBe(true);
  });

  it('never lends its counts to the next set, which is counted for itself', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    await openIncidents(store, ports());
    store.getState().receiveComparedCounts(new Map([['key', new Map()]]));
    expect(selectComparedCounts(store.getState()).size).toBe(1);

    store.getState().chooseIncidents(ownIncidentSet('set-2'));

    expect(total()).toBeUndefined();
    expect(selectIncidentAreaCounts(store.getState()).size).toBe(0);
    expect(selectComparedCounts(store.getState()).size).toBe(0);
    await openIncidents(store, ports());
    expect(total()).toBe(1);
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    expect(selectComparedCounts(store.getState()).size).toBe(0);
  });

  it('has no counts while published events are shown', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    await openIncidents(store, ports());
    store.getState().chooseIncidents('published');
    expect(total()).toBeUndefined();
    expect(selectIncidentAreaCounts(store.getState()).size).toBe(0);
    expect(selectIncidentsForSheet(store.getState())).toBeNull();
  });

  it('drops a count of the set before', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    const { client, ...fetching } = ports();
    await openIncidents(store, { ...fetching, client });
    const counts = await client.count(store.getState().incidentFilter);
    const late = recount(store, {
      count: async () => {
        store.getState().chooseIncidents(ownIncidentSet('set-2'));
        await openIncidents(store, ports());
        return counts;
      },
    });
    await late;
    expect(total()).toBe(1);
  });

  it('is counted anew when an import of the same id takes its place', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-2'));
    await openIncidents(store, ports());
    store.getState().putOwnSet({ ...april, content: ownIncidents({}, {}) });
    expect(total()).toBeUndefined();
    await openIncidents(store, ports());
    expect(total()).toBe(2);
  });

  it('is lost, not nought, when it is not on the device', async () => {
    store.getState().chooseIncidents(ownIncidentSet('elsewhere'));
    expect(await openIncidents(store, ports())).toBe(false);
    expect(selectAreIncidentsLost(store.getState())).toBe(true);
    expect(selectIsCounting(store.getState())).toBe(false);
    expect(selectIncidentAreaCounts(store.getState()).size).toBe(0);
  });

  it('takes its own class of channel along and leaves it behind', () => {
    const channels = () => store.getState().incidentFilter.channels;
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    expect(channels()).toEqual(new Set([0, CHANNEL_NOT_STATED]));
    store.getState().chooseIncidents('practice');
    expect(channels()).toEqual(new Set([0]));
  });

  it('tells the sheet who it comes from', async () => {
    store.getState().chooseIncidents(ownIncidentSet('set-1'));
    await openIncidents(store, ports());
    expect(selectIncidentsForSheet(store.getState())).toMatchObject({
      byName: 1,
      offStreet: 1,
      source: { origin: 'own', setId: 'set-1', name: 'Uttag mars', source: 'Polisområdet' },
    });
  });
});
