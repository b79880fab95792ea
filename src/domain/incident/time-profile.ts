import type { Choice, FilterPart, IncidentFilter } from './incident-filter.ts';
import { WEEK_HOURS } from './week-hour.ts';

/**
 * Incidents as columns of equal length, one row each. Time is local, already decoded: an hour that
 * occurs twice in autumn is one hour here.
 */
export interface TimeColumns {
  readonly count: number;
  /** Calendar year. */
  readonly year: Uint16Array;
  /** 1–12. */
  readonly month: Uint8Array;
  /** 0–167, `weekHourOf(weekday, hour)`. */
  readonly weekHour: Uint8Array;
  /** Index in the list of categories. */
  readonly category: Uint8Array;
  /** Index in the list of channels. */
  readonly channel: Uint8Array;
}

/** What the columns may hold: lengths of the count tables. */
export interface TimeAxes {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly categories: number;
  readonly channels: number;
}

/**
 * Counts of incidents along each axis. Each table ignores the filter's part for its own axis, so
 * that it shows what could be chosen there; all other parts apply.
 */
export interface TimeProfile {
  /** Incidents that pass the whole filter. */
  readonly total: number;
  readonly firstYear: number;
  /** Index `year - firstYear`. */
  readonly byYear: Uint32Array;
  /** Index `month - 1`. */
  readonly byMonth: Uint32Array;
  /** Index 0–167. */
  readonly byWeekHour: Uint32Array;
  readonly byCategory: Uint32Array;
  readonly byChannel: Uint32Array;
  /** Incidents that pass when that part alone is left out. */
  readonly without: Readonly<Record<FilterPart, number>>;
}

const MONTHS = 12;

/** One pass over the rows. A row outside the axes is a mistake of the caller and throws. */
export function timeProfile(
  columns: TimeColumns,
  axes: TimeAxes,
  filter: IncidentFilter,
): TimeProfile {
  checkLengths(columns);
  const { firstYear } = axes;
  const passes = passTables(axes, filter);
  const byYear = new Uint32Array(yearsOn(axes));
  const byMonth = new Uint32Array(MONTHS);
  const byWeekHour = new Uint32Array(WEEK_HOURS);
  const byCategory = new Uint32Array(axes.categories);
  const byChannel = new Uint32Array(axes.channels);
  let total = 0;

  for (let row = 0; row < columns.count; row += 1) {
    const year = at(columns.year, row) - firstYear;
    const month = at(columns.month, row) - 1;
    const weekHour = at(columns.weekHour, row);
    const category = at(columns.category, row);
    const channel = at(columns.channel, row);
    const passed =
      look(passes.years, year) +
      look(passes.months, month) +
      look(passes.weekHours, weekHour) +
      look(passes.categories, category) +
      look(passes.channels, channel);

    // A row that fails one part alone still counts along that part's own axis.
    if (passed < PARTS - 1) continue;
    const isWhole = passed === PARTS;
    if (isWhole) total += 1;
    if (isWhole || passes.years[year] === 0) increase(byYear, year);
    if (isWhole || passes.months[month] === 0) increase(byMonth, month);
    if (isWhole || passes.weekHours[weekHour] === 0) increase(byWeekHour, weekHour);
    if (isWhole || passes.categories[category] === 0) increase(byCategory, category);
    if (isWhole || passes.channels[channel] === 0) increase(byChannel, channel);
  }

  return {
    total,
    firstYear,
    byYear,
    byMonth,
    byWeekHour,
    byCategory,
    byChannel,
    without: {
      years: sum(byYear),
      months: sum(byMonth),
      weekHours: sum(byWeekHour),
      categories: sum(byCategory),
      channels: sum(byChannel),
    },
  };
}

export interface LargestCounts {
  /** Largest count of one month of one year. */
  readonly month: number;
  /** Largest count of one hour of the week in one year. */
  readonly weekHour: number;
}

/**
 * The largest counts of any single year, so that one height and one colour mean the same in every
 * year. The filter's years and months never apply. Chosen hours of the week apply to the months,
 * whose bars have no printed scale, but not to the hours, whose classes have.
 */
export function largestOfAnyYear(
  columns: TimeColumns,
  axes: TimeAxes,
  filter: Pick<IncidentFilter, 'weekHours' | 'categories' | 'channels'>,
): LargestCounts {
  checkLengths(columns);
  const { weekHours: chosenHours, categories, channels } = filter;
  const passes = passTables(axes, {
    years: 'all',
    months: 'all',
    weekHours: chosenHours,
    categories,
    channels,
  });
  const months = new Uint32Array(yearsOn(axes) * MONTHS);
  const weekHours = new Uint32Array(yearsOn(axes) * WEEK_HOURS);
  for (let row = 0; row < columns.count; row += 1) {
    const year = at(columns.year, row) - axes.firstYear;
    look(passes.years, year);
    const isCounted =
      look(passes.categories, at(columns.category, row)) === 1 &&
      look(passes.channels, at(columns.channel, row)) === 1;
    if (!isCounted) continue;
    const weekHour = at(columns.weekHour, row);
    increase(weekHours, year * WEEK_HOURS + weekHour);
    if (look(passes.weekHours, weekHour) === 0) continue;
    increase(months, year * MONTHS + at(columns.month, row) - 1);
  }
  return { month: largest(months), weekHour: largest(weekHours) };
}

const PARTS = 5;

/** 1 for each value that the filter's part lets through, by position on its axis. */
function passTables(axes: TimeAxes, filter: IncidentFilter) {
  const { weekHours } = filter;
  return {
    years: passTable(filter.years, yearsOn(axes), axes.firstYear),
    months: passTable(filter.months, MONTHS, 1),
    weekHours:
      weekHours === 'all'
        ? new Uint8Array(WEEK_HOURS).fill(1)
        : weekHours.map((chosen) => (chosen === 0 ? 0 : 1)),
    categories: passTable(filter.categories, axes.categories, 0),
    channels: passTable(filter.channels, axes.channels, 0),
  };
}

function passTable(choice: Choice, length: number, first: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) =>
    choice === 'all' || choice.has(first + index) ? 1 : 0,
  );
}

function yearsOn({ firstYear, lastYear }: TimeAxes): number {
  return lastYear - firstYear + 1;
}

function checkLengths({ count, ...columns }: TimeColumns): void {
  for (const [name, column] of Object.entries(columns)) {
    if (column.length !== count) {
      throw new RangeError(`column ${name} has ${column.length} rows, not ${count}`);
    }
  }
}

function at(column: Uint8Array | Uint16Array, row: number): number {
  return column[row] ?? 0;
}

function look(table: Uint8Array, position: number): number {
  const value = table[position];
  if (value === undefined) throw new RangeError(`position ${position} lies outside its axis`);
  return value;
}

function increase(table: Uint32Array, position: number): void {
  table[position] = (table[position] ?? 0) + 1;
}

function sum(table: Uint32Array): number {
  return table.reduce((total, count) => total + count, 0);
}

function largest(table: Uint32Array): number {
  return table.reduce((highest, count) => Math.max(highest, count), 0);
}
