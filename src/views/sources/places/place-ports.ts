import type { PlacePorts } from '../../../commands/edit-places.ts';
import { madeAt } from '../../../print/made-at.ts';

export const placePorts: PlacePorts = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};

/** `YYYY-MM-DD`, where the person is. */
export function today(): string {
  return madeAt(new Date()).date;
}
