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
