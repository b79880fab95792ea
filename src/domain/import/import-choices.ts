import type { EpsgCode } from './coordinate-systems.ts';
import type { AxisOrder } from './import-report.ts';
import type { DateOrder } from './parse-date.ts';
import type { ChosenMarks } from './parse-number.ts';
import type { TextEncodingName } from './text-encoding.ts';

/**
 * What a column is to be read as. `text` also takes in a column of free text; no choice takes in one
 * that holds personal data. `number` leaves figures without a sign of their own as they are, `percent`
 * reads them as percentages. `place-rows`: of a column of street addresses the names without their
 * numbers are kept for as long as it takes to place the rows. `left-out`: nothing of it is kept.
 */
export type ColumnChoice = 'text' | 'number' | 'percent' | 'date' | 'place-rows' | 'left-out';

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
  /** Names of the two columns; which is which is still judged by the values. `none`: no positions. */
  readonly coordinates?: 'none' | { readonly north: string; readonly east: string };
  /** Against what the values say. */
  readonly axisOrder?: AxisOrder;
  /** Texts that say in this file that a value is missing, beside those that always do. */
  readonly missingWords?: readonly string[];
  readonly dateOrder?: DateOrder;
  /** By the name of the column. Names that the file does not have are passed over. */
  readonly columns?: ReadonlyMap<string, ColumnChoice>;
}

/** Choices to make anew. Undefined takes one back: what is found holds again. */
export type ChangedChoices = {
  readonly [Key in keyof ImportChoices]?: ImportChoices[Key] | undefined;
};

export function withChanges(choices: ImportChoices, changed: ChangedChoices): ImportChoices {
  const all = Object.entries({ ...choices, ...changed });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as ImportChoices;
}
