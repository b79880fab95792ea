/** What the build step can find in the sources. Errors stop the build, warnings are listed in its report. */
export const dataIssueCodes = [
  'source-description-invalid',
  'source-file-missing',
  'source-file-unlisted',
  'checksum-mismatch',
  'not-json',
  'csv-malformed',
  'raw-shape-unexpected',
  'duplicate-id',
  'region-not-single',
  'count-unexpected',
  'ring-not-closed',
  'ring-crosses-itself',
  'position-outside-sweden',
  'stadsdelar-overlap',
  'stadsdelar-gap',
  'place-outside-region',
  'place-straddles-parent',
  'place-without-geometry',
  'place-geometry-not-allowed',
  'second-area',
  'second-label-point',
  'label-point-outside-area',
  'unknown-place',
  'unknown-place-type',
  'unknown-parent',
  'unknown-street',
  'unknown-point-kind',
  'unknown-source',
  'source-name-differs',
  'unknown-contradiction',
  'trait-without-ground',
  'unknown-fact',
  'unknown-measure',
  'unknown-indicator',
  'unknown-group',
  'unknown-year',
  'unknown-period',
  'unknown-category',
  'category-contradicts-offence',
  'instruments-mixed',
  'observation-not-a-share',
  'second-observation',
  'no-count-stated',
  'period-not-of-year',
  'denominator-not-a-figure',
  'missing-translation',
  'replacement-not-needed',
  'personal-data-pattern',
  'names-a-facility',
  'practice-recipe-invalid',
  'practice-contradicts-fact',
  'attribution-missing',
  'packed-shape-invalid',
] as const;

export type DataIssueCode = (typeof dataIssueCodes)[number];

export interface DataIssue {
  readonly code: DataIssueCode;
  readonly severity: 'error' | 'warning';
  /** Path below the folder of sources, or the packed file's role. */
  readonly file: string;
  /** Id or row of the record: `hjort.calm`, `row 17`. */
  readonly record?: string;
  readonly context: Readonly<Record<string, string | number>>;
}
