import { decodePractice } from '../data/decode-practice.ts';
import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { loadPracticeHeader } from '../data/load-pack-file.ts';
import { DataError } from '../domain/issue/data-error.ts';
import type { AppStore } from '../state/app-state.ts';
import { readManifest } from './read-manifest.ts';

/** Fetches the synthetic incidents, once. Nothing of the start waits for them. */
export async function loadPractice(
  store: AppStore,
  fetchJson: FetchJson,
  fetchBytes: FetchBytes,
  signal?: AbortSignal,
): Promise<void> {
  if (store.getState().practice.status === 'ready') return;
  store.getState().restartPractice();
  const manifest = await readManifest(store, fetchJson, signal);
  if (manifest === null) return;
  const { header, columns } = manifest.practice;
  const { receivePractice, failPractice, reportPracticeBytes } = store.getState();
  const report = (received: number) => {
    if (signal?.aborted !== true) reportPracticeBytes({ received, total: columns.bytes });
  };
  report(0);
  try {
    const [about, bytes] = await Promise.all([
      loadPracticeHeader(header.path, fetchJson, signal),
      fetchBytes(columns.path, signal, report),
    ]);
    receivePractice(decodePractice(columns.path, about, bytes), about);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (signal?.aborted !== true) failPractice(error);
  }
}
