import type { RowCode } from '../../domain/compare/finding.ts';
import type { SeriesPlotProps } from '../../ui/series-plot.tsx';
import type { PaperMaps } from './compare-maps.ts';

export interface CompareRowText {
  readonly id: string;
  readonly code: RowCode;
  readonly against: string;
  readonly chip: string;
  readonly lead: string;
  readonly notes: readonly string[];
  /** `[1] [2]` and the codes of contradictions. */
  readonly reference: string;
}

export interface CompareValueText {
  readonly id: string;
  readonly place: string;
  readonly year: string;
  readonly value: string;
  readonly answers: string;
  readonly period: string;
  readonly source: string;
}

export interface ComparePlotText {
  readonly place: string;
  readonly plot: SeriesPlotProps;
}

/** What the page and the picture of a comparison say, in the reader's language. */
export interface CompareText {
  readonly title: string;
  readonly audience: string;
  /** Null where nothing is made up. */
  readonly mark: string | null;
  /** Region, and when it was made. */
  readonly made: string;
  readonly madeShort: string;
  /** What is compared, where and over which years. */
  readonly scope: string;
  /** Survey, population and counted answers. */
  readonly about: readonly string[];
  readonly rows: readonly CompareRowText[];
  readonly plotUnit: string;
  readonly plots: readonly ComparePlotText[];
  readonly plotNotes: readonly string[];
  readonly values: readonly CompareValueText[];
  readonly apart: readonly string[];
  readonly maps: PaperMaps | null;
  readonly contradictions: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly address: string;
}
