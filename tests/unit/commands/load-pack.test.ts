import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPack } from '#src/commands/load-pack.ts';
import type { FetchJson } from '#src/data/fetch-json.ts';
import { DataError } from '#src/domain/issue/data-error.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectFailures, selectProgress, selectRegion } from '#src/state/select-data.ts';

const DATA = new URL('../../../public/data/', import.meta.url);
const fromDisk: FetchJson = async (file) => JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));

it('loads the committed pack without a fault', async () => {
  const store = createAppStore();

  await loadPack(store, fromDisk);

  expect(selectFailures(store.getState())).toEqual([]);
  expect(selectProgress(store.getState())).toMatchObject({ isFinished: true });
  expect(selectRegion(store.getState())).not.toBeNull();
});

it('keeps the rest when one file is damaged, and says which file and where', async () => {
  const store = createAppStore();

  await loadPack(store, async (file) => {
    const raw = await fromDisk(file);
    return file.startsWith('events.') ? { ...(raw as object), events: [{ occurred: 5 }] } : raw;
  });

  const { pack } = store.getState();
  expect(pack.places.status).toBe('ready');
  expect(selectFailures(store.getState())).toMatchObject([
    { code: 'schema-mismatch', context: { file: expect.stringMatching(/^events\./) } },
  ]);
  expect(selectFailures(store.getState())[0]?.context.at).toContain('events[0]');
});

it('reads again only what failed before', async () => {
  const store = createAppStore();
  let isOffline = true;
  const asked: string[] = [];
  const fetchJson: FetchJson = async (file) => {
    asked.push(file);
    if (isOffline && file.startsWith('facts.')) throw new DataError('fetch-failed', { file });
    return fromDisk(file);
  };
  await loadPack(store, fetchJson);
  expect(store.getState().pack.facts.status).toBe('failed');

  isOffline = false;
  asked.length = 0;
  await loadPack(store, fetchJson);

  expect(store.getState().pack.facts.status).toBe('ready');
  expect(asked).toEqual([expect.stringMatching(/^facts\./)]);
});

it('tells a manifest of another version from a broken one', async () => {
  const store = createAppStore();

  await loadPack(store, async () => ({ version: 99 }));

  expect(store.getState().manifest).toMatchObject({
    status: 'failed',
    error: { code: 'version-mismatch' },
  });
});

it('receives nothing as failed after it was stopped', async () => {
  const store = createAppStore();
  const controller = new AbortController();

  await loadPack(
    store,
    async (file) => {
      if (file === 'manifest.json') return fromDisk(file);
      controller.abort();
      throw new DataError('fetch-failed', { file });
    },
    controller.signal,
  );

  expect(selectFailures(store.getState())).toEqual([]);
});
