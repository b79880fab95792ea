import type { AreaTime } from '../incident/area-time.ts';
import { CHANNEL_NOT_STATED, countedChannels, incidentChannels } from '../incident/incident.ts';
import { type CountedColumns, statedColumns } from '../incident/incident-columns.ts';
import { dateOfDay, offsetAt } from '../incident/local-time.ts';
import type { LargestCounts, TimeProfile } from '../incident/time-profile.ts';
import type { Membership } from '../membership/membership.ts';
import type { CountFilter } from './compile-filter.ts';
import { type Counted, type Counter, startCounter } from './counter.ts';
import { MINUTES_PER_DAY, toCountingRows, type Years } from './counting-rows.ts';
import { pickColumns, pickMembership } from './pick-rows.ts';

export interface IncidentTally {
  readonly byLayer: ReadonlyMap<string, Uint32Array>;
  readonly profile: TimeProfile;
  readonly largest: LargestCounts;
  readonly unplaced: number;
  /** See `IncidentCounts`. */
  readonly withoutHour: number;
}

/** A counter of rows that may leave their time of day or their channel unsaid. */
export interface IncidentCounter extends Pick<Counter, 'axes' | 'dropLayer'> {
  /** The membership of all rows. */
  setLayer(id: string, membership: Membership): void;
  count(filter: CountFilter): IncidentTally;
  countArea(layerId: string, area: number, filter: CountFilter): AreaTime;
}

/**
 * Rows without a time of day are counted by a counter of their own, which no hour of the week reaches.
 * Rows without a channel have the last of `countedChannels`.
 */
export function startIncidentCounter(given: CountedColumns, categories: number): IncidentCounter {
  const stated = statedColumns(given);
  if (stated === null) {
    return countTimed(startCounter(toCountingRows(given, axesOf(categories, incidentChannels))));
  }
  const { hasTimeOfDay, hasChannel } = stated;
  const channel = given.channel.map((own, row) =>
    hasChannel[row] === 1 ? own : CHANNEL_NOT_STATED,
  );
  const columns = { ...given, channel };
  const axes = axesOf(categories, countedChannels);
  const days = rowsWhere(hasTimeOfDay, 0);
  if (days.length === 0) return countTimed(startCounter(toCountingRows(columns, axes)));
  const years = yearsOf(columns);
  const timed = rowsWhere(hasTimeOfDay, 1);
  const counterOf = (rows: Uint32Array) =>
    startCounter(toCountingRows(pickColumns(columns, rows), axes, years));
  return countBoth(
    { rows: timed, counter: counterOf(timed) },
    { rows: days, counter: counterOf(days) },
  );
}

interface Part {
  readonly rows: Uint32Array;
  readonly counter: Counter;
}

function countTimed(counter: Counter): IncidentCounter {
  return {
    ...counter,
    count: (filter) => {
      const { byLayer, profile, largest, unplaced } = counter.count(filter);
      return { byLayer, profile, largest, unplaced, withoutHour: 0 };
    },
  };
}

function countBoth(timed: Part, days: Part): IncidentCounter {
  return {
    axes: timed.counter.axes,
    setLayer: (id, membership) => {
      for (const { rows, counter } of [timed, days]) {
        counter.setLayer(id, pickMembership(membership, rows));
      }
    },
    dropLayer: (id) => {
      for (const { counter } of [timed, days]) counter.dropLayer(id);
    },
    count: (filter) => {
      const ofHours = timed.counter.count(filter);
      const ofDays = days.counter.count({ ...filter, weekHours: 'all' });
      return tallyOf(ofHours, ofDays, filter.weekHours === 'all');
    },
    countArea: (layerId, area, filter) => {
      const ofHours = timed.counter.countArea(layerId, area, filter);
      const ofDays = days.counter.countArea(layerId, area, { ...filter, weekHours: 'all' });
      const isAny = filter.weekHours === 'all';
      return {
        ...ofHours,
        byMonth: isAny ? plus(ofHours.byMonth, ofDays.byMonth) : ofHours.byMonth,
        withoutHour: sum(ofDays.byMonth),
      };
    },
  };
}

/** `isAny`: no hour is chosen, so that a day is enough. */
function tallyOf(ofHours: Counted, ofDays: Counted, isAny: boolean): IncidentTally {
  const withoutHour = ofDays.profile.total;
  const { profile, largest, byLayer, unplaced } = ofHours;
  const weekHours = profile.without.weekHours + withoutHour;
  if (!isAny) {
    const without = { ...profile.without, weekHours };
    return { byLayer, profile: { ...profile, without }, largest, unplaced, withoutHour };
  }
  const other = ofDays.profile;
  const byYear = plus(profile.byYear, other.byYear);
  const byMonth = plus(profile.byMonth, other.byMonth);
  const byCategory = plus(profile.byCategory, other.byCategory);
  const byChannel = plus(profile.byChannel, other.byChannel);
  return {
    byLayer: new Map(
      [...byLayer].map(([id, counts]) => [id, plus(counts, ofDays.byLayer.get(id))]),
    ),
    profile: {
      total: profile.total + withoutHour,
      firstYear: profile.firstYear,
      byYear,
      byMonth,
      byWeekHour: profile.byWeekHour,
      byCategory,
      byChannel,
      without: {
        years: sum(byYear),
        months: sum(byMonth),
        weekHours,
        categories: sum(byCategory),
        channels: sum(byChannel),
      },
    },
    largest: {
      month: plus(ofHours.byEachMonth, ofDays.byEachMonth).reduce((a, b) => Math.max(a, b), 0),
      weekHour: largest.weekHour,
    },
    unplaced: unplaced + ofDays.unplaced,
    withoutHour,
  };
}

function axesOf(categories: number, channels: readonly string[]) {
  return { categories, channels: channels.length };
}

function rowsWhere(column: Uint8Array, value: number): Uint32Array {
  const rows = new Uint32Array(column.length);
  let found = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (column[row] === value) rows[found++] = row;
  }
  return rows.slice(0, found);
}

/** Rows ascend in time: the first and the last have the first and the last year. */
function yearsOf({ minute, clock }: CountedColumns): Years {
  const yearAt = (at: number) => {
    const { offsetMin } = offsetAt(at, clock);
    return dateOfDay(Math.floor((clock.origin + at + offsetMin) / MINUTES_PER_DAY)).year;
  };
  return { firstYear: yearAt(minute.at(0) ?? 0), lastYear: yearAt(minute.at(-1) ?? 0) };
}

function plus(one: Uint32Array, other: Uint32Array | undefined): Uint32Array {
  return one.map((count, index) => count + (other?.[index] ?? 0));
}

function sum(table: Uint32Array): number {
  return table.reduce((all, count) => all + count, 0);
}
