import type { Geometry } from 'geojson';
import type { RowRefusalCode } from './import-codes.ts';

/** A value that the format itself marks as a date, a share or an error. Text stays to be read. */
export type RawCell =
  | string
  | number
  | boolean
  | null
  | { readonly kind: 'date'; readonly iso: string }
  /** 0–1. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula' };

export interface RawRow {
  /** As a spreadsheet numbers rows, or the feature's place in its file, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** The row could not be taken apart; `cells` holds what there is. */
  readonly fault?: RowRefusalCode;
  /** In the coordinates of the file. Null: the format has positions but this row has none. */
  readonly geometry?: Geometry | null;
}

/** Between rows a reader says how far it has come, so that whoever drives it can show or stop it. */
export type RawStep = RawRow | null;
