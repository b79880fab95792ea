import { importLimits } from '../../domain/import/import-limits.ts';
import { FileRefused } from '../../domain/import/table-source.ts';
import type { Plan } from '../../domain/keeping/plan.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import type { Project, ProjectRefusalCode } from '../../domain/project/project.ts';
import { UnpackGuard, zipEntries } from '../import/unzip.ts';
import { readPlan } from '../keeping/read-plan.ts';
import { ownSetSchema } from '../schema/own-set.ts';
import { z } from '../schema/zod.ts';
import { isLocked, unlock } from './lock.ts';
import { columnOf, numberColumnNames } from './set-columns.ts';

export const PROJECT_FORMAT = 1;

export type ReadProject =
  | {
      readonly status: 'read';
      readonly project: Project;
      readonly madeAt: string;
      readonly regionId: string;
      /** Parts that are damaged, or that this code is too old for: the rest is read. */
      readonly leftOut: { readonly damaged: number; readonly newer: number };
    }
  | { readonly status: 'locked' }
  | { readonly status: 'refused'; readonly code: ProjectRefusalCode };

const manifestSchema = z.looseObject({
  app: z.literal('platsbild'),
  format: z.int().check(z.gte(1)),
});
const firstFormat = z.strictObject({
  app: z.literal('platsbild'),
  format: z.literal(1),
  madeAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  regionId: z.string().check(z.maxLength(120)),
  contents: z.strictObject({
    plans: z.int(),
    sets: z.int(),
    rows: z.int(),
    freeTexts: z.int(),
  }),
  sets: z.int().check(z.gte(0), z.lte(1_000)),
});

/** Null as passphrase: a locked file is said to be locked. */
export async function readProject(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<ReadProject> {
  if (bytes.length > importLimits.fileBytes) return refused('too-large');
  let content = bytes;
  if (isLocked(bytes)) {
    if (passphrase === null) return { status: 'locked' };
    const unlocked = await unlock(bytes, passphrase);
    if (unlocked.status === 'refused') return unlocked;
    content = unlocked.content;
  }
  if (content[0] !== 0x50 || content[1] !== 0x4b) return refused('not-a-project');
  try {
    return readZip(content);
  } catch (error) {
    if (error instanceof FileRefused && error.code === 'unpacks-too-large') {
      return refused('too-large');
    }
    return refused('damaged');
  }
}

function refused(code: ProjectRefusalCode): ReadProject {
  return { status: 'refused', code };
}

function readZip(bytes: Uint8Array): ReadProject {
  const entries = new Map(zipEntries(bytes).map((entry) => [entry.name, entry]));
  const guard = new UnpackGuard(bytes.length);
  const bytesOf = (name: string) => {
    const entry = entries.get(name);
    return entry === undefined ? null : guard.whole(entry);
  };
  const jsonOf = (name: string): unknown => {
    const found = bytesOf(name);
    return found === null
      ? null
      : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(found));
  };
  const manifest = jsonOf('manifest.json');
  const frame = manifestSchema.safeParse(manifest);
  if (!frame.success) return refused('not-a-project');
  if (frame.data.format > PROJECT_FORMAT) return refused('newer');
  const head = firstFormat.safeParse(manifest);
  if (!head.success) return refused('damaged');

  let damaged = 0;
  let newer = 0;
  const plans: Plan[] = [];
  const records = jsonOf('plans.json');
  for (const record of Array.isArray(records) ? records : []) {
    const read = readPlan(record);
    if (read.status === 'read') plans.push(read.plan);
    else if (read.status === 'newer') newer++;
    else damaged++;
  }
  const sets: OwnSet[] = [];
  for (let index = 0; index < head.data.sets; index++) {
    const set = ownSetSchema.safeParse(withColumns(jsonOf(`sets/${index}.json`), index, bytesOf));
    if (set.success) sets.push(set.data);
    else damaged++;
  }
  const { madeAt, regionId } = head.data;
  return {
    status: 'read',
    project: { plans, sets },
    madeAt,
    regionId,
    leftOut: { damaged, newer },
  };
}

const withContent = z.looseObject({
  content: z.looseObject({ kind: z.literal('incidents'), columns: z.looseObject({}) }),
});

/** The record of a set with the columns that lie beside it. */
function withColumns(
  record: unknown,
  index: number,
  bytesOf: (name: string) => Uint8Array | null,
): unknown {
  const read = withContent.safeParse(record);
  if (!read.success) return record;
  const columns: Record<string, unknown> = { ...read.data.content.columns };
  for (const name of numberColumnNames) {
    const bytes = bytesOf(`sets/${index}.${name}.bin`);
    columns[name] = bytes === null ? null : columnOf(name, bytes);
  }
  return { ...read.data, content: { kind: 'incidents', columns } };
}
