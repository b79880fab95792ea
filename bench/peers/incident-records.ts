import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import { localTimes } from '#src/domain/incident/local-time.ts';
import { weekHourOf } from '#src/domain/incident/week-hour.ts';
import type { Membership } from '#src/domain/membership/membership.ts';

/** An incident as an object, with everything worked out that a peer may want to look at. */
export interface IncidentRecord {
  readonly area: number;
  readonly minute: number;
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly hour: number;
  readonly weekHour: number;
  readonly category: number;
  readonly channel: number;
}

export function toRecords(columns: IncidentColumns, { first }: Membership): IncidentRecord[] {
  const { year, month, weekday, hour } = localTimes(columns.minute, columns.clock);
  return Array.from({ length: columns.count }, (_, row) => ({
    area: first[row] ?? 0,
    minute: columns.minute[row] ?? 0,
    year: year[row] ?? 0,
    month: month[row] ?? 0,
    weekday: weekday[row] ?? 0,
    hour: hour[row] ?? 0,
    weekHour: weekHourOf(weekday[row] ?? 0, hour[row] ?? 0),
    category: columns.category[row] ?? 0,
    channel: columns.channel[row] ?? 0,
  }));
}
