import type { IncidentColumns, StatedColumns } from '../incident/incident-columns.ts';
import type { Period } from '../time/period.ts';
import type { OwnCount } from './map-counts.ts';
import type { OwnDenominator } from './map-denominators.ts';
import type { OwnPlace, OwnWalkPoint } from './map-ground.ts';
import type { OwnSurveyValue } from './map-survey.ts';
import type { TyckTillReport } from './map-tyck-till.ts';

/** Incidents of an own file. What the file does not state is flagged, never filled in. */
export interface OwnIncidentColumns extends IncidentColumns, StatedColumns {
  /** Row of the file, as a spreadsheet numbers it. */
  readonly row: Uint32Array;
  /** One line a row, empty where it has none; null where the file has no ids. */
  readonly ids: string | null;
}

/** The question of a survey, in the words of whoever imported it or of the pack's indicator. */
export interface OwnQuestion {
  readonly indicatorId: string;
  /** Null: the question of the indicator with that id. */
  readonly text: string | null;
}

export type OwnContent =
  | { readonly kind: 'incidents'; readonly columns: OwnIncidentColumns }
  | { readonly kind: 'counts'; readonly values: readonly OwnCount[] }
  | {
      readonly kind: 'survey';
      readonly question: OwnQuestion;
      readonly values: readonly OwnSurveyValue[];
    }
  /** `ärenden från appanvändare`: a layer of their own, never incidents. */
  | { readonly kind: 'tyck-till'; readonly values: readonly TyckTillReport[] }
  | { readonly kind: 'denominators'; readonly values: readonly OwnDenominator[] }
  | { readonly kind: 'places'; readonly values: readonly OwnPlace[] }
  | { readonly kind: 'walk-points'; readonly values: readonly OwnWalkPoint[] };

export type OwnDataKind = OwnContent['kind'];

/** What one import brought in. */
export interface OwnSet {
  readonly id: string;
  /** What the person calls it; the name of the file until then. */
  readonly name: string;
  /** Who the figures come from, in the words of the person. No number without a source. */
  readonly source: string;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    /** SHA-256 of its bytes, hexadecimal: the same file is known again whatever its name. */
    readonly digest: string;
  };
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly rows: {
    readonly read: number;
    readonly accepted: number;
    readonly withoutPlace: number;
    readonly refused: number;
  };
  /** First and last day that the content covers; null where it has no days. */
  readonly period: Period | null;
  readonly content: OwnContent;
}
