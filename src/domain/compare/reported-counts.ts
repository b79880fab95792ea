import { incidentCategories } from '../incident/incident.ts';
import { emptyFilter } from '../incident/incident-filter.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import { policeDiscoveredOffences } from '../incident/police-discovered.ts';
import type { CollectedDays, EventCategory } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import type { CountSource } from './comparison-data.ts';
import type { CountsByArea, PracticeCount } from './practice-counts.ts';
import { type PlacesOfEvent, type PublishedEvents, publishedCounts } from './published-counts.ts';
import { yearPeriod } from './year-periods.ts';

/** Published offences of all kinds; those that follow the police's own effort only where asked for. */
export function reportedEvents(
  { events, collected }: PublishedEvents,
  withPoliceDiscovered: boolean,
  countedIds: ReadonlySet<string>,
  placesOf: PlacesOfEvent,
): CountSource {
  const counted = events.filter(({ category }) => withPoliceDiscovered || !isDiscovered(category));
  return publishedCounts({ events: counted, collected }, 'all', countedIds, placesOf);
}

/** The count of practice incidents of a year that stands beside what people say; null for an uncollected year. */
export function reportedPracticeCount(
  year: number,
  collected: CollectedDays,
  withPoliceDiscovered: boolean,
): PracticeCount | null {
  const period = yearPeriod(year, collected);
  if (period === null) return null;
  const counted = incidentCategories.flatMap((category, index) =>
    withPoliceDiscovered || !isDiscovered(category) ? [index] : [],
  );
  return {
    key: reportedKey(period, withPoliceDiscovered),
    filter: { ...emptyFilter, years: new Set([year]), categories: new Set(counted) },
  };
}

/** Answers from counts that were made; what was not counted is missing. */
export function reportedPractice(
  collected: CollectedDays,
  withPoliceDiscovered: boolean,
  counts: ReadonlyMap<string, CountsByArea>,
  origin: IncidentOrigin = 'practice',
): CountSource {
  return {
    origin,
    collected,
    countOf: (placeId, period) => {
      const count = counts.get(reportedKey(period, withPoliceDiscovered))?.get(placeId);
      return count === undefined ? { status: 'missing' } : { status: 'counted', count };
    },
  };
}

function reportedKey({ start, end }: Period, withPoliceDiscovered: boolean): string {
  return ['reported', withPoliceDiscovered ? 'all' : 'not-discovered', start, end].join(' ');
}

function isDiscovered(category: EventCategory | (typeof incidentCategories)[number]): boolean {
  return policeDiscoveredOffences.some((one) => one === category);
}
