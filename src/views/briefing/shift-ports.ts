import type { ShiftPorts } from '../../commands/plan-shift.ts';
import { madeAt } from '../../print/made-at.ts';

const MOST_SEED = 10_000;

export const shiftPorts: ShiftPorts = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  newSeed: () => (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % MOST_SEED,
};

/** `YYYY-MM-DD`, where the person is. */
export function today(): string {
  return madeAt(new Date()).date;
}
