import type { MeasurePorts } from '../../../commands/plan-measures.ts';
import { madeAt } from '../../../print/made-at.ts';

export const measurePorts: MeasurePorts = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** `YYYY-MM-DD`, where the person is. */
export function today(): string {
  return madeAt(new Date()).date;
}
