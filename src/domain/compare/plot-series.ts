import { findSeries } from '../indicator/read-share.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import { type PlotSeries, type PlotYear, plotYearOf } from './comparison-plot.ts';
import type { ComparisonSubject } from './subjects.ts';
import { isPartOfYear, yearPeriod } from './year-periods.ts';

/** The line of each place that the subject has values of. */
export function plotSeries(
  subject: ComparisonSubject,
  placeIds: readonly string[],
  counts: CountSource | null,
  data: ComparisonData,
): readonly PlotSeries[] {
  switch (subject.kind) {
    case 'survey':
      return placeIds.flatMap((placeId) => {
        const { indicator, group } = subject;
        const own = findSeries(data.series, indicator.id, placeId, group.id);
        return own === undefined ? [] : [{ placeId, years: own.observations.map(plotYearOf) }];
      });
    case 'stated-count': {
      const { placeId, counts: stated } = subject.stated;
      const years = subject.years.map(({ year }): PlotYear => {
        const one = stated.find((count) => count.year === year);
        if (one === undefined) return { status: 'none', year, reason: 'no-figure-stated' };
        return { status: 'valued', year, value: one.count, isPart: true, factId: one.factId };
      });
      return [{ placeId, years }];
    }
    case 'practice':
    case 'own':
    case 'published':
      if (counts === null) return [];
      return placeIds.map((placeId) => ({
        placeId,
        years: subject.years.map(({ year }) => countedYear(placeId, year, counts)),
      }));
  }
}

function countedYear(placeId: string, year: number, counts: CountSource): PlotYear {
  const period = yearPeriod(year, counts.collected);
  const reading = period === null ? null : counts.countOf(placeId, period);
  if (period !== null && reading?.status === 'counted') {
    return { status: 'valued', year, value: reading.count, isPart: isPartOfYear(period) };
  }
  return {
    status: 'none',
    year,
    reason: reading?.status === 'withheld' ? 'withheld' : 'not-collected',
  };
}
