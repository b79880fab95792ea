import type { IncidentCategory, IncidentChannel } from '#src/domain/incident/incident.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';

export interface AnIncident {
  readonly at?: readonly [lon: number, lat: number];
  /** UTC, `2024-05-03T21:10`. */
  readonly time?: string;
  readonly category?: IncidentCategory;
  readonly channel?: IncidentChannel;
}

/** Columns of incidents, sorted by time; local time is UTC + 2 h throughout. */
export function incidentColumns(list: readonly AnIncident[]): IncidentColumns {
  const minuteOf = ({ time = '2024-05-03T21:10' }: AnIncident) => Date.parse(`${time}Z`) / 60_000;
  const origin = Date.parse('2021-01-01T00:00Z') / 60_000;
  const sorted = list.toSorted((a, b) => minuteOf(a) - minuteOf(b));
  return {
    count: sorted.length,
    lon: Float64Array.from(sorted, ({ at }) => at?.[0] ?? 0),
    lat: Float64Array.from(sorted, ({ at }) => at?.[1] ?? 0),
    hasPosition: Uint8Array.from(sorted, ({ at }) => (at === undefined ? 0 : 1)),
    minute: Uint32Array.from(sorted, (one) => minuteOf(one) - origin),
    category: Uint8Array.from(sorted, ({ category = 'robbery' }) =>
      incidentCategories.indexOf(category),
    ),
    channel: Uint8Array.from(sorted, ({ channel = 'street' }) => incidentChannels.indexOf(channel)),
    clock: { origin, offsets: [{ fromMinute: 0, offsetMin: 120 }] },
  };
}
