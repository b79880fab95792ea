import type { PackFileRole } from '../domain/pack/pack-file-role.ts';
import type { FetchJson } from './fetch-json.ts';
import { parseFile } from './parse-file.ts';
import { type ManifestFile, manifestFile } from './schema/manifest-file.ts';
import { type PackFile, packSchemas } from './schema/pack-schemas.ts';
import { type PracticeFile, practiceFile } from './schema/practice-file.ts';

const MANIFEST = 'manifest.json';

/** Throws only `DataError`. */
export async function loadManifest(
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<ManifestFile> {
  return parseFile(MANIFEST, manifestFile, await fetchJson(MANIFEST, signal));
}

/** Throws only `DataError`. */
export async function loadPackFile<Role extends PackFileRole>(
  role: Role,
  path: string,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<PackFile<Role>> {
  const raw = await fetchJson(path, signal);
  return parseFile(path, packSchemas[role], raw) as PackFile<Role>;
}

/** What the synthetic incidents are and how to read them. Throws only `DataError`. */
export async function loadPracticeHeader(
  path: string,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<PracticeFile> {
  return parseFile(path, practiceFile, await fetchJson(path, signal));
}
