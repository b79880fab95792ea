import type { Indicator, Series } from '../indicator/indicator.ts';
import type { ComparisonData } from './comparison-data.ts';
import { type SurveyRow, surveyRows } from './survey-rows.ts';

/** The newest value of a series against the one before it; null with fewer than two values. */
export function newestChange(
  indicator: Indicator,
  { groupId, placeId, observations }: Series,
  data: ComparisonData,
): SurveyRow | null {
  const measured = observations.flatMap(({ status, year }) =>
    status === 'measured' ? [year] : [],
  );
  if (measured.length < 2) return null;
  const years = measured.slice(-2);
  const [change] = surveyRows(
    { indicator, groupId, placeId, years, comparator: { kind: 'itself' } },
    data,
  );
  return change ?? null;
}
