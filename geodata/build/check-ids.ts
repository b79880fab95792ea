import type { IssueLog } from './issue-log.ts';

export function checkUniqueIds(ids: readonly string[], file: string, log: IssueLog): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) log.error('duplicate-id', { file, record: id });
    seen.add(id);
  }
}

export function checkCount(actual: number, expected: number, file: string, log: IssueLog): void {
  if (actual !== expected) log.error('count-unexpected', { file }, { actual, expected });
}
