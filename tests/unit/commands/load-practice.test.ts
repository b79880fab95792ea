import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPack } from '#src/commands/load-pack.ts';
import { loadPractice } from '#src/commands/load-practice.ts';
import type { FetchBytes } from '#src/data/fetch-bytes.ts';
import type { FetchJson } from '#src/data/fetch-json.ts';
import { DataError } from '#src/domain/issue/data-error.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import { ready } from '#src/state/data-slice.ts';
import { selectProgress } from '#src/state/select-data.ts';

const DATA = new URL('../../../public/data/', import.meta.url);
const jsonFromDisk: FetchJson = async (file) =>
  JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
const bytesFromDisk: FetchBytes = async (file) =>
  Uint8Array.from(readFileSync(new URL(file, DATA))).buffer;

const columnsPath = (store: AppStore) =>
  ready(store.getState().manifest)?.practice.columns.path ?? '';

it('loads the committed incidents with their assumptions', async () => {
  const store = createAppStore();

  await loadPractice(store, jsonFromDisk, bytesFromDisk);

  const { practice, practiceHeader } = store.getState();
  expect(practice).toMatchObject({ status: 'ready', value: { count: practiceHeader?.count } });
  expect(practiceHeader?.assumptions.length).toBeGreaterThan(5);
});

it('is no part of the start: the pack is whole without it, and its files are not asked for', async () => {
  const store = createAppStore();
  const asked: string[] = [];

  await loadPack(store, (file) => {
    asked.push(file);
    return jsonFromDisk(file);
  });

  expect(asked.filter((file) => file.startsWith('practice'))).toEqual([]);
  expect(selectProgress(store.getState())).toMatchObject({ isFinished: true, total: 9 });
  expect(store.getState().practice.status).toBe('waiting');
  expect(store.getState().incidentSet).toBe('published');
});

it('fetches nothing twice', async () => {
  const store = createAppStore();
  await loadPack(store, jsonFromDisk);
  const asked: string[] = [];
  const fetchJson: FetchJson = (file) => {
    asked.push(file);
    return jsonFromDisk(file);
  };

  await loadPractice(store, fetchJson, bytesFromDisk);
  await loadPractice(store, fetchJson, bytesFromDisk);

  expect(asked).toEqual([expect.stringMatching(/^practice\..+\.json$/)]);
});

it('says which file and column is damaged, hurts nothing else, and can be tried again', async () => {
  const store = createAppStore();
  await loadPack(store, jsonFromDisk);

  await loadPractice(store, jsonFromDisk, async (file) => (await bytesFromDisk(file)).slice(0, -1));

  expect(store.getState().practice).toMatchObject({
    status: 'failed',
    error: {
      code: 'schema-mismatch',
      context: { file: expect.stringMatching(/\.bin$/), at: 'columns.kind' },
    },
  });
  expect(store.getState().practiceHeader).toBeNull();
  expect(selectProgress(store.getState())).toMatchObject({ isFinished: true });

  await loadPractice(store, jsonFromDisk, bytesFromDisk);
  expect(store.getState().practice.status).toBe('ready');
});

it('says how many bytes have come of how many, and nothing more once it is stopped', async () => {
  const store = createAppStore();
  const controller = new AbortController();
  const seen: unknown[] = [];

  await loadPractice(
    store,
    jsonFromDisk,
    async (file, _signal, onBytes) => {
      onBytes?.(100);
      seen.push(store.getState().practiceBytes);
      controller.abort();
      onBytes?.(200);
      seen.push(store.getState().practiceBytes);
      throw new DataError('fetch-failed', { file });
    },
    controller.signal,
  );

  const total = statSync(new URL(columnsPath(store), DATA)).size;
  expect(seen).toEqual([
    { received: 100, total },
    { received: 100, total },
  ]);
});

it('receives nothing as failed after it was stopped', async () => {
  const store = createAppStore();
  const controller = new AbortController();

  await loadPractice(
    store,
    jsonFromDisk,
    async (file) => {
      controller.abort();
      throw new DataError('fetch-failed', { file });
    },
    controller.signal,
  );

  expect(store.getState().practice.status).toBe('waiting');
});

it('is switched on and off apart from being there', () => {
  const store = createAppStore();
  store.getState().chooseIncidents('practice');
  expect(store.getState()).toMatchObject({
    incidentSet: 'practice',
    practice: { status: 'waiting' },
  });
  store.getState().chooseIncidents('published');
  expect(store.getState().incidentSet).toBe('published');
});
