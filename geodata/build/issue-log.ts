import type { DataIssue, DataIssueCode } from '#src/domain/issue/data-issue.ts';

interface Where {
  readonly file: string;
  readonly record?: string;
}

type Context = DataIssue['context'];

/** Thrown when errors were found; carries every issue of the build so far, and what shows where they are. */
export class BuildStopped extends Error {
  override readonly name = 'BuildStopped';
  readonly issues: readonly DataIssue[];
  /** Content by name, for `geodata/reports`. */
  readonly reports: ReadonlyMap<string, string>;

  constructor(issues: readonly DataIssue[], reports: ReadonlyMap<string, string>) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    super(`${errors.length} error(s): ${errors.map((issue) => issue.code).join(', ')}`);
    this.issues = issues;
    this.reports = reports;
  }
}

/** Collects issues so that one run names everything that is wrong, not only the first. */
export class IssueLog {
  readonly issues: DataIssue[] = [];
  readonly reports = new Map<string, string>();

  error(code: DataIssueCode, where: Where, context: Context = {}): void {
    this.issues.push({ code, severity: 'error', ...where, context });
  }

  warn(code: DataIssueCode, where: Where, context: Context = {}): void {
    this.issues.push({ code, severity: 'warning', ...where, context });
  }

  stopOnErrors(): void {
    if (this.issues.some((issue) => issue.severity === 'error'))
      throw new BuildStopped(this.issues, this.reports);
  }
}
