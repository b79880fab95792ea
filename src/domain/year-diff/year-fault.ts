/** Why a whole file of facts is refused, besides what any file can be refused for. */
export const yearRefusalCodes = [
  'not-facts',
  'json-not-facts',
  'facts-too-large',
  'too-many-facts',
  'no-header',
  'column-missing',
  'nothing-filled-in',
] as const;

export type YearRefusalCode = (typeof yearRefusalCodes)[number];

/** Why one statement, or one entry of a list, is not taken in. */
export const yearFaultCodes = [
  'missing-field',
  'unknown-field',
  'wrong-type',
  'too-long',
  'bad-id',
  'duplicate-id',
  'unknown-year',
  'unknown-kind',
  'not-a-number',
  'share-out-of-range',
  'bad-lines',
  'cell-error',
  'personal-data',
] as const;

export type YearFaultCode = (typeof yearFaultCodes)[number];

/** Where in the file: a cell as a spreadsheet numbers it, or a path in JSON: `facts[3].value`. */
export type YearFaultPlace =
  | { readonly kind: 'cell'; readonly row: number; readonly column: string }
  | { readonly kind: 'path'; readonly path: string };

export interface YearFault {
  readonly code: YearFaultCode;
  readonly at: YearFaultPlace;
  /** What stands there, cut short. Absent where it may be personal. */
  readonly found?: string;
}

/** What a person must settle before a file is kept. */
export const yearQuestionCodes = ['unknown-place', 'unknown-source'] as const;
export type YearQuestionCode = (typeof yearQuestionCodes)[number];
