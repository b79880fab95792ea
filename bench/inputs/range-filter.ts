import type { CountFilter } from '#src/domain/counting/compile-filter.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { rectangleMask } from '#src/domain/incident/week-hour.ts';
import { FIRST_YEAR, YEARS } from './practice-columns.ts';

/** First and last, both included. */
export type Range = readonly [first: number, last: number];

/** A filter of ranges alone, which is what crossfilter2 answers fastest. */
export interface RangeFilter {
  readonly years: Range;
  readonly weekdays: Range;
  readonly hours: Range;
  readonly categories: Range;
  readonly channels: Range;
}

const ALL_CATEGORIES: Range = [0, incidentCategories.length - 1];
const ALL_CHANNELS: Range = [0, incidentChannels.length - 1];

/** Filters that differ in every part from the one before. */
export const everyPart: readonly RangeFilter[] = Array.from({ length: 8 }, (_, turn) => ({
  ...timeAt(turn),
  categories: [turn % 3, 4 + (turn % 3)],
  channels: [turn % 2, 2 + (turn % 2)],
}));

/** Filters whose years, weekdays and hours all differ from the one before. */
export const timeAlone: readonly RangeFilter[] = Array.from({ length: 8 }, (_, turn) => ({
  ...timeAt(turn),
  categories: ALL_CATEGORIES,
  channels: ALL_CHANNELS,
}));

function timeAt(turn: number): Pick<RangeFilter, 'years' | 'weekdays' | 'hours'> {
  const year = FIRST_YEAR + ((turn * 2) % (YEARS - 1));
  return {
    years: [year, year + 1],
    weekdays: [turn % 4, 2 + (turn % 4)],
    hours: [(turn * 5) % 16, ((turn * 5) % 16) + 7],
  };
}

export function toCountFilter(filter: RangeFilter): CountFilter {
  const [fromDay, toDay] = filter.weekdays;
  const [fromHour, toHour] = filter.hours;
  return {
    ...emptyFilter,
    years: valuesOf(filter.years),
    weekHours: rectangleMask({ fromDay, toDay, fromHour, toHour }),
    categories: valuesOf(filter.categories),
    channels: valuesOf(filter.channels),
  };
}

function valuesOf([first, last]: Range): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
