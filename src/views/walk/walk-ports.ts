import type { WalkPorts } from '../../commands/plan-walk.ts';
import { madeAt } from '../../print/made-at.ts';

export const walkPorts: WalkPorts & { readonly pause: () => Promise<void> } = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/** `YYYY-MM-DD`, where the person is. */
export function today(): string {
  return madeAt(new Date()).date;
}
