import type { PlaceType } from '../place/place.ts';
import type { Ground } from './ground.ts';

/** What can be searched for. The order decides between hits that fit equally well. */
export const spotKinds = [
  'place',
  'school',
  'square',
  'station',
  'street',
  'park',
  'water',
  'entrance',
  'stop',
] as const;

export type SpotKind = (typeof spotKinds)[number];

/** Something on the ground that has a name. */
export interface NamedSpot {
  /** Unique among all of them, and the same as long as the data is. */
  readonly id: string;
  readonly kind: SpotKind;
  readonly label: string;
  /** Names it also goes by: as the document writes it, or of what lies at the same spot. */
  readonly otherNames: readonly string[];
  /** A place of the document, which can be opened. */
  readonly place?: { readonly id: string; readonly type: PlaceType };
  /** The station that an entrance belongs to. */
  readonly station?: string;
  /** Absent where no position is known. */
  readonly ground?: Ground;
}
