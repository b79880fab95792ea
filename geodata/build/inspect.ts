import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '#src/data/import/inspect-file.ts';
import { suggestZoneIn } from '#src/data/import/suggest-zone.ts';
import { openWorkbook } from '#src/data/import/workbook-source.ts';
import { importLimits } from '#src/domain/import/import-limits.ts';
import type { FileRefusal, ImportOutcome } from '#src/domain/import/import-report.ts';
import { enImport } from '#src/i18n/en-import.ts';
import { svImport } from '#src/i18n/sv-import.ts';

export interface Inspected {
  /** One line. */
  readonly json: string;
  readonly exitCode: 0 | 2;
}

/**
 * Reports what the importer finds in a file. A refused file is a report too; only one that cannot be
 * read at all gives exit code 2.
 */
export async function inspect(
  root: string,
  path: string | undefined,
  onProgress: (rows: number) => void,
): Promise<Inspected> {
  const bytes = readBytes(path);
  if ('ok' in bytes)
    return { json: toJson(bytes), exitCode: bytes.code === 'file-unreadable' ? 2 : 0 };
  const bounds = regionBounds(root);
  const steps = inspectFile(bytes, {
    loadWorkbooks: async () => ({ openWorkbook }),
    ...(bounds !== null && { suggestZone: suggestZoneIn(bounds) }),
  });
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return { json: toJson(step.value), exitCode: 0 };
    onProgress(step.value.rows);
  }
}

/** What is said when the reading itself had to be ended from outside. */
export function endedReport(code: 'took-too-long' | 'out-of-memory'): string {
  return toJson({ ok: false, code });
}

function readBytes(path: string | undefined): Uint8Array | FileRefusal {
  if (path === undefined) return { ok: false, code: 'file-unreadable', detail: 'inspect FILE' };
  try {
    const { size } = statSync(path);
    if (size > importLimits.fileBytes) return { ok: false, code: 'file-too-large' };
    return readFileSync(path);
  } catch (error) {
    const isSystemError = error instanceof Error && 'code' in error;
    return { ok: false, code: 'file-unreadable', detail: isSystemError ? String(error.code) : '?' };
  }
}

function toJson(outcome: ImportOutcome): string {
  if (outcome.ok) return JSON.stringify(outcome);
  const { code, detail } = outcome;
  const values = {
    detail: detail ?? '?',
    fileMB: importLimits.fileBytes / 1e6,
    unpackedMB: importLimits.unpackedBytes / 1e6,
    rows: importLimits.rows,
    columns: importLimits.columns,
    depth: importLimits.depth,
  };
  const sentence = (pattern: string) =>
    pattern.replace(/\{\{(\w+)\}\}/g, (_, name: keyof typeof values) =>
      String(values[name] ?? '?'),
    );
  const message = `${sentence(svImport.file[code])} / ${sentence(enImport.file[code])}`;
  return JSON.stringify({ ok: false, code, message });
}

/** The outer bounds of the one region of this installation; null where there is none to ask. */
function regionBounds(root: string): readonly [number, number, number, number] | null {
  try {
    const sources = join(root, 'geodata', 'sources');
    const folder = readdirSync(sources).find((name) => name.startsWith('region-')) ?? '';
    const file = JSON.parse(readFileSync(join(sources, folder, 'region.json'), 'utf8'));
    const [west, south, east, north] = file.region.home.maxBounds;
    return [west, south, east, north];
  } catch {
    return null;
  }
}
