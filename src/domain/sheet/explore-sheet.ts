import type { PairBounds, PairReading, PairRefusal } from '../bivariate/read-pair.ts';
import type { PairTally } from '../bivariate/read-pairs.ts';
import type { CollaborationStep, DrugSceneState } from '../collaboration/place-collaboration.ts';
import type { RegisterYears } from '../collaboration/register-years.ts';
import type { FilterSummary } from '../incident/describe-filter.ts';
import type { OffenceDivision } from '../incident/incident-classes.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { YearCoverage } from '../offence/count-published-events.ts';
import type { ContextLayerId } from '../source/context-layer.ts';
import type { ContradictionReview } from '../source/contradiction-review.ts';
import type { Contradiction, DocumentSource } from '../source/source.ts';
import type { ShownCount } from '../suppression/shown-count.ts';
import type { LocalizedText } from '../text/localized-text.ts';

/** `internal` stays in the organisation; `public` may leave it and holds no internal statement. */
export const sheetAudiences = ['internal', 'public'] as const;
export type SheetAudience = (typeof sheetAudiences)[number];

export type SheetLayer = 'offences' | 'perceived' | 'collaboration' | 'pair';

/** Days that events were collected within the shown year, ISO dates, both included. */
export interface EventsPeriod {
  readonly year: number | 'all';
  readonly coverage: Exclude<YearCoverage, 'none'>;
  readonly from: string;
  readonly to: string;
}

type MissingShare = Extract<ShareReading, { status: 'missing' }>['reason'];

/** Share 0–1. A figure never stands without its year and the number of its source. */
export type ShareFigure =
  | {
      readonly status: 'measured';
      readonly share: number;
      /** Class index from 0. */
      readonly shareClass: number;
      readonly isDerived: boolean;
      readonly year: number;
      readonly sourceNumber: number;
    }
  | { readonly status: 'missing'; readonly reason: MissingShare }
  | { readonly status: 'withheld' };

/** Zero is a count; a year that was not collected has none. */
export type CountFigure =
  | {
      readonly status: 'counted';
      readonly count: number;
      readonly period: EventsPeriod;
      readonly sourceNumber: number;
    }
  | { readonly status: 'missing'; readonly reason: 'not-collected' };

/** Made-up or own incidents: never the same field as a published count. */
export interface IncidentsFigure {
  readonly shown: ShownCount;
  /** Null when the incidents' days do not reach the year. */
  readonly period: EventsPeriod | null;
  readonly sourceNumber: number;
}

export interface SheetRow {
  readonly placeId: string;
  readonly label: string;
  readonly kind: 'hotspot' | 'named' | 'stadsdel' | 'region' | 'comparator';
  /** Null where the layer is not shown, or where events are not counted. */
  readonly share: ShareFigure | null;
  readonly events: CountFigure | null;
  /** Null where published events are shown, and for the area and the comparator. */
  readonly incidents: IncidentsFigure | null;
  readonly rank: {
    readonly standing: 'first' | 'among';
    readonly year: number;
    readonly sourceNumber: number;
  } | null;
  readonly isNamedUnsafe: boolean;
  /** Null where the layer is not shown, and for the area and the comparator. */
  readonly pair: PairReading | null;
  readonly collaboration: {
    readonly step: CollaborationStep;
    readonly year: number;
    readonly hasConflict: boolean;
    readonly sourceNumber: number;
  } | null;
  readonly drugScene: {
    readonly state: DrugSceneState;
    readonly year: number;
    readonly sourceNumber: number;
  } | null;
}

/** A statement, never a verdict: what the area has and what it is held against. */
export type SheetTitle =
  | {
      readonly kind: 'share';
      readonly question: LocalizedText;
      /** Null for the question's first group. */
      readonly group: LocalizedText | null;
      readonly area: { readonly label: string; readonly share: ShareFigure };
      readonly comparator: { readonly label: string; readonly share: ShareFigure } | null;
    }
  | { readonly kind: 'layers'; readonly area: string; readonly layers: readonly SheetLayer[] };

export type SheetMark = 'zero' | 'missing' | 'withheld';

export const sheetLegendKinds = [
  'published-events',
  'incidents',
  'perceived',
  'pair',
  'collaboration',
  'context',
] as const;
export type SheetLegendKind = (typeof sheetLegendKinds)[number];

/** One kind of thing on the map: its classes and marks, its period, its sources. */
export type SheetLegend =
  | {
      readonly kind: 'published-events';
      readonly area: 'place' | 'stadsdel';
      /** Null when no day of the year was collected. */
      readonly period: EventsPeriod | null;
      /** Ascending lower bounds, in events; half-open, the last class is open. */
      readonly bounds: readonly number[];
      readonly marks: readonly SheetMark[];
      readonly withoutPlace: number;
      readonly sourceNumbers: readonly number[];
    }
  | {
      readonly kind: 'incidents';
      readonly origin: IncidentOrigin;
      readonly division: OffenceDivision;
      /** The screen shows hexagons, which the sheet's audience may not have. */
      readonly isFallback: boolean;
      /** Null when the incidents' days do not reach the year. */
      readonly period: EventsPeriod | null;
      readonly filter: FilterSummary;
      /** Ascending lower bounds, in incidents; half-open, the last class is open. */
      readonly bounds: readonly number[];
      readonly marks: readonly SheetMark[];
      /** Incidents that the filter's channels leave out. */
      readonly offStreet: ShownCount;
      readonly withoutPlace: ShownCount;
      readonly byName: ShownCount;
      readonly withoutHour: ShownCount;
      readonly sourceNumbers: readonly number[];
    }
  | {
      readonly kind: 'perceived';
      readonly question: LocalizedText;
      readonly population: LocalizedText;
      readonly group: LocalizedText | null;
      readonly direction: 'unsafe' | 'trust';
      readonly year: number | 'all';
      /** Ascending lower bounds, share 0–1; half-open, the last class is open. */
      readonly bounds: readonly number[];
      readonly marks: readonly SheetMark[];
      readonly sourceNumbers: readonly number[];
    }
  | {
      readonly kind: 'pair';
      readonly refusal: PairRefusal | null;
      readonly tally: PairTally;
      readonly bounds: PairBounds;
      /** Null when no day of the year was counted. */
      readonly period: EventsPeriod | null;
      /** Null for published events, as the filter is. */
      readonly origin: IncidentOrigin | null;
      readonly filter: FilterSummary | null;
      readonly question: LocalizedText;
      readonly population: LocalizedText;
      readonly group: LocalizedText | null;
      readonly year: number | 'all';
      readonly sourceNumbers: readonly number[];
    }
  | {
      readonly kind: 'collaboration';
      /** Null while no entry may be shown. */
      readonly years: RegisterYears | null;
      readonly sourceNumbers: readonly number[];
    }
  | {
      readonly kind: 'context';
      readonly origins: readonly {
        readonly layers: readonly ContextLayerId[];
        readonly owner: string;
        readonly period: LocalizedText;
        readonly sourceNumbers: readonly number[];
      }[];
    };

/** Numbered in the order in which the sheet first leans on them. */
export type SheetSource =
  | {
      readonly number: number;
      readonly kind: 'document';
      readonly source: DocumentSource;
      /** The document that cites it. */
      readonly document: LocalizedText;
    }
  | {
      readonly number: number;
      readonly kind: 'data-set';
      readonly title: LocalizedText;
      readonly owner: string;
      readonly licence: string;
      readonly fetched: string;
      readonly period: LocalizedText;
    }
  | {
      readonly number: number;
      readonly kind: 'practice';
      readonly title: LocalizedText;
      readonly owner: string;
      readonly licence: string;
      readonly period: LocalizedText;
      readonly seed: number;
      /** How many statements of the document the incidents follow, and how much is assumed. */
      readonly followed: number;
      readonly assumed: number;
    }
  | {
      readonly number: number;
      readonly kind: 'own';
      readonly name: string;
      readonly source: string;
      readonly fileName: string;
      /** `YYYY-MM-DD`, UTC. */
      readonly importedOn: string;
    };

export interface SheetContradiction {
  readonly id: Contradiction['id'];
  readonly severity: Contradiction['severity'];
  /** Null on a public sheet where the text would repeat an internal statement. */
  readonly text: LocalizedText | null;
  /** Absent: nobody has looked it up. Its note stays inside the organisation. */
  readonly review?: ContradictionReview;
}

export interface InternalStatement {
  readonly factId: string;
  readonly placeLabel: string;
  readonly text: LocalizedText;
  readonly year: number | null;
  readonly sourceNumber: number;
}

export const sheetNotes = [
  'answers-unknown',
  'published-selection',
  'published-exempt',
  'practice-made-up',
  'own-import',
  'small-counts',
  'no-hexagons',
  'status-not-intensity',
  'places-overlap',
  'own-boundaries',
] as const;
export type SheetNote = (typeof sheetNotes)[number];

/** Everything the printed page and the saved picture say, in codes: the words are the language's. */
export interface ExploreSheet {
  readonly audience: SheetAudience;
  readonly regionId: string;
  readonly regionName: string;
  readonly document: LocalizedText;
  readonly title: SheetTitle;
  /** When the sheet was made. Local time, `YYYY-MM-DD` and `HH:MM`. */
  readonly made: { readonly date: string; readonly time: string };
  readonly year: number | 'all';
  readonly layers: readonly SheetLayer[];
  readonly legends: readonly SheetLegend[];
  readonly rows: readonly SheetRow[];
  readonly contradictions: readonly SheetContradiction[];
  readonly internalStatements: readonly InternalStatement[];
  /** Internal statements that a public sheet leaves out. */
  readonly leftOut: number;
  readonly sources: readonly SheetSource[];
  /** Owners and licences of everything drawn. */
  readonly attributions: readonly { readonly text: LocalizedText; readonly licence: string }[];
  readonly notes: readonly SheetNote[];
  /** Whose incidents are on the map and in the table; null for published events, or none. */
  readonly incidentOrigin: IncidentOrigin | null;
}
