import type { Indicator, IndicatorGroup, Series } from '../indicator/indicator.ts';
import { readShare, type ShareReading } from '../indicator/read-share.ts';
import type { ComparisonData } from './comparison-data.ts';
import { newestChange } from './newest-change.ts';
import type { SurveyRow } from './survey-rows.ts';

export interface ShareTableRow {
  readonly indicator: Indicator;
  readonly group: IndicatorGroup;
  readonly series: Series;
  /** In the order of the table's years. */
  readonly readings: readonly ShareReading[];
  /** The newest value against the one before it; null with fewer than two values. */
  readonly change: SurveyRow | null;
}

/** Shares of one place over the years, by group or by question. */
export interface ShareTable {
  readonly placeId: string;
  readonly years: readonly number[];
  readonly rows: readonly ShareTableRow[];
}

/** Questions that are asked by group: one row a group. */
export function groupTable(placeId: string, data: ComparisonData): ShareTable {
  return tableOf(
    placeId,
    data.indicators.filter(({ groups }) => groups.length > 1),
    data,
  );
}

/** Questions of trust: a higher share is more people who agree. */
export function trustTable(placeId: string, data: ComparisonData): ShareTable {
  return tableOf(
    placeId,
    data.indicators.filter(({ direction }) => direction === 'trust'),
    data,
  );
}

function tableOf(
  placeId: string,
  indicators: readonly Indicator[],
  data: ComparisonData,
): ShareTable {
  const own = data.series.filter(
    (one) => one.placeId === placeId && indicators.some(({ id }) => id === one.indicatorId),
  );
  const years = [
    ...new Set(own.flatMap(({ observations }) => observations.map(({ year }) => year))),
  ].toSorted((a, b) => a - b);
  return {
    placeId,
    years,
    rows: own.flatMap((series) => {
      const { indicatorId, groupId } = series;
      const indicator = indicators.find(({ id }) => id === indicatorId);
      const group = indicator?.groups.find(({ id }) => id === groupId);
      if (indicator === undefined || group === undefined) return [];
      return [
        {
          indicator,
          group,
          series,
          readings: years.map((year) =>
            readShare(indicator, data.series, { placeId, groupId, year }),
          ),
          change: newestChange(indicator, series, data),
        },
      ];
    }),
  };
}
