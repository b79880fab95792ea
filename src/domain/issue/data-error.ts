/** Every way a data file can be unusable. The interface owns the sentences. */
export const dataErrorCodes = [
  'fetch-failed',
  'not-json',
  'schema-mismatch',
  'version-mismatch',
] as const;

export type DataErrorCode = (typeof dataErrorCodes)[number];

export interface DataErrorContext {
  /** Path below the data folder, as the manifest lists it. */
  readonly file: string;
  /** Where inside the file, in JSON-path form: `facts[3].year`. */
  readonly at?: string;
  readonly detail?: string;
}

export class DataError extends Error {
  override readonly name = 'DataError';
  readonly code: DataErrorCode;
  readonly context: DataErrorContext;

  constructor(code: DataErrorCode, context: DataErrorContext, options?: { cause?: unknown }) {
    const place = context.at === undefined ? '' : ` at ${context.at}`;
    super(`${code} in ${context.file}${place}`, options);
    this.code = code;
    this.context = context;
  }
}
