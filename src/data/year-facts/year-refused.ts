import type { YearRefusalCode } from '../../domain/year-diff/year-fault.ts';

/** Thrown where a file cannot be facts of a year. Never leaves the reader. */
export class YearRefused extends Error {
  override readonly name = 'YearRefused';
  readonly code: YearRefusalCode;
  readonly detail: string | undefined;

  constructor(code: YearRefusalCode, detail?: string) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}
