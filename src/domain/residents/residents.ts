import type { Denominator } from '../denominator/denominator.ts';
import type { FactPeriod, FactValue, FactYear } from '../fact/fact.ts';
import type { Area } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { Indicator, MissingReason } from '../indicator/indicator.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { ShownCount } from '../suppression/shown-count.ts';
import type { Language, LocalizedText } from '../text/localized-text.ts';
import type { Period } from '../time/period.ts';

/** Sections that may be chosen, in the order of the page. */
export const residentsSections = [
  'area',
  'perceived',
  'reported',
  'events',
  'counted',
  'closeViolence',
  'work',
] as const;
export type ResidentsSectionId = (typeof residentsSections)[number];

/** Whom a reader may turn to: functions, never persons. */
export const contactFunctions = [
  'safety-coordinator',
  'district-administration',
  'municipal-police',
  'contact-centre',
] as const;
export type ContactFunction = (typeof contactFunctions)[number];

export interface ResidentsSettings {
  /** Empty: the page names the area and the year. */
  readonly title: string;
  /** Own words before the sections; empty: none. */
  readonly introduction: string;
  readonly contact: ContactFunction;
  readonly language: Language;
  readonly sections: readonly ResidentsSectionId[];
}

/** Counted incidents by stadsdel, before anything is withheld. */
export interface CountedIncidents {
  readonly origin: 'practice' | 'own';
  /** Whose they are, as the one who brought them in has said it. */
  readonly source: string;
  readonly period: Period;
  readonly countByStadsdel: ReadonlyMap<string, number>;
}

export type PublicSource =
  | {
      readonly kind: 'document';
      readonly title: LocalizedText;
      readonly document: LocalizedText;
      /** What its figures here are about, in the order of first use. */
      readonly years: readonly FactYear[];
    }
  | {
      readonly kind: 'data-set';
      readonly title: LocalizedText;
      readonly attribution: string;
      readonly period: LocalizedText;
    }
  | { readonly kind: 'import'; readonly source: string; readonly period: Period }
  | { readonly kind: 'practice'; readonly period: Period };

/** A statement with the number of its source, from 1. */
export interface PublicStatement {
  readonly factId: string;
  readonly indicator: LocalizedText;
  readonly group?: LocalizedText;
  readonly text: LocalizedText;
  readonly value: FactValue;
  readonly unit: LocalizedText;
  readonly year: FactYear;
  readonly period: FactPeriod;
  readonly source: number;
  /** It is part of an open contradiction. */
  readonly isUncertain: boolean;
}

export type PublicShare =
  | { readonly status: 'measured'; readonly share: number; readonly isDerived: boolean }
  | { readonly status: 'missing'; readonly reason: MissingReason | 'other-year' }
  | { readonly status: 'withheld' };

export interface PublicQuestion {
  readonly indicator: Indicator;
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly placeId: string;
    readonly placeName: string;
    /** Absent where the question has one group only. */
    readonly group?: LocalizedText;
    readonly note?: LocalizedText;
    readonly cells: readonly PublicShare[];
  }[];
  readonly source: number;
}

export interface PublicStadsdel {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly labelPoint: LonLat;
}

export interface PublicFigure {
  readonly placeName: string;
  readonly denominator: Denominator;
  readonly value: number;
  readonly isApproximate: boolean;
  readonly period: FactPeriod;
  readonly source: number;
}

export interface CountRow {
  readonly name: string;
  readonly count: ShownCount;
}

export type ResidentsSection =
  | {
      readonly id: 'area';
      readonly stadsdelList: readonly PublicStadsdel[];
      readonly source: number;
      readonly figures: readonly PublicFigure[];
      /** Values that the stadsdelar have of their own; null where no survey gives any. */
      readonly shaded: {
        readonly indicator: Indicator;
        readonly year: number;
        readonly shareByStadsdel: ReadonlyMap<string, number>;
        readonly source: number;
      } | null;
    }
  | {
      readonly id: 'perceived';
      readonly questions: readonly PublicQuestion[];
      readonly statements: readonly PublicStatement[];
    }
  | {
      readonly id: 'reported';
      readonly counts: readonly {
        readonly name: LocalizedText;
        readonly placeName: string;
        readonly counts: readonly { readonly year: number; readonly count: number }[];
        /** The document does not say which days the counts cover. */
        readonly isPeriodOpen: boolean;
        readonly source: number;
      }[];
      readonly statements: readonly PublicStatement[];
    }
  | {
      readonly id: 'events';
      /** Published by the police: nothing is withheld. */
      readonly rows: readonly { readonly name: string; readonly count: number }[];
      readonly unplaced: number;
      readonly collected: CollectedDays;
      readonly source: number;
    }
  | {
      readonly id: 'counted';
      readonly origin: 'practice' | 'own';
      readonly rows: readonly CountRow[];
      readonly total: ShownCount;
      readonly period: Period;
      readonly source: number;
    }
  | { readonly id: 'closeViolence'; readonly statements: readonly PublicStatement[] }
  | {
      readonly id: 'work';
      readonly priorities: readonly LocalizedText[];
      readonly source: number;
      readonly statements: readonly PublicStatement[];
    };

export const unknownCodes = [
  'answers-not-stated',
  'days-not-stated',
  'no-stadsdel-shares',
  'no-stadsdel-counts',
  'unreported',
  'published-selection',
] as const;
export type UnknownCode = (typeof unknownCodes)[number];

/** Why something of the data is not in the file. */
export const leftOutReasons = [
  'internal',
  'hotspot',
  'below-stadsdel',
  'other-area',
  'names-a-place',
  'small-count',
  'contradicted',
  'other-matter',
  'section-off',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface ResidentsDocument {
  readonly settings: ResidentsSettings;
  readonly region: { readonly id: string; readonly name: string };
  readonly comparatorName: string;
  readonly areaId: string;
  readonly comparatorId: string;
  readonly document: LocalizedText;
  readonly year: number;
  /** ISO date. */
  readonly made: string;
  /** Names the data files that it is made from. */
  readonly dataVersion: string;
  /** Sections that are chosen and have something to say. */
  readonly sections: readonly ResidentsSection[];
  readonly unknown: readonly UnknownCode[];
  /** What is at odds in the statements used; null where the words name a place that may not be named. */
  readonly contradictions: readonly {
    readonly text: LocalizedText;
    /** Of the statements that are at odds. */
    readonly sources: readonly number[];
  }[];
  readonly unnamedContradictions: number;
  readonly sources: readonly PublicSource[];
  /** Statements of the situation picture that are left out, by reason. */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
  readonly usedFactIds: ReadonlySet<string>;
}
