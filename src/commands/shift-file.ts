import { type ReadShiftFile, readShiftFile, writeShiftFile } from '../data/shift/shift-file.ts';
import type { ShiftPlan } from '../domain/shift/shift-plan.ts';
import type { AppStore } from '../state/app-state.ts';
import { takeInShift } from './plan-shift.ts';

export type ShiftFileRead = ReadShiftFile;

/** A shift for another device, locked. @param validUntil ISO 8601, UTC */
export function saveShiftFile(
  plan: ShiftPlan,
  validUntil: string,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeShiftFile(plan, validUntil, passphrase);
}

/** Takes in the shift of a file, unless the file is refused. */
export async function openShiftFile(
  store: AppStore,
  file: Blob,
  passphrase: string,
  ports: { readonly now: () => string },
): Promise<ShiftFileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readShiftFile(bytes, passphrase, ports.now());
  if (read.status === 'read') takeInShift(store, read.plan, ports);
  return read;
}
