import type { IncidentCategory, IncidentChannel } from '../incident/incident.ts';
import type { Period } from '../time/period.ts';
import { categoryOfRow, channelOfRow, type IncidentMapping } from './map-incidents.ts';
import { type MappingOutcome, mapRows, type ReadFile } from './map-rows.ts';
import { type PlaceColumn, requiredPlaceOfRow } from './place-of-row.ts';
import { type StatedFigure, statedFigure } from './stated-figure.ts';
import { type PeriodSource, periodColumns, periodOfRow, refusePeriod } from './stated-period.ts';

/** A column of counts and the days that it counts. A table with a column a year has several. */
export interface CountColumn {
  readonly column: string;
  /** Without one the whole file is refused. */
  readonly period?: PeriodSource;
}

export interface CountMapping {
  readonly counts: readonly CountColumn[];
  readonly place: PlaceColumn;
  readonly category?: IncidentMapping['category'];
  readonly channel?: IncidentMapping['channel'];
}

export interface OwnCount {
  readonly row: number;
  readonly placeId: string;
  /** Null: all that the file counts. */
  readonly category: IncidentCategory | null;
  /** Null: the file does not say. */
  readonly channel: IncidentChannel | null;
  readonly period: Period;
  /** Whole number from 0. */
  readonly count: StatedFigure;
}

/** Counts of places that somebody has counted. One fault in a row refuses all its counts. */
export function mapCounts(file: ReadFile, mapping: CountMapping): MappingOutcome<OwnCount> {
  const { counts, place, category, channel } = mapping;
  if (counts.length === 0) return { status: 'refused', code: 'nothing-to-map' };
  for (const { period } of counts) {
    const refusal = refusePeriod(period);
    if (refusal !== null) return refusal;
  }
  const used = [
    place.column,
    category && 'column' in category ? category.column : undefined,
    channel && 'column' in channel ? channel.column : undefined,
    ...counts.flatMap(({ column, period }) => [column, ...periodColumns(period)]),
  ];
  return mapRows(file, used, (row, cell) => {
    const placeId = requiredPlaceOfRow(row, cell, place);
    if (typeof placeId === 'object') return placeId;
    const what = category === undefined ? null : categoryOfRow(row, cell, category);
    if (what !== null && typeof what === 'object') return what;
    const where = channelOfRow(row, cell, channel);
    if (where !== null && typeof where === 'object') return where;
    const values: OwnCount[] = [];
    for (const { column, period: source } of counts) {
      if (source === undefined) return { fault: 'no-period', column };
      const period = periodOfRow(row, cell, source);
      if ('fault' in period) return period;
      const count = statedFigure(cell(row, column));
      const isCount =
        count !== null &&
        (count.status !== 'stated' || (Number.isSafeInteger(count.value) && count.value >= 0));
      if (!isCount) return { fault: 'not-a-count', column };
      values.push({ row: row.row, placeId, category: what, channel: where, period, count });
    }
    return { values, isPlaced: true };
  });
}
