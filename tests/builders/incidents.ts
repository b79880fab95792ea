import { compileFilter } from '#src/domain/counting/compile-filter.ts';
import { countTime, emptyTimeMemory } from '#src/domain/counting/count-time.ts';
import {
  type CountingRows,
  KEYS_PER_KIND,
  kindOf,
  startOfDays,
} from '#src/domain/counting/counting-rows.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import type { TimeAxes } from '#src/domain/incident/time-profile.ts';
import { WEEK_HOURS } from '#src/domain/incident/week-hour.ts';

/** Local time, as the views count it. */
export interface IncidentRow {
  readonly year: number;
  readonly month: number;
  readonly weekHour: number;
  readonly category: number;
  readonly channel: number;
  readonly isPlaced?: boolean;
}

export const timeAxes: TimeAxes = { firstYear: 2021, lastYear: 2025, categories: 7, channels: 4 };

export function anIncident(more: Partial<IncidentRow> = {}): IncidentRow {
  return { year: 2025, month: 3, weekHour: 118, category: 0, channel: 0, ...more };
}

/** Sorted by month; the minute is the row's number. */
export function toRows(list: readonly IncidentRow[]): CountingRows {
  const monthOf = ({ year, month }: IncidentRow) => (year - timeAxes.firstYear) * 12 + month - 1;
  const sorted = list.toSorted((a, b) => monthOf(a) - monthOf(b));
  const months = [...new Set(sorted.map(monthOf))];
  const minute = Uint32Array.from(sorted, (_, row) => row);
  return {
    count: sorted.length,
    axes: timeAxes,
    minute,
    dayStart: startOfDays(minute),
    key: Uint16Array.from(
      sorted,
      ({ category, channel, weekHour, isPlaced }) =>
        kindOf(timeAxes, category, channel) * KEYS_PER_KIND +
        (isPlaced === true ? WEEK_HOURS : 0) +
        weekHour,
    ),
    kinds: timeAxes.categories * timeAxes.channels,
    months: (timeAxes.lastYear - timeAxes.firstYear + 1) * 12,
    stretchMonth: Uint16Array.from(months),
    stretchStart: Uint32Array.from([
      ...months.map((month) => sorted.findIndex((row) => monthOf(row) === month)),
      sorted.length,
    ]),
  };
}

export function timeCounts(list: readonly IncidentRow[], filter: IncidentFilter) {
  const rows = toRows(list);
  return countTime(rows, emptyTimeMemory(), compileFilter(rows, filter));
}
