import type { LocalizedText } from '../text/localized-text.ts';

export const factKinds = [
  'measured',
  'count',
  'claim',
  'rank',
  'status',
  'plan',
  'definition',
  'event',
  'agreement',
  'derived',
] as const;

export type FactKind = (typeof factKinds)[number];

/** A school year is named by the calendar year in which it begins. */
export type FactYear =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'school-year'; readonly firstYear: number }
  | { readonly kind: 'earlier-years' }
  | { readonly kind: 'not-stated' };

/** `not-stated`: the source gives a year at most, no months. */
export type FactPeriod =
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'stated'; readonly text: LocalizedText };

/** `none`: the source makes a statement without a figure. Never a zero. */
export type FactValue =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'none' };

/** One statement of the situation picture, paraphrased. */
export interface Fact {
  readonly id: string;
  readonly placeId: string;
  readonly indicator: LocalizedText;
  readonly group?: LocalizedText;
  readonly year: FactYear;
  readonly period: FactPeriod;
  readonly value: FactValue;
  /** The source's unit in words: `procent`, `antal`, `riktning: ökning`. */
  readonly unit: LocalizedText;
  readonly kind: FactKind;
  /** Year or years the statement compares with. */
  readonly comparedWith?: string;
  readonly text: LocalizedText;
  readonly sourceId: string;
  /** Line numbers in the document's text: `372-374`. */
  readonly lines: string;
  readonly caveat?: LocalizedText;
  readonly contradictionIds: readonly string[];
  /** `internal` statements never leave the organisation. */
  readonly visibility: 'open' | 'internal';
}
