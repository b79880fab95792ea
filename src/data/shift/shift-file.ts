import { isShiftPlan, type ShiftPlan } from '../../domain/shift/shift-plan.ts';
import { readPlan } from '../keeping/read-plan.ts';
import { isLocked, lock, unlock } from '../project/lock.ts';
import { z } from '../schema/zod.ts';

export const SHIFT_FILE_FORMAT = 1;
const LARGEST_BYTES = 2_000_000;

const frameSchema = z.looseObject({
  app: z.literal('platsbild-shift'),
  format: z.int().check(z.gte(1)),
});
const fileSchema = z.strictObject({
  app: z.literal('platsbild-shift'),
  format: z.literal(SHIFT_FILE_FORMAT),
  validUntil: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  plan: z.unknown(),
});

export type ShiftFileFault = 'wrong-passphrase' | 'damaged' | 'newer';

export type ReadShiftFile =
  | { readonly status: 'read'; readonly plan: ShiftPlan }
  | { readonly status: 'refused'; readonly code: ShiftFileFault }
  /** `validUntil`: ISO 8601, UTC. */
  | { readonly status: 'refused'; readonly code: 'expired'; readonly validUntil: string };

/**
 * A shift alone, always locked. When it ends stands inside what is locked, so that it cannot be moved.
 * @param validUntil ISO 8601, UTC
 */
export function writeShiftFile(
  plan: ShiftPlan,
  validUntil: string,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = { app: 'platsbild-shift', format: SHIFT_FILE_FORMAT, validUntil, plan };
  return lock(new TextEncoder().encode(JSON.stringify(content)), passphrase);
}

/** @param now ISO 8601, UTC */
export async function readShiftFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  now: string,
): Promise<ReadShiftFile> {
  if (bytes.length > LARGEST_BYTES || !isLocked(bytes)) return refused('damaged');
  const unlocked = await unlock(bytes, passphrase);
  if (unlocked.status === 'refused') return unlocked;
  const content = contentOf(unlocked.content);
  const frame = frameSchema.safeParse(content);
  if (!frame.success) return refused('damaged');
  if (frame.data.format > SHIFT_FILE_FORMAT) return refused('newer');
  const file = fileSchema.safeParse(content);
  if (!file.success) return refused('damaged');
  const { validUntil } = file.data;
  if (Date.parse(now) > Date.parse(validUntil)) {
    return { status: 'refused', code: 'expired', validUntil };
  }
  const read = readPlan(file.data.plan);
  if (read.status === 'newer') return refused('newer');
  return read.status === 'read' && isShiftPlan(read.plan)
    ? { status: 'read', plan: read.plan }
    : refused('damaged');
}

function refused(code: ShiftFileFault): ReadShiftFile {
  return { status: 'refused', code };
}

function contentOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
