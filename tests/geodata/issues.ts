import { BuildStopped, IssueLog } from '#geodata/build/issue-log.ts';

/** Codes of everything that `check` logs, in order. */
export function codesOf(check: (log: IssueLog) => void): string[] {
  const log = new IssueLog();
  check(log);
  return log.issues.map((issue) => issue.code);
}

/** Issues of a build that must stop. */
export function issuesOf(build: () => unknown): BuildStopped['issues'] {
  try {
    build();
  } catch (error) {
    if (error instanceof BuildStopped) return error.issues;
    throw error;
  }
  throw new Error('The build did not stop');
}
