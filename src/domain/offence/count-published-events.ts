import type { CollectedDays, EventCategory, PublishedEvent } from './published-event.ts';

/** `all` counts every collected day. */
export type EventYear = number | 'all';

/** `part`: some days of the year were not collected. */
export type YearCoverage = 'full' | 'part' | 'none';

/** Zero is a count. A year without collected days has no counts at all. */
export type EventCount =
  | { readonly status: 'counted'; readonly count: number }
  | { readonly status: 'missing'; readonly reason: 'not-collected' };

export interface EventCounts {
  readonly coverage: YearCoverage;
  /** Published offences by place; every place asked for has an entry. */
  readonly byPlace: ReadonlyMap<string, EventCount>;
  /** Offences of the year that no asked-for place can be given. */
  readonly unplaced: readonly PublishedEvent[];
  readonly offences: number;
  /** Fires, accidents and checks of the same year: published, but no offences. */
  readonly others: number;
}

export function coverageOf(year: EventYear, collected: CollectedDays): YearCoverage {
  if (year === 'all') return 'full';
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  if (collected.to < from || collected.from > to) return 'none';
  return collected.from <= from && collected.to >= to ? 'full' : 'part';
}

/**
 * Counts published offences at the place that each event names.
 *
 * `placeOf` says which of the asked-for places an event belongs to, or null. Places may overlap in
 * space, so counts of different places are never added up.
 */
export function countPublishedEvents(
  events: readonly PublishedEvent[],
  collected: CollectedDays,
  year: EventYear,
  placeIds: readonly string[],
  placeOf: (event: PublishedEvent) => string | null,
): EventCounts {
  const coverage = coverageOf(year, collected);
  if (coverage === 'none') {
    const missing: EventCount = { status: 'missing', reason: 'not-collected' };
    return {
      coverage,
      byPlace: new Map(placeIds.map((id) => [id, missing])),
      unplaced: [],
      offences: 0,
      others: 0,
    };
  }
  const counts = new Map(placeIds.map((id) => [id, 0]));
  const unplaced: PublishedEvent[] = [];
  const inYear = events.filter((event) => isInYear(event, year));
  const offences = inYear.filter(({ isOffence }) => isOffence);
  for (const event of offences) {
    const placeId = placeOf(event);
    const count = placeId === null ? undefined : counts.get(placeId);
    if (placeId === null || count === undefined) unplaced.push(event);
    else counts.set(placeId, count + 1);
  }
  return {
    coverage,
    byPlace: new Map([...counts].map(([id, count]) => [id, { status: 'counted', count }])),
    unplaced,
    offences: offences.length,
    others: inYear.length - offences.length,
  };
}

export function isInYear({ occurred }: PublishedEvent, year: EventYear): boolean {
  return year === 'all' || occurred.startsWith(`${year}-`);
}

/** Most frequent first; equal counts in the order of the category list. */
export function countByCategory(
  events: readonly PublishedEvent[],
): readonly { readonly category: EventCategory; readonly count: number }[] {
  const counts = new Map<EventCategory, number>();
  for (const { category } of events) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1));
}

/** Ascending lower bounds of the symbol sizes, in events. The same in every year. */
export const eventCountBounds = [1, 5, 10, 25, 50] as const;
