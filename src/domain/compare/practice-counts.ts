import { type IncidentCategory, incidentCategories } from '../incident/incident.ts';
import { emptyFilter, type IncidentFilter } from '../incident/incident-filter.ts';
import type { IncidentOrigin } from '../incident/incident-set.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import type { CountBasis } from './comparison-choices.ts';
import type { CountSource } from './comparison-data.ts';
import { guarded, yearPeriod } from './year-periods.ts';

/** Counts of one question about practice incidents, by area. */
export type CountsByArea = ReadonlyMap<string, number>;

/** A count that has to be made before practice incidents can be compared. */
export interface PracticeCount {
  readonly key: string;
  readonly filter: IncidentFilter;
}

/** Every count that a comparison asks for: each year, and the months that it has in common with others. */
export function practiceCounts(
  category: IncidentCategory,
  years: readonly number[],
  collected: CollectedDays,
  basis: CountBasis,
): readonly PracticeCount[] {
  const whole = years.flatMap((year) => yearPeriod(year, collected) ?? []);
  const last = whole.at(-1);
  const common =
    basis !== 'same-months' || last === undefined
      ? []
      : whole.slice(0, -1).flatMap((earlier) => {
          const periods = guarded(earlier, last, basis);
          return [periods.earlier, periods.later];
        });
  const asked = new Map<string, PracticeCount>();
  for (const period of [...whole, ...common]) {
    const key = practiceCountKey(category, period);
    asked.set(key, { key, filter: practiceFilter(category, period) });
  }
  return [...asked.values()];
}

/** Answers from counts that were made; what was not counted is missing. */
export function practiceSource(
  category: IncidentCategory,
  collected: CollectedDays,
  counts: ReadonlyMap<string, CountsByArea>,
  origin: IncidentOrigin = 'practice',
): CountSource {
  return {
    origin,
    collected,
    countOf: (placeId, period) => {
      const count = counts.get(practiceCountKey(category, period))?.get(placeId);
      return count === undefined ? { status: 'missing' } : { status: 'counted', count };
    },
  };
}

export function practiceCountKey(
  category: IncidentCategory,
  { start, end, months }: Period,
): string {
  return [category, start, end, ...(months ?? [])].join(' ');
}

/** The period lies within one year, and what of it was not collected holds no incident. */
export function practiceFilter(
  category: IncidentCategory,
  { start, months }: Period,
): IncidentFilter {
  return {
    ...categoryFilter(category),
    years: new Set([Number(start.slice(0, 4))]),
    months: months === undefined ? 'all' : new Set(months),
  };
}

/** Everything of one category, whenever it was. */
export function categoryFilter(category: IncidentCategory): IncidentFilter {
  return { ...emptyFilter, categories: new Set([incidentCategories.indexOf(category)]) };
}
