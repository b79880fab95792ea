import type { MonthReading } from '../compare/month-readings.ts';
import type {
  DenominatorFigure,
  MeasuredDenominator,
  UnsuitableDenominator,
} from '../denominator/denominator.ts';
import type { Fact } from '../fact/fact.ts';
import type { CountedChannel } from '../incident/incident.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import type { YearCoverage } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import type { StatedCount } from '../offence/stated-count.ts';
import type { SeriesBreak } from '../region/region.ts';
import type { ExploreSheet, SheetAudience, SheetContradiction } from '../sheet/explore-sheet.ts';
import type { ShownTable } from '../suppression/count-table.ts';
import type { ShownCount } from '../suppression/shown-count.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';
import type { CountedOffence, DenominatorReason } from './offence-types.ts';
import type { ExpectedMonth, SeasonalExpectation } from './seasonal-expectation.ts';

/** A statement with the name of its place and the number of its source on the sheet. */
export interface SheetFact {
  readonly fact: Fact;
  readonly placeLabel: string;
  readonly sourceNumber: number;
}

interface SheetCommon {
  readonly audience: SheetAudience;
  readonly regionName: string;
  readonly document: LocalizedText;
  readonly made: ExploreSheet['made'];
  readonly about: readonly SheetFact[];
  /** What is said of offences that are not reported; empty: the document does not say. */
  readonly darkFigure: readonly SheetFact[];
  readonly contradictions: readonly SheetContradiction[];
  readonly sources: ExploreSheet['sources'];
  /** Internal statements that a sheet for others leaves out. */
  readonly leftOut: number;
}

/** Words and figures of the whole district. It has no field for a place, an hour or a count of ours. */
export interface CloseRelationshipsSheet extends SheetCommon {
  readonly type: 'close-relationships';
}

export interface PublishedYear {
  readonly year: number;
  readonly coverage: Exclude<YearCoverage, 'none'>;
  readonly count: number;
}

/** Events that the police chose to publish: few, and not a measure of anything else. */
export interface PublishedPart {
  readonly years: readonly PublishedYear[];
  readonly collected: CollectedDays;
  /** Events of the whole kind are counted, indoors too. */
  readonly isWider: boolean;
  /** Null where the file does not say which data set it is. */
  readonly sourceNumber: number | null;
}

export interface SheetRank extends SheetFact {
  readonly standing: RankStatement['standing'];
  readonly year: number;
}

export interface DenominatorRow {
  readonly figure: DenominatorFigure;
  readonly placeLabel: string;
  readonly status: 'fits' | 'does-not-fit' | 'period-not-stated' | 'unsuitable';
  /** Null for a surface, which follows from the drawn boundary. */
  readonly sourceNumber: number | null;
}

export interface DenominatorPart {
  readonly rows: readonly DenominatorRow[];
  readonly unsuitable: readonly (UnsuitableDenominator & { readonly placeLabel: string })[];
  readonly fitting: readonly MeasuredDenominator[];
  readonly reason: DenominatorReason;
  /** `no-figure`: something would fit, and no counted place has a figure of it. */
  readonly verdict: 'none-suitable' | 'no-figure' | 'usable';
}

/** A month as it may be shown. */
export type SheetMonth = MonthReading | { readonly status: 'withheld'; readonly month: number };

export type SheetExpectation =
  | Extract<SeasonalExpectation, { status: 'refused' }>
  | {
      readonly status: 'expected';
      /** `band` null: it would rest on a withheld count. */
      readonly months: readonly (Omit<ExpectedMonth, 'band'> & {
        readonly band: ExpectedMonth['band'] | null;
      })[];
      readonly fullYears: readonly number[];
    };

export interface SheetPlaceCount {
  readonly placeId: string;
  readonly label: string;
  readonly kind: 'stadsdel' | 'named';
  readonly shown: ShownCount;
}

/** Counts of practice or own incidents, never of both. */
export interface IncidentPart {
  readonly origin: IncidentOrigin;
  readonly sourceNumber: number;
  readonly collected: CollectedDays;
  readonly years: readonly { readonly year: number; readonly period: Period }[];
  /** Rows are the twelve months, columns the years. Every channel, with or without a place. */
  readonly months: ShownTable;
  /** The newest year against the years before it. */
  readonly newest: readonly SheetMonth[];
  readonly expectation: SheetExpectation;
  readonly breaks: readonly SeriesBreak[];
  /** Of the newest year. */
  readonly channels: readonly { readonly channel: CountedChannel; readonly shown: ShownCount }[];
  /** The newest year, street alone: what the rest of the part is about. */
  readonly street: {
    readonly year: number;
    readonly period: Period;
    readonly total: ShownCount;
    /** Left out: inside, on the net, at home. */
    readonly offStreet: ShownCount;
    readonly places: readonly SheetPlaceCount[];
    readonly withoutPlace: ShownCount;
    /** Null on a sheet for others: an hour of the week is too small a count. */
    readonly hours: { readonly byWeekHour: Uint32Array; readonly withoutHour: number } | null;
  };
}

export interface CountedOffenceSheet extends SheetCommon {
  readonly type: CountedOffence;
  readonly isPoliceDiscovered: boolean;
  readonly published: PublishedPart | null;
  readonly stated: readonly StatedCount[];
  readonly placeFacts: readonly SheetFact[];
  /** Ranks are of all offences together: the document has none of a type. */
  readonly ranks: readonly SheetRank[];
  readonly timeFacts: readonly SheetFact[];
  readonly denominatorFacts: readonly SheetFact[];
  readonly denominators: DenominatorPart | null;
  readonly incidents: IncidentPart | null;
}

export type OffenceSheet = CountedOffenceSheet | CloseRelationshipsSheet;
