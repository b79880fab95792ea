/** Why a whole file is refused. */
export const fileRefusalCodes = [
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'file-is-pdf',
  'file-is-encrypted',
  'file-is-html',
  'file-not-supported',
  'archive-damaged',
  'archive-without-data',
  'unpacks-too-large',
  'workbook-damaged',
  'json-damaged',
  'json-not-geojson',
  'xml-damaged',
  'xml-entities',
  'nested-too-deep',
  'shapefile-incomplete',
  'shapefile-damaged',
  'too-many-rows',
  'too-many-columns',
  'no-rows',
  'header-row-empty',
  'sheet-not-found',
  'took-too-long',
  'out-of-memory',
  'reader-failed',
] as const;

export type FileRefusalCode = (typeof fileRefusalCodes)[number];

/** Why one row is refused. */
export const rowRefusalCodes = [
  'ragged-row',
  'unclosed-quote',
  'not-a-number',
  'not-a-date',
  'not-a-position',
  'position-outside-sweden',
  'cell-error',
  'not-json',
  'not-a-feature',
  'geometry-damaged',
  'nested-too-deep',
  'row-too-long',
] as const;

export type RowRefusalCode = (typeof rowRefusalCodes)[number];

/** What the reader should know of, though nothing is refused for it. */
export const importWarningCodes = [
  'preamble-skipped',
  'blank-rows',
  'no-header',
  'column-without-name',
  'duplicate-column',
  'empty-column',
  'extra-empty-cells',
  'truncated',
  'undecodable-characters',
  'formula-text',
  'formula-without-value',
  'withheld-value',
  'mixed-date-order',
  'excel-serial-dates',
  'axes-swapped',
  'crs-contradicts-values',
  'crs-not-supported',
  'coordinates-not-recognised',
  'outside-sweden',
  'no-position',
  'several-sheets',
  'declared-size-wrong',
  'personnummer',
  'person-name',
  'phone',
  'email',
  'street-address',
  'free-text',
] as const;

export type ImportWarningCode = (typeof importWarningCodes)[number];

/** What a person must settle before anything is accepted. */
export const importAskCodes = [
  'encoding',
  'header',
  'decimal-mark',
  'percent',
  'date-order',
  'coordinates',
  'crs',
  'sheet',
  'period',
  'address-for-placing',
] as const;

export type ImportAskCode = (typeof importAskCodes)[number];
