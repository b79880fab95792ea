import type { z } from '#src/data/schema/zod.ts';
import type { DataIssueCode } from '#src/domain/issue/data-issue.ts';
import type { IssueLog } from './issue-log.ts';

/** Parses, or logs every way the value differs from the schema and returns `undefined`. */
export function parseWith<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  log: IssueLog,
  code: DataIssueCode,
  file: string,
): z.output<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    log.error(code, { file }, { at: pathText(issue.path), detail: issue.message });
  }
  return undefined;
}

function pathText(path: readonly PropertyKey[]): string {
  return (
    path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') || '.'
  );
}
