/** What an incident is about. Stable order: a column stores the index, so a new one goes last. */
export const incidentCategories = [
  'fraud',
  'shoplifting',
  'other-theft',
  'drugs',
  'assault-outdoors',
  'robbery',
  'damage',
] as const;

/** Violence in close relationships and sexual offences have no category: they are never mapped. */
export type IncidentCategory = (typeof incidentCategories)[number];

/** Where in kind it happened. Stable order: a column stores the index, so a new one goes last. */
export const incidentChannels = ['street', 'indoors', 'online', 'home'] as const;

/** Only `street` belongs in a street view. `online` and `home` never have a position. */
export type IncidentChannel = (typeof incidentChannels)[number];

/** Channels as they are counted: what a file does not state is a class of its own, the last. */
export const countedChannels = [...incidentChannels, 'not-stated'] as const;

export type CountedChannel = (typeof countedChannels)[number];

/** Index in `countedChannels`. */
export const CHANNEL_NOT_STATED = incidentChannels.length;
