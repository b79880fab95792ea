import type { FetchJson } from '../data/fetch-json.ts';
import { loadPackFile } from '../data/load-pack-file.ts';
import { DataError } from '../domain/issue/data-error.ts';
import { type PackFileRole, packFileRoles, startRoles } from '../domain/pack/pack-file-role.ts';
import type { AppStore } from '../state/app-state.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Loads the manifest and then every file on its own, so that one broken file hides nothing else: first those
 * that the first view waits for.
 * Called again it fetches only what is not there yet.
 */
export async function loadPack(
  store: AppStore,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<void> {
  store.getState().restartLoading();
  const manifest = await readManifest(store, fetchJson, signal);
  if (manifest === null) return;
  const read = (roles: readonly PackFileRole[]) =>
    Promise.all(
      roles
        .filter((role) => store.getState().pack[role].status === 'waiting')
        .map((role) => readFile(store, role, manifest.files[role].path, fetchJson, signal)),
    );
  await read(startRoles);
  await read(packFileRoles);
}

async function readFile(
  store: AppStore,
  role: PackFileRole,
  path: string,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<void> {
  const { receiveFile, failFile } = store.getState();
  try {
    receiveFile(role, await loadPackFile(role, path, fetchJson, signal));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    if (signal?.aborted !== true) failFile(role, error);
  }
}
