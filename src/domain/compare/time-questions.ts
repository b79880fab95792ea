import type { AreaTime } from '../incident/area-time.ts';
import type { IncidentCategory } from '../incident/incident.ts';
import type { IncidentFilter } from '../incident/incident-filter.ts';
import type { Period } from '../time/period.ts';
import type { CountPoint, CountRow } from './count-rows.ts';
import { categoryFilter, practiceCountKey, practiceFilter } from './practice-counts.ts';

/** Counts along time that were made, by the key of their question. */
export type CountedTimes = ReadonlyMap<string, AreaTime>;

/** A count along time that has to be made before two sides can be held against each other. */
export interface TimeQuestion {
  readonly key: string;
  readonly areaId: string;
  readonly filter: IncidentFilter;
}

/** The hours of each side in its own period, and the months of its place in every year. */
export function timeQuestions(
  category: IncidentCategory,
  { from, to }: Pick<CountRow, 'from' | 'to'>,
): readonly TimeQuestion[] {
  const asked = [from, to].flatMap(({ placeId, period }) => [
    ...(period === null
      ? []
      : [
          {
            key: hoursKey(category, placeId, period),
            areaId: placeId,
            filter: practiceFilter(category, period),
          },
        ]),
    { key: monthsKey(category, placeId), areaId: placeId, filter: categoryFilter(category) },
  ]);
  return [...new Map(asked.map((one) => [one.key, one])).values()];
}

export function hoursOf(
  times: CountedTimes,
  category: IncidentCategory,
  { placeId, period }: Pick<CountPoint, 'placeId' | 'period'>,
): AreaTime | undefined {
  return period === null ? undefined : times.get(hoursKey(category, placeId, period));
}

export function monthsOf(
  times: CountedTimes,
  category: IncidentCategory,
  placeId: string,
): AreaTime | undefined {
  return times.get(monthsKey(category, placeId));
}

function hoursKey(category: IncidentCategory, placeId: string, period: Period): string {
  return `${placeId} ${practiceCountKey(category, period)}`;
}

function monthsKey(category: IncidentCategory, placeId: string): string {
  return `${placeId} ${category}`;
}
