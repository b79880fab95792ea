import type { Area } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { LocalizedText } from '../text/localized-text.ts';

export const placeTypes = [
  'municipality',
  'stadsdelsomrade',
  'lokalpolisomrade',
  'former-lokalpolisomrade',
  'police-area',
  'police-region',
  'stadsdel',
  'place',
  'survey-area',
  'corridor',
  'development-area',
  'destination',
  'school',
  'organisation',
] as const;

export type PlaceType = (typeof placeTypes)[number];

/**
 * Where a place ends.
 *
 * `official`: the municipality's boundary. `own`: delineated by this project, no official boundary exists.
 * `drawn`: by whoever works in the app, or imported by them; it ends where they say.
 * Unit: `accuracyM` metres; the true edge may lie that far from the drawn one.
 */
export interface Boundary {
  readonly origin: 'official' | 'own' | 'drawn';
  readonly area: Area;
  readonly accuracyM: number;
  readonly note?: LocalizedText;
}

export interface Place {
  readonly id: string;
  /** As the source writes it. */
  readonly name: string;
  /** As the map's tag writes it. */
  readonly label: string;
  readonly type: PlaceType;
  readonly parentId?: string;
  readonly note?: LocalizedText;
  /** ISO dates; the end is the last day on which the place existed. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Absent when no geometry is known or the place is an organisation. */
  readonly boundary?: Boundary;
  /** Where the tag points. Inside the boundary when there is one. */
  readonly labelPoint?: LonLat;
}
