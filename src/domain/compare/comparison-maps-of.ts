import { incidentCountBounds } from '../incident/incident-classes.ts';
import { eventCountBounds } from '../offence/count-published-events.ts';
import { verdictsOfCounts } from '../statistics/verdict-of-counts.ts';
import type { CountBasis } from './comparison-choices.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import { type ComparisonMaps, changeClass, countCell, shareCell } from './comparison-maps.ts';
import type { ComparisonSubject } from './subjects.ts';
import { isIncidentSubject } from './subjects.ts';
import { surveyRows } from './survey-rows.ts';
import { yearPeriods } from './year-periods.ts';

/** The first compared year, the last, and their difference, for every place with a value of its own. */
export function comparisonMaps(
  subject: ComparisonSubject,
  years: readonly number[],
  basis: CountBasis,
  counts: CountSource | null,
  data: ComparisonData,
): ComparisonMaps | null {
  const [fromYear, toYear] = [years[0], years.at(-1)];
  if (fromYear === undefined || toYear === undefined || fromYear === toYear) return null;
  const span = { fromYear, toYear };
  switch (subject.kind) {
    case 'survey': {
      const { indicator, group } = subject;
      const bounds = indicator.classBounds;
      const rows = (subject.placeIds ?? []).flatMap((placeId) =>
        surveyRows(
          {
            indicator,
            groupId: group.id,
            placeId,
            years: [fromYear, toYear],
            comparator: { kind: 'itself' },
          },
          data,
        ),
      );
      return {
        ...span,
        bounds,
        unit: 'share',
        places: rows.map(({ from, to, verdict }) => ({
          placeId: to.placeId,
          from: shareCell(from.reading, bounds),
          to: shareCell(to.reading, bounds),
          change: changeClass(verdict),
        })),
      };
    }
    case 'stated-count':
      return null;
    case 'practice':
    case 'own':
    case 'published':
      return counts === null
        ? null
        : countMaps(span, isIncidentSubject(subject), basis, counts, data);
  }
}

function countMaps(
  { fromYear, toYear }: Pick<ComparisonMaps, 'fromYear' | 'toYear'>,
  areIncidents: boolean,
  basis: CountBasis,
  counts: CountSource,
  data: ComparisonData,
): ComparisonMaps | null {
  const periods = yearPeriods(fromYear, toYear, counts.collected, basis);
  if (periods === null) return null;
  const bounds = areIncidents ? incidentCountBounds : eventCountBounds;
  const cells = [...data.places.values()]
    .filter(({ id, boundary }) => boundary !== undefined && id !== data.comparatorId)
    .map(({ id }) => ({
      placeId: id,
      earlier: counts.countOf(id, periods.earlier),
      later: counts.countOf(id, periods.later),
    }));
  const verdicts = verdictsOfCounts(cells, periods.guard);
  return {
    fromYear,
    toYear,
    bounds,
    unit: 'count',
    places: cells.map(({ placeId, earlier, later }, index) => {
      const verdict = verdicts[index];
      return {
        placeId,
        from: countCell(earlier, bounds),
        to: countCell(later, bounds),
        change: verdict === undefined ? 'missing' : changeClass(verdict),
      };
    }),
  };
}
