import type { Comparison } from '../compare/comparison.ts';
import type { PlotGap, PlotPoint } from '../compare/comparison-plot.ts';
import type { ComparisonRow } from '../compare/finding.ts';
import type { KeptApart } from '../compare/series-key.ts';
import type { Fact } from '../fact/fact.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';
import type {
  ExploreSheet,
  SheetAudience,
  SheetContradiction,
  SheetNote,
  SheetSource,
} from './explore-sheet.ts';

export type CompareNote =
  | SheetNote
  | 'police-discovered'
  | 'place-is-part'
  | 'period-assumed'
  | 'no-maps';

/** One comparison with the numbers of the sources that it leans on. */
export interface CompareSheetRow {
  readonly row: ComparisonRow;
  readonly sourceNumbers: readonly number[];
}

/** A figure of one place and year, or why there is none. */
export interface CompareSheetValue {
  readonly placeId: string;
  readonly year: number;
  readonly point: PlotPoint | null;
  readonly lack: PlotGap['reason'] | null;
  /** Null where the source does not state it, and for counts. */
  readonly answers: number | null;
  /** What the document says of the figure; null where it is our own count. */
  readonly fact: Fact | null;
  /** Days of our own count; null where the document has the figure. */
  readonly period: Period | null;
  readonly sourceNumber: number | null;
}

export interface CompareSheetApart extends KeptApart {
  readonly year: number;
  /** 0–1. */
  readonly share: number;
  readonly sourceNumber: number;
}

/** Everything that the printed page, the picture and the table file say of one comparison. */
export interface CompareSheet {
  readonly audience: SheetAudience;
  readonly regionId: string;
  readonly regionName: string;
  readonly made: ExploreSheet['made'];
  /** As the audience may see it. */
  readonly comparison: Comparison;
  readonly rows: readonly CompareSheetRow[];
  readonly values: readonly CompareSheetValue[];
  readonly keptApart: readonly CompareSheetApart[];
  readonly contradictions: readonly SheetContradiction[];
  readonly sources: readonly SheetSource[];
  /** Owners and licences of what the maps draw; empty without maps. */
  readonly attributions: readonly {
    readonly text: LocalizedText;
    readonly licence: string;
  }[];
  readonly notes: readonly CompareNote[];
  /** Whose incidents are compared; null for what is not counted row by row. */
  readonly incidentOrigin: IncidentOrigin | null;
}
