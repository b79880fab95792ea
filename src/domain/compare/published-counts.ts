import type { CollectedDays, EventCategory, PublishedEvent } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import type { CountSource } from './comparison-data.ts';

export interface PublishedEvents {
  readonly events: readonly PublishedEvent[];
  readonly collected: CollectedDays;
}

/** The places that an event counts in: the one that it names, and a stadsdel around it. */
export type PlacesOfEvent = (event: PublishedEvent) => readonly string[];

/**
 * Counts published offences. An event known to its month only counts in whole months: a period that cuts
 * its month is answered as if the event lay within.
 */
export function publishedCounts(
  { events, collected }: PublishedEvents,
  category: EventCategory | 'all',
  countedIds: ReadonlySet<string>,
  placesOf: PlacesOfEvent,
): CountSource {
  const offences = events.filter(
    (event) => event.isOffence && (category === 'all' || event.category === category),
  );
  return {
    origin: 'published',
    collected,
    countOf: (placeId, period) => {
      if (!countedIds.has(placeId)) return { status: 'missing' };
      const inside = offences.filter(
        (event) => isInPeriod(event, period) && placesOf(event).includes(placeId),
      );
      return { status: 'counted', count: inside.length };
    },
  };
}

function isInPeriod(event: PublishedEvent, { start, end, months }: Period): boolean {
  const { occurred } = event;
  if (months !== undefined && !months.includes(Number(occurred.slice(5, 7)))) return false;
  const length = Math.min(occurred.length, 10);
  return (
    occurred.slice(0, 10) >= start.slice(0, length) && occurred.slice(0, 10) <= end.slice(0, length)
  );
}
