import type { FileKind } from './file-kind.ts';
import type {
  FileRefusalCode,
  ImportAskCode,
  ImportWarningCode,
  RowRefusalCode,
} from './import-codes.ts';
import type { TextEncodingName } from './text-encoding.ts';

/** A file that is not read at all. */
export interface FileRefusal {
  readonly ok: false;
  readonly code: FileRefusalCode;
  /** What the file was found to be instead, a library's own words, or a limit. */
  readonly detail?: string;
}

export interface RowRefusal {
  /** As a spreadsheet numbers rows: the first row of the file is 1, preamble and header counted. */
  readonly row: number;
  /** Name of the column; null where the whole row is at fault. */
  readonly column: string | null;
  readonly code: RowRefusalCode;
}

export interface ImportWarning {
  readonly code: ImportWarningCode;
  /** First row that it is about, numbered as in `RowRefusal`. */
  readonly row?: number;
  readonly column?: string;
}

/**
 * The order of the two coordinates as they stand in the file, judged by their values: the first
 * column, or the first of a pair, comes first.
 */
export type AxisOrder = 'lon-lat' | 'lat-lon' | 'east-north' | 'north-east';

/** Share: 0–1. Dates: ISO 8601 without a zone unless the file has one. Missing: null. */
export type TypedValue = string | number | boolean | null;

export type SampleRow = Readonly<Record<string, TypedValue>>;

/** Every row of the file is accepted or refused: `rows` is `accepted` plus the refused. */
export interface ImportReport {
  readonly ok: true;
  readonly kind: FileKind;
  readonly encoding: TextEncodingName;
  /** Null where the format has none. */
  readonly separator: string | null;
  /** Of the file; null without coordinates or until a person has said which. */
  readonly crs: `EPSG:${number}` | null;
  readonly axisOrder: AxisOrder | null;
  /** Names in the order of the file, those left out included. */
  readonly columns: readonly string[];
  readonly rows: number;
  readonly accepted: number;
  /** One for each refused row: its first fault from the left. */
  readonly refused: readonly RowRefusal[];
  readonly warnings: readonly ImportWarning[];
  readonly asks: readonly ImportAskCode[];
  /** The first accepted rows, without the columns that hold personal data or free text. */
  readonly sample: readonly SampleRow[];
}

export type ImportOutcome = ImportReport | FileRefusal;
