import type { ImportWarningCode } from './import-codes.ts';
import type { ImportWarning } from './import-report.ts';

/** Told row by row, so that they can be counted and found; up to a number that a person can use. */
const EACH_ROW: ReadonlySet<ImportWarningCode> = new Set(['no-position', 'withheld-value']);
const MOST_ROWS = 10_000;

/** One warning for each matter and column, with the first row it is about. */
export class WarningList {
  private readonly found = new Map<string, ImportWarning>();

  add(
    code: ImportWarningCode,
    where: { readonly row?: number; readonly column?: string } = {},
  ): void {
    const isEachRow = EACH_ROW.has(code) && this.found.size < MOST_ROWS;
    const key = `${code} ${isEachRow ? where.row : ''} ${where.column ?? ''}`;
    if (!this.found.has(key)) this.found.set(key, { code, ...where });
  }

  addAll(warnings: readonly ImportWarning[]): void {
    for (const { code, ...where } of warnings) this.add(code, where);
  }

  list(): ImportWarning[] {
    return [...this.found.values()];
  }
}
