import type { LocalizedText } from '../text/localized-text.ts';

/** `named`: the document names it as a measure and says no more. */
export const forumStates = ['named', 'planned', 'not-in-use'] as const;
export type ForumState = (typeof forumStates)[number];

/** A standing meeting between parties, as a measure of the document names it. */
export interface CollaborationForum {
  readonly id: string;
  readonly name: LocalizedText;
  /** The statement that the measure belongs to. */
  readonly factId: string;
  /** The measure, in the document's words as they are paraphrased. */
  readonly measure: LocalizedText;
  readonly state: ForumState;
  /** Absent: the rhythm is not stated. */
  readonly meetingsPerTerm?: number;
  /** The time that the document gives for it; absent: none. */
  readonly when?: LocalizedText;
}

/** `pattern`: the document says that it comes back. `one-year`: it was seen in one year only. */
export const recurrenceBases = ['pattern', 'one-year'] as const;
export type RecurrenceBasis = (typeof recurrenceBases)[number];

/** A statement that belongs to a part of the year. */
export interface RecurringFact {
  readonly id: string;
  readonly factId: string;
  readonly placeId: string;
  readonly label: LocalizedText;
  /** 1–12, in the order in which they follow each other. */
  readonly months: readonly number[];
  readonly basis: RecurrenceBasis;
  /** What of it is in the document, and what is our reading of a season's name. */
  readonly reading: LocalizedText;
}

export const schoolTableIds = ['index', 'results', 'absence', 'counts'] as const;
export type SchoolTableId = (typeof schoolTableIds)[number];

/** The registers that the region reads out of the statements. */
export interface Registers {
  /** What a place collaboration is to reach. */
  readonly goals: readonly { readonly placeId: string; readonly factId: string }[];
  readonly forums: readonly CollaborationForum[];
  readonly recurring: readonly RecurringFact[];
  readonly schoolTables: readonly {
    readonly id: SchoolTableId;
    readonly factIds: readonly string[];
  }[];
}

export const noRegisters: Registers = { goals: [], forums: [], recurring: [], schoolTables: [] };
