import type { TimeAxes, TimeColumns } from '#src/domain/incident/time-profile.ts';

export interface IncidentRow {
  readonly year: number;
  readonly month: number;
  readonly weekHour: number;
  readonly category: number;
  readonly channel: number;
}

export const timeAxes: TimeAxes = { firstYear: 2021, lastYear: 2025, categories: 7, channels: 4 };

export function anIncident(more: Partial<IncidentRow> = {}): IncidentRow {
  return { year: 2025, month: 3, weekHour: 118, category: 0, channel: 0, ...more };
}

export function toTimeColumns(rows: readonly IncidentRow[]): TimeColumns {
  return {
    count: rows.length,
    year: Uint16Array.from(rows, ({ year }) => year),
    month: Uint8Array.from(rows, ({ month }) => month),
    weekHour: Uint8Array.from(rows, ({ weekHour }) => weekHour),
    category: Uint8Array.from(rows, ({ category }) => category),
    channel: Uint8Array.from(rows, ({ channel }) => channel),
  };
}
