import type { ImportWarningCode } from './import-codes.ts';
import type { ImportWarning } from './import-report.ts';

/** One warning for each matter and column, with the first row it is about. */
export class WarningList {
  private readonly found = new Map<string, ImportWarning>();

  add(
    code: ImportWarningCode,
    where: { readonly row?: number; readonly column?: string } = {},
  ): void {
    const key = `${code} ${where.column ?? ''}`;
    if (!this.found.has(key)) this.found.set(key, { code, ...where });
  }

  addAll(warnings: readonly ImportWarning[]): void {
    for (const { code, ...where } of warnings) this.add(code, where);
  }

  list(): ImportWarning[] {
    return [...this.found.values()];
  }
}
