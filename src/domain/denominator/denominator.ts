import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';

/** Denominators whose figures come from a source. */
export const sourcedDenominators = [
  'residents',
  'passers-by',
  'visitors',
  'licensed-venues',
] as const;

export type SourcedDenominator = (typeof sourcedDenominators)[number];

/**
 * What there can be a figure of.
 *
 * Unit: `residents` persons, `passers-by` persons a day, `visitors` visits a year, `licensed-venues`
 * venues, `area` square kilometres.
 */
export type MeasuredDenominator = SourcedDenominator | 'area';

/** `none-suitable`: the reader has found that none fits. It is a choice, and it gives no rate. */
export type Denominator = MeasuredDenominator | 'none-suitable';

/** How much of each denominator a rate is stated for: offences per 1 000 residents. Unit: the denominator's. */
export const RATE_PER = {
  residents: 1000,
  'passers-by': 1000,
  visitors: 1_000_000,
  'licensed-venues': 100,
  area: 1,
} as const satisfies Record<MeasuredDenominator, number>;

/** When a figure was true, in the source's words. */
export type FigurePeriod =
  | { readonly kind: 'stated'; readonly text: LocalizedText }
  | { readonly kind: 'not-stated' };

/** A figure that a source gives of one place, and of no other. */
export interface SourcedFigure {
  readonly placeId: string;
  readonly denominator: SourcedDenominator;
  /** Above 0. Unit: the denominator's. */
  readonly value: number;
  /** The source says about, or a little over. */
  readonly isApproximate?: true;
  readonly period: FigurePeriod;
  readonly factId: string;
  readonly sourceId: string;
}

/** The surface inside a place's drawn boundary, water included. */
export interface AreaFigure {
  readonly placeId: string;
  readonly denominator: 'area';
  /** Above 0. Unit: square kilometres. */
  readonly value: number;
  readonly origin: 'official' | 'own' | 'drawn';
  /** The true edge may lie this far from the drawn one. Unit: metres. */
  readonly accuracyM: number;
}

/** A figure that an import gives of one place. It stands before a figure of the document. */
export interface OwnFigure {
  readonly placeId: string;
  readonly denominator: SourcedDenominator;
  /** Above 0. Unit: the denominator's. */
  readonly value: number;
  readonly days: Period;
  /** The import, as whoever made it calls it and its source. */
  readonly set: { readonly id: string; readonly name: string; readonly source: string };
}

export type DenominatorFigure = SourcedFigure | AreaFigure | OwnFigure;

/** A denominator that a place is not to be measured by, whether or not there is a figure. */
export interface UnsuitableDenominator {
  readonly placeId: string;
  readonly denominator: SourcedDenominator;
  readonly reason: LocalizedText;
  readonly factId: string;
}
