import type { PackFileRole } from '../../domain/pack/pack-file-role.ts';
import { basemapFile } from './basemap-file.ts';
import { contextFile } from './context-file.ts';
import { eventsFile } from './events-file.ts';
import { factsFile } from './facts-file.ts';
import { placesFile } from './places-file.ts';
import { readingsFile } from './readings-file.ts';
import { regionFile } from './region-file.ts';
import { sourcesFile } from './sources-file.ts';
import { walkingNetFile } from './walking-net-file.ts';
import type { z } from './zod.ts';

/** One schema a file, the same when it is written and when it is read. */
export const packSchemas = {
  region: regionFile,
  places: placesFile,
  facts: factsFile,
  readings: readingsFile,
  sources: sourcesFile,
  events: eventsFile,
  basemap: basemapFile,
  context: contextFile,
  'walking-net': walkingNetFile,
} as const satisfies Record<PackFileRole, z.ZodMiniType>;

export type PackFile<Role extends PackFileRole> = z.infer<(typeof packSchemas)[Role]>;
