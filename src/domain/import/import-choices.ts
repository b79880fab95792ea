import type { EpsgCode } from './coordinate-systems.ts';
import type { DateOrder } from './parse-date.ts';
import type { TextEncodingName } from './text-encoding.ts';

/** What a person has settled. Each takes the place of what would be found, and of its question. */
export interface ImportChoices {
  readonly encoding?: TextEncodingName;
  readonly separator?: string;
  /** The axes are still judged by the values. */
  readonly crs?: EpsgCode;
  readonly dateOrder?: DateOrder;
}
