/** Why a row that was read cannot become what its file is mapped to. */
export const mappingFaultCodes = [
  'no-time',
  'time-not-exact',
  'category-not-mapped',
  'category-left-out',
  'channel-not-mapped',
  'no-place',
  'place-not-known',
  'place-ambiguous',
  'place-set-aside',
  'not-a-count',
  'not-a-share',
  'not-above-zero',
  'no-figure',
  'figure-withheld',
  'no-period',
  'no-name',
  'text-too-long',
  'no-area',
  'no-point',
  'repeated-id',
  'known-id',
] as const;

export type MappingFaultCode = (typeof mappingFaultCodes)[number];

/** Why a file cannot be mapped as asked. */
export const mappingRefusalCodes = [
  'period-missing',
  'period-not-valid',
  'column-not-found',
  'nothing-to-map',
] as const;

export type MappingRefusalCode = (typeof mappingRefusalCodes)[number];
