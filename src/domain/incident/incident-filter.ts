import {
  areMasksEqual,
  countChosenHours,
  rectangleMask,
  WEEK_HOURS,
  type WeekHourMask,
  type WeekHourRectangle,
  withRectangle,
} from './week-hour.ts';

/** A set of chosen values. `all` lets every value through, also one that is not in the data. */
export type Choice = ReadonlySet<number> | 'all';

/**
 * Which incidents count. An incident passes when every part lets it through.
 *
 * The operations below never leave a part empty: what chooses nothing is `all`, so that a part
 * has one form for "no restriction" and never hides everything by itself.
 */
export interface IncidentFilter {
  /** Calendar years, local time. */
  readonly years: Choice;
  /** 1–12, local time. */
  readonly months: Choice;
  readonly weekHours: WeekHourMask | 'all';
  /** Indexes in the list of offence categories. */
  readonly categories: Choice;
  /** Indexes in the list of channels. */
  readonly channels: Choice;
}

export const filterParts = ['years', 'months', 'weekHours', 'categories', 'channels'] as const;
export type FilterPart = (typeof filterParts)[number];
/** The parts that are sets; hours of the week are a mask. */
export type ChoicePart = Exclude<FilterPart, 'weekHours'>;

export const emptyFilter: IncidentFilter = {
  years: 'all',
  months: 'all',
  weekHours: 'all',
  categories: 'all',
  channels: 'all',
};

const MONTHS = 12;

/** From `all`, the value alone is chosen. The last value taken away gives `all` again. */
export function toggleValue(
  filter: IncidentFilter,
  part: ChoicePart,
  value: number,
): IncidentFilter {
  const next = new Set(filter[part] === 'all' ? [] : filter[part]);
  if (!next.delete(value)) next.add(value);
  return chooseValues(filter, part, next);
}

/** Replaces the part. No value, or all twelve months, is `all`. */
export function chooseValues(
  filter: IncidentFilter,
  part: ChoicePart,
  values: Iterable<number>,
): IncidentFilter {
  const chosen = new Set(values);
  const isEverything = chosen.size === 0 || (part === 'months' && chosen.size >= MONTHS);
  return { ...filter, [part]: isEverything ? 'all' : chosen };
}

export function toggleMonth(filter: IncidentFilter, month: number): IncidentFilter {
  return toggleValue(filter, 'months', month);
}

/** Both ends included, in any order. */
export function chooseMonthSpan(filter: IncidentFilter, from: number, to: number): IncidentFilter {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return chooseValues(
    filter,
    'months',
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/**
 * Chooses a block of the week. `add` keeps what was chosen; `replace` chooses the block alone, and
 * the block that is already the whole choice is let go.
 */
export function chooseWeekHours(
  filter: IncidentFilter,
  rectangle: WeekHourRectangle,
  mode: 'replace' | 'add',
): IncidentFilter {
  const before = filter.weekHours;
  if (mode === 'add') {
    const mask = before === 'all' ? rectangleMask(rectangle) : withRectangle(before, rectangle);
    return chooseMask(filter, mask);
  }
  const mask = rectangleMask(rectangle);
  const isSame = before !== 'all' && areMasksEqual(before, mask);
  return isSame ? clearPart(filter, 'weekHours') : chooseMask(filter, mask);
}

function chooseMask(filter: IncidentFilter, mask: WeekHourMask): IncidentFilter {
  const chosen = countChosenHours(mask);
  return { ...filter, weekHours: chosen === 0 || chosen === WEEK_HOURS ? 'all' : mask };
}

export function clearPart(filter: IncidentFilter, part: FilterPart): IncidentFilter {
  return filter[part] === 'all' ? filter : { ...filter, [part]: 'all' };
}

export function isFilterEmpty(filter: IncidentFilter): boolean {
  return activeParts(filter).length === 0;
}

export function activeParts(filter: IncidentFilter): readonly FilterPart[] {
  return filterParts.filter((part) => filter[part] !== 'all');
}

export interface LoosestFilter {
  readonly part: FilterPart;
  /** Incidents that would pass without the part. */
  readonly count: number;
}

/**
 * The one part whose removal would give most incidents, for the state where nothing matches.
 * `without` has the count with each part removed. Equal counts: the first in `filterParts`.
 * Null when no single active part is in the way.
 */
export function loosestFilter(
  filter: IncidentFilter,
  without: Readonly<Record<FilterPart, number>>,
): LoosestFilter | null {
  let found: LoosestFilter | null = null;
  for (const part of activeParts(filter)) {
    const count = without[part];
    if (count > (found?.count ?? 0)) found = { part, count };
  }
  return found;
}
