import { emptyFilter, type IncidentFilter } from './incident-filter.ts';
import type { IncidentIndex } from './incident-index.ts';
import {
  type LargestCounts,
  largestOfAnyYear,
  type TimeProfile,
  timeProfile,
} from './time-profile.ts';

/** Everything that the views show after a change of the filter. */
export interface IncidentCounts {
  readonly byArea: ReadonlyMap<string, number>;
  /** Counts by cell, one table a grid, in the order of the index's cells. */
  readonly byCell: readonly Uint32Array[];
  readonly profile: TimeProfile;
  readonly largest: LargestCounts;
  /** Incidents that pass the filter and have no position. */
  readonly unplaced: number;
}

export function countIncidents(index: IncidentIndex, filter: IncidentFilter): IncidentCounts {
  const passes = passingRows(index, filter);
  const count = (rows: Uint32Array) => {
    let sum = 0;
    for (const row of rows) sum += passes[row] ?? 0;
    return sum;
  };
  let unplaced = 0;
  for (let row = 0; row < passes.length; row += 1) {
    if (index.hasPosition[row] !== 1) unplaced += passes[row] ?? 0;
  }
  return {
    byArea: new Map([...index.rowsByArea].map(([id, rows]) => [id, count(rows)])),
    byCell: index.hexes.map(({ cells, cellOfRow }) => {
      const counts = new Uint32Array(cells.length);
      for (let row = 0; row < passes.length; row += 1) {
        const cell = cellOfRow[row] ?? -1;
        if (cell >= 0 && passes[row] === 1) counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return counts;
    }),
    profile: timeProfile(index.time, index.axes, filter),
    largest: largestOfAnyYear(index.time, index.axes, filter),
    unplaced,
  };
}

/** 1 for each row that passes every part of the filter. */
function passingRows({ time }: IncidentIndex, filter: IncidentFilter): Uint8Array {
  const { years, months, weekHours, categories, channels } = { ...emptyFilter, ...filter };
  const isIn = (choice: ReadonlySet<number> | 'all', value: number | undefined) =>
    choice === 'all' || (value !== undefined && choice.has(value));
  const passes = new Uint8Array(time.count);
  for (let row = 0; row < time.count; row += 1) {
    const hour = time.weekHour[row] ?? 0;
    if (
      isIn(years, time.year[row]) &&
      isIn(months, time.month[row]) &&
      (weekHours === 'all' || weekHours[hour] !== 0) &&
      isIn(categories, time.category[row]) &&
      isIn(channels, time.channel[row])
    ) {
      passes[row] = 1;
    }
  }
  return passes;
}
