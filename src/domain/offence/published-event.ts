export const eventPrecisions = ['place', 'stadsdel', 'street', 'stadsdelsomrade'] as const;

/** `street` and `stadsdelsomrade` events name a street or the whole area and belong to no drawn place. */
export type EventPrecision = (typeof eventPrecisions)[number];

export const eventCategories = [
  'assault',
  'theft',
  'traffic-offence',
  'threat',
  'robbery',
  'drugs',
  'fraud',
  'weapon',
  'damage',
  'other-offence',
  'lethal-violence',
  'sexual-offence',
  'not-offence',
] as const;

export type EventCategory = (typeof eventCategories)[number];

/**
 * An event that the police chose to publish. Placed at the area it names, never at a point.
 *
 * Unit: `occurred` local time, `YYYY-MM-DDTHH:MM`; month only (`YYYY-MM`) for sexual offences.
 */
export interface PublishedEvent {
  /** Absent for sexual offences. */
  readonly id?: string;
  readonly occurred: string;
  /** The police's own heading, in Swedish. */
  readonly type: string;
  readonly category: EventCategory;
  readonly isOffence: boolean;
  readonly placeId: string;
  /** The name that the event mentions. */
  readonly named: string;
  readonly precision: EventPrecision;
}

/** Days for which events were collected, ISO dates, both included. */
export interface CollectedDays {
  readonly from: string;
  readonly to: string;
}
