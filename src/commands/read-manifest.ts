import type { FetchJson } from '../data/fetch-json.ts';
import { loadManifest } from '../data/load-pack-file.ts';
import type { ManifestFile } from '../data/schema/manifest-file.ts';
import { DataError } from '../domain/issue/data-error.ts';
import type { AppStore } from '../state/app-state.ts';

/** The manifest, fetched unless it is known. Null when it failed: the store then says why. */
export async function readManifest(
  store: AppStore,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<ManifestFile | null> {
  const { manifest: known, receiveManifest, failManifest } = store.getState();
  if (known.status === 'ready') return known.value;
  try {
    const manifest = await loadManifest(fetchJson, signal);
    receiveManifest(manifest);
    return manifest;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (signal?.aborted !== true) failManifest(error);
    return null;
  }
}
