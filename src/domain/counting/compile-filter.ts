import type { Choice, IncidentFilter } from '../incident/incident-filter.ts';
import { WEEK_HOURS } from '../incident/week-hour.ts';
import {
  type CountingRows,
  firstRowAt,
  KEYS_PER_KIND,
  kindOf,
  MINUTES_PER_DAY,
  MONTHS_PER_YEAR,
} from './counting-rows.ts';
import { type Corner, cornersOfKinds, cornersOfRuns, cornersOfWeek } from './cube-corners.ts';

/** From the first minute to before the other. Unit: minutes since the clock's origin. */
export interface MinuteSpan {
  readonly from: number;
  readonly until: number;
}

/** Which incidents count: an incident passes when every part, and the span, lets it through. */
export interface CountFilter extends IncidentFilter {
  readonly span?: MinuteSpan;
}

/** Rows of a span. */
export interface RowSpan {
  readonly fromRow: number;
  readonly toRow: number;
  /** Some days that begin near the two rows: indexes into the rows' `dayStart`. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** A filter as tables: 1 lets through, 0 does not. Tables with equal texts are equal. */
export interface CompiledFilter extends RowSpan {
  readonly source: IncidentFilter;
  readonly time: TimePart;
  readonly week: WeekPart;
  readonly kind: KindPart;
}

export interface TimePart {
  /** By year from the first. */
  readonly years: Uint8Array;
  /** By month of the year, from January. */
  readonly calendarMonths: Uint8Array;
  /** By month from January of the first year: both at once. */
  readonly months: Uint8Array;
  readonly yearCorners: readonly Corner[];
  readonly monthCorners: readonly Corner[];
  readonly calendarText: string;
  readonly text: string;
}

export interface WeekPart {
  /** By hour of the week. */
  readonly hours: Uint8Array;
  readonly corners: readonly Corner[];
  readonly text: string;
}

export interface KindPart {
  readonly categories: Uint8Array;
  readonly channels: Uint8Array;
  /** By kind: both at once. */
  readonly kinds: Uint8Array;
  readonly corners: readonly Corner[];
  readonly text: string;
}

/** Parts that are the same objects as in `previous` are taken over as they are. */
export function compileFilter(
  rows: CountingRows,
  filter: CountFilter,
  previous: CompiledFilter | null = null,
): CompiledFilter {
  const { years, months, weekHours, categories, channels, span } = filter;
  const before = previous?.source;
  const isTime = before?.years === years && before.months === months;
  const isKind = before?.categories === categories && before.channels === channels;
  const last = rows.dayStart.length - 1;
  const fromRow = span === undefined ? 0 : firstRowAt(rows, span.from);
  return {
    source: { years, months, weekHours, categories, channels },
    time: previous !== null && isTime ? previous.time : compileTime(rows, filter),
    week:
      previous !== null && before?.weekHours === weekHours ? previous.week : compileWeek(filter),
    kind: previous !== null && isKind ? previous.kind : compileKind(rows, filter),
    fromRow,
    toRow: span === undefined ? rows.count : Math.max(fromRow, firstRowAt(rows, span.until)),
    fromDay: span === undefined ? 0 : nearestDay(span.from, last),
    toDay: span === undefined ? last : nearestDay(span.until, last),
  };
}

function nearestDay(minute: number, last: number): number {
  return Math.max(0, Math.min(last, Math.round(minute / MINUTES_PER_DAY)));
}

function compileTime({ axes, months: monthCount }: CountingRows, filter: CountFilter): TimePart {
  const years = tableOf(filter.years, axes.lastYear - axes.firstYear + 1, axes.firstYear);
  const calendarMonths = tableOf(filter.months, MONTHS_PER_YEAR, 1);
  const months = new Uint8Array(monthCount);
  for (let month = 0; month < monthCount; month += 1) {
    const year = Math.floor(month / MONTHS_PER_YEAR);
    months[month] = (years[year] ?? 0) & (calendarMonths[month % MONTHS_PER_YEAR] ?? 0);
  }
  return {
    years,
    calendarMonths,
    months,
    yearCorners: cornersOfRuns(years),
    monthCorners: cornersOfRuns(months),
    calendarText: textOf(calendarMonths),
    text: textOf(months),
  };
}

function compileWeek({ weekHours }: CountFilter): WeekPart {
  const hours = new Uint8Array(WEEK_HOURS);
  for (let hour = 0; hour < WEEK_HOURS; hour += 1) {
    hours[hour] = weekHours === 'all' || weekHours[hour] !== 0 ? 1 : 0;
  }
  return { hours, corners: cornersOfWeek(hours), text: textOf(hours) };
}

function compileKind({ axes, kinds: kindCount }: CountingRows, filter: CountFilter): KindPart {
  const categories = tableOf(filter.categories, axes.categories, 0);
  const channels = tableOf(filter.channels, axes.channels, 0);
  const kinds = new Uint8Array(kindCount);
  for (let category = 0; category < categories.length; category += 1) {
    for (let channel = 0; channel < channels.length; channel += 1) {
      const kind = kindOf(axes, category, channel);
      kinds[kind] = (categories[category] ?? 0) & (channels[channel] ?? 0);
    }
  }
  const corners = cornersOfKinds(categories, channels);
  return { categories, channels, kinds, corners, text: textOf(kinds) };
}

/** By key of a row: kind and hour at once. */
export function keyTable({ kind: { kinds }, week: { hours } }: CompiledFilter): Uint8Array {
  const keys = new Uint8Array(kinds.length * KEYS_PER_KIND);
  for (let kind = 0; kind < kinds.length; kind += 1) {
    if (kinds[kind] !== 1) continue;
    keys.set(hours, kind * KEYS_PER_KIND);
    keys.set(hours, kind * KEYS_PER_KIND + WEEK_HOURS);
  }
  return keys;
}

export function isWhole({ fromRow, toRow }: CompiledFilter, { count }: CountingRows): boolean {
  return fromRow === 0 && toRow === count;
}

function tableOf(choice: Choice, length: number, first: number): Uint8Array {
  const table = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    table[index] = choice === 'all' || choice.has(first + index) ? 1 : 0;
  }
  return table;
}

const BITS_PER_LETTER = 15;

/** The table's bits as letters: short, because texts are compared at every count. */
function textOf(table: Uint8Array): string {
  let text = '';
  for (let at = 0; at < table.length; at += BITS_PER_LETTER) {
    let bits = 0;
    for (let bit = 0; bit < BITS_PER_LETTER; bit += 1) {
      bits = bits * 2 + (table[at + bit] ?? 0);
    }
    text += String.fromCharCode(bits);
  }
  return text;
}
