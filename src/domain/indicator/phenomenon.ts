import type { LocalizedText } from '../text/localized-text.ts';

/** What people are bothered by, asked in several surveys' own words. Its figures are never one series. */
export interface Phenomenon {
  readonly id: string;
  readonly label: LocalizedText;
  readonly indicatorIds: readonly string[];
  /** Statements about it without a share. */
  readonly factIds: readonly string[];
}

/** A statement of a survey that is asked by school grade and sex. */
export interface GradeStatement {
  readonly factId: string;
  readonly grade: LocalizedText;
  /** Absent when it is about all of the grade. */
  readonly sex?: LocalizedText;
}
