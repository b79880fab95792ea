import { DataError } from '../domain/issue/data-error.ts';
import { z } from './schema/zod.ts';

/** Checks one packed file against its schema. Throws only `DataError`, with the first mistake's place. */
export function parseFile<Schema extends z.core.$ZodType>(
  file: string,
  schema: Schema,
  raw: unknown,
): z.core.output<Schema> {
  const result = z.safeParse(schema, raw);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new DataError(
    first?.path[0] === 'version' ? 'version-mismatch' : 'schema-mismatch',
    { file, at: jsonPath(first?.path ?? []), detail: first?.message ?? '' },
    { cause: result.error },
  );
}

function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
