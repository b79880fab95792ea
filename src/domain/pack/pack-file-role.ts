/** The files of a region pack, one of each. */
export const packFileRoles = [
  'region',
  'places',
  'facts',
  'readings',
  'sources',
  'events',
  'basemap',
  'context',
  'walking-net',
] as const;

export type PackFileRole = (typeof packFileRoles)[number];

/** What the first view waits for. Ways on foot come after it: walks and shifts alone use them. */
export const startRoles: readonly PackFileRole[] = packFileRoles.filter(
  (role) => role !== 'walking-net',
);
