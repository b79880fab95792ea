import type { Indicator, Series } from '../indicator/indicator.ts';
import { findSeries, readShare, type ShareReading } from '../indicator/read-share.ts';
import type { SeriesBreak } from '../region/region.ts';
import { type ShareVerdict, verdictOfShares } from '../statistics/verdict-of-shares.ts';
import { breaksBetween, breaksOf, isBeforeBreak } from './break-of-series.ts';
import type { ComparatorChoice } from './comparison-choices.ts';
import type { ComparisonData } from './comparison-data.ts';
import { isWithin } from './place-within.ts';
import { type SeriesRefusal, seriesKeptApart } from './series-key.ts';

export interface SurveyPoint {
  readonly placeId: string;
  readonly indicatorId: string;
  readonly groupId: string;
  readonly year: number;
  readonly reading: ShareReading;
  /** The year ended before a break of the place's series. */
  readonly isBeforeBreak: boolean;
}

/** One comparison: `to` less `from`. */
export interface SurveyRow {
  readonly kind: 'survey';
  /** `earlier`: the place itself in an earlier year. `comparator`: another place in the same year. */
  readonly against: 'earlier' | 'comparator';
  readonly from: SurveyPoint;
  readonly to: SurveyPoint;
  readonly verdict: ShareVerdict | SeriesRefusal;
  /** Breaks between the two years. */
  readonly breaks: readonly SeriesBreak[];
  /** The place lies within the comparator, so the two samples may share answers. */
  readonly isPartOfComparator: boolean;
  readonly factIds: readonly string[];
  readonly contradictionIds: readonly string[];
  readonly sourceIds: readonly string[];
}

export interface SurveyQuestion {
  readonly indicator: Indicator;
  readonly groupId: string;
  readonly placeId: string;
  /** Ascending; the last is compared with each of the others. */
  readonly years: readonly number[];
  readonly comparator: ComparatorChoice;
}

/** The last year against each earlier one, newest first, then against the comparator. */
export function surveyRows(question: SurveyQuestion, data: ComparisonData): readonly SurveyRow[] {
  const { indicator, groupId, placeId, years, comparator } = question;
  const last = years.at(-1);
  if (last === undefined) return [];
  const point = (at: string, year: number): SurveyPoint =>
    pointOf(indicator, groupId, at, year, data);
  const to = point(placeId, last);
  const earlier = years
    .slice(0, -1)
    .toReversed()
    .map((year) => rowOf('earlier', point(placeId, year), to, data));
  const otherId = comparatorPlace(comparator, data.comparatorId);
  if (otherId === null || otherId === placeId) return earlier;
  const own = findSeries(data.series, indicator.id, placeId, groupId);
  const isAsked = findSeries(data.series, indicator.id, otherId, groupId) !== undefined;
  const apart =
    own === undefined || isAsked
      ? undefined
      : seriesKeptApart(
          { indicator, series: own },
          data.phenomena,
          data.indicators,
          data.series,
        ).find(({ series }) => series.placeId === otherId);
  const against =
    apart === undefined
      ? rowOf('comparator', point(otherId, last), to, data)
      : {
          ...rowOf('comparator', lastMeasured(apart.indicator, apart.series, data), to, data),
          verdict: apart.refusal,
        };
  return [...earlier, against];
}

/** The place to hold against; null where the place is held against itself alone. */
export function comparatorPlace(choice: ComparatorChoice, wholeId: string): string | null {
  switch (choice.kind) {
    case 'whole':
      return wholeId;
    case 'place':
      return choice.placeId;
    case 'itself':
      return null;
  }
}

function pointOf(
  indicator: Indicator,
  groupId: string,
  placeId: string,
  year: number,
  { series, places, seriesBreaks }: ComparisonData,
): SurveyPoint {
  return {
    placeId,
    indicatorId: indicator.id,
    groupId,
    year,
    reading: readShare(indicator, series, { placeId, groupId, year }),
    isBeforeBreak: isBeforeBreak(year, breaksOf(places.get(placeId), seriesBreaks)),
  };
}

function lastMeasured(indicator: Indicator, series: Series, data: ComparisonData): SurveyPoint {
  const observation =
    series.observations.findLast(({ status }) => status === 'measured') ??
    series.observations.at(-1);
  return pointOf(indicator, series.groupId, series.placeId, observation?.year ?? 0, data);
}

function rowOf(
  against: SurveyRow['against'],
  from: SurveyPoint,
  to: SurveyPoint,
  data: ComparisonData,
): SurveyRow {
  const factIds = [from, to].flatMap(({ reading }) =>
    reading.status === 'measured' ? [reading.factId] : [],
  );
  const facts = factIds.flatMap((id) => data.facts.get(id) ?? []);
  return {
    kind: 'survey',
    against,
    from,
    to,
    verdict: verdictOfShares(from, to),
    breaks:
      against === 'earlier'
        ? breaksBetween(
            from.year,
            to.year,
            breaksOf(data.places.get(to.placeId), data.seriesBreaks),
          )
        : [],
    isPartOfComparator: against === 'comparator' && isWithin(to.placeId, from.placeId, data),
    factIds,
    contradictionIds: [...new Set(facts.flatMap(({ contradictionIds }) => contradictionIds))],
    sourceIds: [...new Set(facts.map(({ sourceId }) => sourceId))],
  };
}
