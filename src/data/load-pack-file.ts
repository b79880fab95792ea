import type { PackFileRole } from '../domain/pack/pack-file-role.ts';
import type { FetchJson } from './fetch-json.ts';
import { parseFile } from './parse-file.ts';
import { basemapFile } from './schema/basemap-file.ts';
import { contextFile } from './schema/context-file.ts';
import { eventsFile } from './schema/events-file.ts';
import { factsFile } from './schema/facts-file.ts';
import { type ManifestFile, manifestFile } from './schema/manifest-file.ts';
import { placesFile } from './schema/places-file.ts';
import { type PracticeFile, practiceFile } from './schema/practice-file.ts';
import { readingsFile } from './schema/readings-file.ts';
import { regionFile } from './schema/region-file.ts';
import { sourcesFile } from './schema/sources-file.ts';
import type { z } from './schema/zod.ts';

export const MANIFEST = 'manifest.json';

const schemas = {
  region: regionFile,
  places: placesFile,
  facts: factsFile,
  readings: readingsFile,
  sources: sourcesFile,
  events: eventsFile,
  basemap: basemapFile,
  context: contextFile,
} as const satisfies Record<PackFileRole, unknown>;

export type PackFile<Role extends PackFileRole> = z.infer<(typeof schemas)[Role]>;

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
  return parseFile(path, schemas[role], raw) as PackFile<Role>;
}

/** What the synthetic incidents are and how to read them. Throws only `DataError`. */
export async function loadPracticeHeader(
  path: string,
  fetchJson: FetchJson,
  signal?: AbortSignal,
): Promise<PracticeFile> {
  return parseFile(path, practiceFile, await fetchJson(path, signal));
}
