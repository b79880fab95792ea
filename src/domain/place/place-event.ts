import type { LocalizedText } from '../text/localized-text.ts';

/** Something that happened at a place, in the document's words, for the place's timeline. */
export interface PlaceEvent {
  readonly placeId: string;
  readonly factId: string;
  /** Sort key, ISO month `YYYY-MM`; the first month of the season or span. */
  readonly sortMonth: string;
  /** `våren 2025`. */
  readonly when: LocalizedText;
  readonly visibility: 'open' | 'internal';
}
