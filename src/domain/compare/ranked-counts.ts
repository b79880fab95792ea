import { incidentCategories } from '../incident/incident.ts';
import { emptyFilter } from '../incident/incident-filter.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import { policeDiscoveredOffences } from '../incident/police-discovered.ts';
import { policeDiscoveredEvents } from '../offence/police-discovered-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import type { CountSource } from './comparison-data.ts';
import type { CountsByArea, PracticeCount } from './practice-counts.ts';
import type { PublishedEvents } from './published-counts.ts';
import { yearPeriod } from './year-periods.ts';

/** What the police discover themselves is out: such a count follows their effort. */
export function withoutPoliceDiscovered({ events, collected }: PublishedEvents): PublishedEvents {
  return {
    events: events.filter(({ category }) => !policeDiscoveredEvents.includes(category)),
    collected,
  };
}

/** The count that the default ranking of a year asks for; null where no day of it was collected. */
export function rankedPracticeCount(year: number, collected: CollectedDays): PracticeCount | null {
  const period = yearPeriod(year, collected);
  if (period === null) return null;
  const categories = incidentCategories.flatMap((category, index) =>
    policeDiscoveredOffences.includes(category) ? [] : [index],
  );
  return {
    key: rankedCountKey(period),
    filter: { ...emptyFilter, years: new Set([year]), categories: new Set(categories) },
  };
}

/** Answers from counts that were made; what was not counted is missing. */
export function rankedPracticeSource(
  collected: CollectedDays,
  counts: ReadonlyMap<string, CountsByArea>,
  origin: IncidentOrigin = 'practice',
): CountSource {
  return {
    origin,
    collected,
    countOf: (placeId, period) => {
      const count = counts.get(rankedCountKey(period))?.get(placeId);
      return count === undefined ? { status: 'missing' } : { status: 'counted', count };
    },
  };
}

function rankedCountKey({ start, end }: Period): string {
  return ['default-ranking', start, end].join(' ');
}
