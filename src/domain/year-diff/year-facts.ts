import type { FactKind } from '../fact/fact.ts';
import type { Plan } from '../keeping/plan.ts';
import type { YearFault } from './year-fault.ts';

/** One statement as a file of another year's facts has it. Texts are in Swedish but for `en`. */
export interface YearFact {
  readonly id: string;
  /** Id of the place, as the file writes it. */
  readonly place: string;
  readonly indicator: string;
  /** Empty: the statement is of no group. */
  readonly group: string;
  /** `2026`, a school year `2025/26`, `tidigare år` or `ej angivet`. */
  readonly year: number | string;
  readonly period: string;
  /** Null: a statement without a figure. Never a zero. */
  readonly value: number | boolean | null;
  readonly unit: string;
  readonly kind: FactKind;
  readonly comparator: string;
  readonly sv: string;
  readonly en: string;
  readonly sourceId: string;
  readonly lines: string;
  readonly caveat: string;
  readonly inconsistencies: readonly string[];
}

export interface YearSource {
  readonly id: string;
  readonly name: string;
  readonly isListed: boolean;
}

export interface YearContradiction {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly lines: readonly string[];
  readonly severity: 'high' | 'medium' | 'low';
}

export interface YearPriorityArea {
  readonly id: string;
  readonly name: string;
  readonly isChecked: boolean;
  readonly meaning: string;
  readonly measures: readonly string[];
  readonly lines: string;
  readonly caveat: string;
}

export const yearFileFormats = ['json', 'xlsx'] as const;
export type YearFileFormat = (typeof yearFileFormats)[number];

/** What one file says, before a person has answered what it leaves open. */
export interface YearContent {
  readonly fileName: string;
  readonly format: YearFileFormat;
  readonly facts: readonly YearFact[];
  readonly sources: readonly YearSource[];
  /** Names of places by the file's own ids, where it has them. */
  readonly placeNames: readonly { readonly id: string; readonly name: string }[];
  readonly contradictions: readonly YearContradiction[];
  readonly priorityAreas: readonly YearPriorityArea[];
  /** Whether the file speaks of contradictions and priority areas at all; a table of facts does not. */
  readonly hasLists: boolean;
  /** What was not taken in, and why. */
  readonly faults: readonly YearFault[];
  /** Rows of a template that were left as they were. */
  readonly emptyRows: number;
}

/** What an id of the file stands for here; null: left out knowingly. */
export interface IdChoice {
  readonly from: string;
  readonly to: string | null;
}

/** Another year's situation picture, as it is kept. Facts that are left out are still in it. */
export interface YearFacts extends YearContent {
  /** Year of the document, not of its figures. */
  readonly year: number;
  readonly document: string;
  readonly places: readonly IdChoice[];
  readonly sourceChoices: readonly IdChoice[];
  /** Which source of this year's document a source is the next edition of; null: of none. */
  readonly editions: readonly IdChoice[];
  /** Whether its survey values take part in comparisons. */
  readonly isUsed: boolean;
}

export type YearFactsPlan = Plan<'year-facts', YearFacts>;

export function isYearFactsPlan(plan: Plan): plan is YearFactsPlan {
  return plan.kind === 'year-facts';
}

/** There is one for each year. */
export function yearFactsId(year: number): string {
  return `year-facts:${year}`;
}

export function yearFactsPlan(body: YearFacts, now: string): YearFactsPlan {
  return {
    id: yearFactsId(body.year),
    kind: 'year-facts',
    title: body.document,
    changedAt: now,
    format: 1,
    body,
  };
}

/** What a file of facts may hold at most. Above it the file is refused whole, never cut short. */
export const yearLimits = {
  fileBytes: 20_000_000,
  facts: 5_000,
  /** Sources, places, contradictions or priority areas, each. */
  entries: 1_000,
  text: 2_000,
  name: 300,
  faults: 500,
} as const;
