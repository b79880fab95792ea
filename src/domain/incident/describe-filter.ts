import {
  type CountedChannel,
  countedChannels,
  type IncidentCategory,
  incidentCategories,
} from './incident.ts';
import type { Choice, IncidentFilter } from './incident-filter.ts';
import type { TimeProfile } from './time-profile.ts';
import { HOURS_PER_DAY, type WeekHourMask, weekHourOf } from './week-hour.ts';

/** Both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days of the week (0–6, Monday first) that have the same hours (0–23) chosen. */
export interface WeekHourBlock {
  readonly days: readonly Span[];
  readonly hours: readonly Span[];
}

/** A filter as it can be said in words; years are said elsewhere. */
export interface FilterSummary {
  /** 1–12. */
  readonly months: readonly Span[] | 'all';
  readonly weekHours: readonly WeekHourBlock[] | 'all';
  readonly categories: readonly IncidentCategory[] | 'all';
  readonly channels: readonly CountedChannel[] | 'all';
}

export function describeFilter(filter: IncidentFilter): FilterSummary {
  const { months, weekHours, categories, channels } = filter;
  return {
    months: months === 'all' ? 'all' : spansOf(months),
    weekHours: weekHours === 'all' ? 'all' : blocksOf(weekHours),
    categories: chosenOf(incidentCategories, categories),
    channels: chosenOf(countedChannels, channels),
  };
}

/** Unbroken runs of whole numbers, ascending. */
export function spansOf(values: Iterable<number>): readonly Span[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const starts = sorted.filter((value, index) => sorted[index - 1] !== value - 1);
  const ends = sorted.filter((value, index) => sorted[index + 1] !== value + 1);
  return starts.map((from, index) => ({ from, to: ends[index] ?? from }));
}

/** Incidents that pass all but the filter's channels: "so many indoors, online or at home". */
export function hiddenByChannel({ byChannel }: TimeProfile, channels: Choice): number {
  if (channels === 'all') return 0;
  return byChannel.reduce((sum, count, channel) => sum + (channels.has(channel) ? 0 : count), 0);
}

function chosenOf<Name>(names: readonly Name[], choice: Choice): readonly Name[] | 'all' {
  return choice === 'all' ? 'all' : names.filter((_, index) => choice.has(index));
}

function blocksOf(mask: WeekHourMask): readonly WeekHourBlock[] {
  const days = new Map<string, { readonly days: number[]; readonly hours: readonly number[] }>();
  for (let day = 0; day < 7; day += 1) {
    const hours = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour).filter(
      (hour) => mask[weekHourOf(day, hour)] === 1,
    );
    if (hours.length === 0) continue;
    const key = hours.join();
    const block = days.get(key);
    if (block === undefined) days.set(key, { days: [day], hours });
    else block.days.push(day);
  }
  return [...days.values()].map((block) => ({
    days: spansOf(block.days),
    hours: spansOf(block.hours),
  }));
}
