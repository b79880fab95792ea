import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { id, isoDate, localizedText, text } from '#src/data/schema/parts.ts';
import { z } from '#src/data/schema/zod.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';

export const sourceDescription = z.strictObject({
  id,
  title: localizedText,
  owner: text,
  licence: text,
  attribution: text,
  fetched: isoDate,
  crs: text,
  files: z
    .array(z.strictObject({ name: text, sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }))
    .check(z.minLength(1)),
  period: localizedText,
  bias: localizedText,
});

export type SourceDescription = z.infer<typeof sourceDescription>;

export interface Source {
  readonly description: SourceDescription;
  /** Text of each file, by name. */
  readonly files: ReadonlyMap<string, string>;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a folder of sources as received; `undefined` when it cannot be trusted. */
export function readSource(
  sourcesDir: string,
  sourceId: string,
  log: IssueLog,
): Source | undefined {
  const file = `${sourceId}/source.json`;
  const raw = readJson(sourcesDir, file, log);
  if (raw === undefined) return undefined;
  const description = parseWith(sourceDescription, raw, log, 'source-description-invalid', file);
  if (description === undefined) return undefined;
  if (description.id !== sourceId) {
    log.error('source-description-invalid', { file }, { at: '.id', detail: description.id });
  }
  const listed = new Set(description.files.map((entry) => entry.name));
  for (const name of readdirSync(join(sourcesDir, sourceId)).sort()) {
    if (name !== 'source.json' && !listed.has(name)) {
      log.error('source-file-unlisted', { file: `${sourceId}/${name}` });
    }
  }
  const files = new Map<string, string>();
  for (const entry of description.files) {
    const path = join(sourcesDir, sourceId, entry.name);
    if (!existsSync(path)) {
      log.error('source-file-missing', { file: `${sourceId}/${entry.name}` });
      continue;
    }
    const bytes = readFileSync(path);
    const actual = sha256(bytes);
    if (actual !== entry.sha256) {
      log.error('checksum-mismatch', { file: `${sourceId}/${entry.name}` }, { actual });
    }
    files.set(entry.name, bytes.toString('utf8'));
  }
  return { description, files };
}

export function readJson(sourcesDir: string, file: string, log: IssueLog): unknown {
  const path = join(sourcesDir, file);
  if (!existsSync(path)) {
    log.error('source-file-missing', { file });
    return undefined;
  }
  return parseJson(readFileSync(path, 'utf8'), file, log);
}

export function parseJson(content: string, file: string, log: IssueLog): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    log.error('not-json', { file }, { detail: error instanceof Error ? error.message : '' });
    return undefined;
  }
}
