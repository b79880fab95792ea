import type { EventCount } from '../offence/count-published-events.ts';

/**
 * A count as a reader may see it. A withheld count does not say why it is withheld: that a count was
 * hidden for the sake of another would itself narrow both down.
 */
export type ShownCount =
  | { readonly status: 'zero' }
  /** Above zero. */
  | { readonly status: 'counted'; readonly count: number }
  | Extract<EventCount, { status: 'missing' }>
  | { readonly status: 'withheld' };

/** Counts from 1 up to this one, not included, stay in the organisation. */
export const SMALLEST_OPEN_COUNT = 5;

export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_OPEN_COUNT;
}

/** The count without any suppression, for readers inside the organisation. */
export function showCount(count: EventCount): ShownCount {
  if (count.status === 'missing') return count;
  return count.count === 0 ? { status: 'zero' } : count;
}

export const WITHHELD: ShownCount = { status: 'withheld' };
