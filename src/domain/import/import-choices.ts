import type { EpsgCode } from './coordinate-systems.ts';
import type { DateOrder } from './parse-date.ts';
import type { ChosenMarks } from './parse-number.ts';
import type { TextEncodingName } from './text-encoding.ts';

/**
 * What a column is to be read as. `text` also takes in a column of free text; no choice takes in one
 * that holds personal data. `number` leaves figures without a sign of their own as they are, `percent`
 * reads them as percentages. `left-out`: nothing of it is kept.
 */
export type ColumnChoice = 'text' | 'number' | 'percent' | 'date' | 'left-out';

/** What a person has settled. Each takes the place of what would be found, and of its question. */
export interface ImportChoices extends ChosenMarks {
  readonly encoding?: TextEncodingName;
  readonly separator?: string;
  /** Name of the sheet of a workbook, or of the layer of a zipped shapefile. */
  readonly sheet?: string;
  /** The row with the names, numbered as in the file, 1–1 000; `none`: the first row is data. */
  readonly headerRow?: number | 'none';
  /** Whether figures of percentage columns without a sign of their own are percentages or shares. */
  readonly percent?: 'percent' | 'share';
  /** The axes are still judged by the values. */
  readonly crs?: EpsgCode;
  readonly dateOrder?: DateOrder;
  /** By the name of the column. Names that the file does not have are passed over. */
  readonly columns?: ReadonlyMap<string, ColumnChoice>;
}
