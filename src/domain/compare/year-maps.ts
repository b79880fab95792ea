import { incidentCountBounds } from '../incident/incident-classes.ts';
import { readShare } from '../indicator/read-share.ts';
import { eventCountBounds } from '../offence/count-published-events.ts';
import type { Period } from '../time/period.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import { type ComparisonMaps, countCell, type MapCell, shareCell } from './comparison-maps.ts';
import type { ComparisonSubject, SubjectYear } from './subjects.ts';
import { isIncidentSubject } from './subjects.ts';
import { yearPeriod } from './year-periods.ts';

/** A place in one year. */
export interface YearCell {
  readonly placeId: string;
  readonly cell: MapCell;
}

/** One year's map. `period`: the counted days of that year; null for a survey and an uncounted year. */
export interface YearMap {
  readonly year: SubjectYear;
  readonly period: Period | null;
  readonly cells: readonly YearCell[];
}

/** A map of each year of the subject's own, all with the same fixed classes. */
export interface YearMaps extends Pick<ComparisonMaps, 'bounds' | 'unit'> {
  /** Ascending. Years without a value are there too. */
  readonly years: readonly YearMap[];
}

/** Null where places have no values of their own to draw, and while nothing is counted. */
export function yearMaps(
  subject: ComparisonSubject,
  counts: CountSource | null,
  data: ComparisonData,
): YearMaps | null {
  switch (subject.kind) {
    case 'survey': {
      const { indicator, group, placeIds } = subject;
      return {
        bounds: indicator.classBounds,
        unit: 'share',
        years: subject.years.map((year) => ({
          year,
          period: null,
          cells: (placeIds ?? []).map((placeId) => ({
            placeId,
            cell: shareCell(
              readShare(indicator, data.series, { placeId, groupId: group.id, year: year.year }),
              indicator.classBounds,
            ),
          })),
        })),
      };
    }
    case 'stated-count':
      return null;
    case 'practice':
    case 'own':
    case 'published':
      return counts === null ? null : countedMaps(subject, counts, data);
  }
}

function countedMaps(
  subject: ComparisonSubject,
  counts: CountSource,
  data: ComparisonData,
): YearMaps {
  const bounds = isIncidentSubject(subject) ? incidentCountBounds : eventCountBounds;
  const placeIds = drawnPlaceIds(data);
  return {
    bounds,
    unit: 'count',
    years: subject.years.map((year) => {
      const period = yearPeriod(year.year, counts.collected);
      return {
        year,
        period,
        cells: placeIds.map((placeId) => ({
          placeId,
          cell:
            period === null
              ? { status: 'missing' }
              : countCell(counts.countOf(placeId, period), bounds),
        })),
      };
    }),
  };
}

/** Places with a border, the comparator left out. */
export function drawnPlaceIds({
  places,
  comparatorId,
}: Pick<ComparisonData, 'places' | 'comparatorId'>): readonly string[] {
  return [...places.values()]
    .filter(({ id, boundary }) => boundary !== undefined && id !== comparatorId)
    .map(({ id }) => id);
}
