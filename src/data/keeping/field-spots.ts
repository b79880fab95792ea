import type { FieldSpot } from '../../domain/walk/field-spot.ts';
import { z } from '../schema/zod.ts';

/** Where on a walk one stood, also when the page has been killed. */
export interface FieldSpots {
  spot(walkId: string): FieldSpot | null;
  stand(walkId: string, spot: FieldSpot): void;
}

const KEY = 'platsbild.field';
const VERSION = 1;

/** Of the newest walk only. It says which stop was on the screen, never when. */
const record = z.strictObject({
  version: z.literal(VERSION),
  walkId: z.string(),
  stopId: z.string(),
  isBetween: z.boolean(),
});

/** A damaged or blocked shelf remembers nothing. */
export function fieldSpots(shelf: Pick<Storage, 'getItem' | 'setItem'>): FieldSpots {
  return {
    spot: (walkId) => {
      try {
        const read = record.safeParse(JSON.parse(shelf.getItem(KEY) ?? 'null'));
        if (!read.success || read.data.walkId !== walkId) return null;
        const { stopId, isBetween } = read.data;
        return { stopId, isBetween };
      } catch {
        return null;
      }
    },
    stand: (walkId, { stopId, isBetween }) => {
      try {
        shelf.setItem(KEY, JSON.stringify({ version: VERSION, walkId, stopId, isBetween }));
      } catch {
        // The walk opens at its first stop then.
      }
    },
  };
}
