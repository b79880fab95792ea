import type { LocalizedText } from '../text/localized-text.ts';

/** A survey question as one survey asks it, of one population. Two surveys are two indicators. */
export interface Indicator {
  readonly id: string;
  readonly question: LocalizedText;
  /** Which answers are counted into the share. Absent when the source does not say. */
  readonly countedAnswers?: LocalizedText;
  readonly population: LocalizedText;
  readonly sourceId: string;
  /** What a higher share means: `unsafe` more insecurity or problems, `trust` more people who agree. */
  readonly direction: 'unsafe' | 'trust';
  /** Ascending lower bounds of the classes, share 0–1; the first is 0 and the last class is open. */
  readonly classBounds: readonly number[];
  readonly groups: readonly IndicatorGroup[];
}

export interface IndicatorGroup {
  readonly id: string;
  readonly label: LocalizedText;
}

export const missingReasons = ['not-measured-here', 'not-asked', 'no-figure-stated'] as const;
export type MissingReason = (typeof missingReasons)[number];

export type Observation =
  | {
      readonly status: 'measured';
      readonly year: number;
      /** Share of answers, 0–1. */
      readonly share: number;
      /** Number of answers. Absent when the source does not state it. */
      readonly answers?: number;
      readonly factId: string;
      /** The document does not print the figure; it follows from one it prints. */
      readonly isDerived?: true;
    }
  | { readonly status: 'missing'; readonly year: number; readonly reason: MissingReason }
  | { readonly status: 'withheld'; readonly year: number };

/** Key: indicator + place + group. Two keys never share a line. */
export interface Series {
  readonly indicatorId: string;
  readonly placeId: string;
  readonly groupId: string;
  /** Ascending years, one entry a year. */
  readonly observations: readonly Observation[];
  /** Where the surveyed area is not the drawn one. */
  readonly areaNote?: LocalizedText;
  /** Other drawn places that the surveyed area takes in. */
  readonly alsoCoversIds?: readonly string[];
}

/** What the document says of a question without printing a share. */
export interface DirectionStatement {
  readonly indicatorId?: string;
  readonly placeId: string;
  readonly year: number;
  readonly factId: string;
}

/** A place that a survey's answers name as unsafe. */
export interface NamedUnsafe {
  readonly placeId: string;
  readonly year: number;
  readonly factId: string;
  /** The source names a part of the place, or more than it. */
  readonly extent: LocalizedText;
}
