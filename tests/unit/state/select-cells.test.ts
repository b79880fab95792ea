import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { openIncidents } from '#src/commands/incidents.ts';
import { loadPack } from '#src/commands/load-pack.ts';
import type { FetchBytes } from '#src/data/fetch-bytes.ts';
import type { FetchJson } from '#src/data/fetch-json.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import { selectCellRows, selectCountedCells } from '#src/state/select-cells.ts';
import { startIncidentClient } from '#src/workers/incidents/client.ts';

const DATA = new URL('../../../public/data/', import.meta.url);
const fetchJson: FetchJson = async (file) => JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
const fetchBytes: FetchBytes = async (file) =>
  Uint8Array.from(readFileSync(new URL(file, DATA))).buffer;

let store: AppStore;

beforeAll(async () => {
  store = createAppStore();
  await loadPack(store, fetchJson);
  store.getState().chooseIncidents('practice');
  await openIncidents(store, { fetchJson, fetchBytes, client: startIncidentClient(null) });
});

it('lists the cells that hold anything, most first, with the counts of the map', () => {
  store.getState().chooseOffenceArea('hex-large');
  const [cells, rows] = [selectCountedCells(store.getState()), selectCellRows(store.getState())];
  const sum = (of: readonly { readonly count: number }[]) =>
    of.reduce((total, { count }) => total + count, 0);

  expect(rows.length).toBeGreaterThan(100);
  expect(rows.every(({ count }) => count > 0)).toBe(true);
  expect(rows.map(({ count }) => count)).toEqual(
    rows.map(({ count }) => count).toSorted((a, b) => b - a),
  );
  expect(sum(rows)).toBe(sum(cells));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

it('says of every cell where it lies', () => {
  store.getState().chooseOffenceArea('hex-small');
  const rows = selectCellRows(store.getState());

  expect(rows.filter(({ whereabouts }) => whereabouts?.landmark == null)).toEqual([]);
});

it('has no cells for places, nor for a year without incidents', () => {
  store.getState().chooseOffenceArea('place');
  expect(selectCellRows(store.getState())).toEqual([]);

  store.getState().chooseOffenceArea('hex-large');
  store.getState().chooseYear(1999);
  expect(selectCountedCells(store.getState())).toEqual([]);
});
