import type { LocalizedText } from '../text/localized-text.ts';

export const sourceTraitNames = ['owner', 'frequency', 'population', 'answers', 'bias'] as const;
export type SourceTraitName = (typeof sourceTraitNames)[number];

/** What the document lets one say about a source, and what that rests on. */
export interface SourceTrait {
  readonly trait: SourceTraitName;
  /** Absent: the document is known not to say. */
  readonly text?: LocalizedText;
  /** Whether it is read out of the source's own title. */
  readonly isFromTitle: boolean;
  /** Statements of the source that it is read out of. */
  readonly factIds: readonly string[];
  readonly contradictionIds: readonly string[];
}

/** A source that the situation picture itself names. */
export interface DocumentSource {
  readonly id: string;
  /** The source's own title, in Swedish. */
  readonly title: string;
  /** What the title says, in English. */
  readonly titleEn: string;
  /** Whether the document's own list of sources has it. */
  readonly isListed: boolean;
  /** Each trait at most once; absent: nothing is known beside the title. */
  readonly traits?: readonly SourceTrait[];
  /** The situation picture that names it. Absent: the region's own. */
  readonly document?: LocalizedText;
}

/** A data set that the project holds a copy of. */
export interface DataSet {
  readonly id: string;
  readonly title: LocalizedText;
  readonly owner: string;
  /** SPDX id where there is one, else the licence's own name. */
  readonly licence: string;
  /** The line that must be shown where the data is shown. */
  readonly attribution: string;
  /** ISO date of the project's copy. */
  readonly fetched: string;
  readonly crs: string;
  readonly period: LocalizedText;
  readonly bias: LocalizedText;
}

/** Two statements of the document that cannot both be read as they stand. */
export interface Contradiction {
  readonly id: string;
  readonly text: LocalizedText;
  readonly lines: readonly string[];
  readonly severity: 'high' | 'medium' | 'low';
}

export interface PriorityArea {
  readonly id: string;
  readonly name: LocalizedText;
  readonly isChecked: boolean;
  readonly meaning: LocalizedText;
  readonly measures: readonly LocalizedText[];
  readonly lines: string;
  readonly caveat?: LocalizedText;
}
