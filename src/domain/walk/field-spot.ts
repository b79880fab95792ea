import type { WalkStop } from './walk.ts';

/** Where on the walk one stands: at a stop, or on the way from it to the next. */
export interface FieldSpot {
  readonly stopId: string;
  readonly isBetween: boolean;
}

/** Where it was left if the walk still has that stop, else at the first one; null without stops. */
export function openingSpot(
  stops: readonly WalkStop[],
  remembered: FieldSpot | null,
): FieldSpot | null {
  const [first] = stops;
  if (first === undefined) return null;
  const isKnown = stops.some(({ id }) => id === remembered?.stopId);
  return remembered !== null && isKnown ? remembered : { stopId: first.id, isBetween: false };
}

/** At the stop before or after; null beyond the ends. On the way, the one before is the one just left. */
export function neighbourSpot(
  stops: readonly WalkStop[],
  { stopId, isBetween }: FieldSpot,
  by: -1 | 1,
): FieldSpot | null {
  const at = stops.findIndex(({ id }) => id === stopId);
  const stop = stops[by === -1 && isBetween ? at : at + by];
  return at < 0 || stop === undefined ? null : { stopId: stop.id, isBetween: false };
}
