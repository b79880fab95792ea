import type { IncidentCounts } from '../../domain/incident/incident-counts.ts';

/** Every buffer of an answer: nobody else holds them, so they can be handed over, not copied. */
export function buffersOf({ byCell, byLayer, profile }: IncidentCounts): ArrayBufferLike[] {
  const tables = [
    ...byCell,
    ...byLayer.values(),
    profile.byYear,
    profile.byMonth,
    profile.byWeekHour,
    profile.byCategory,
    profile.byChannel,
  ];
  return tables.map(({ buffer }) => buffer);
}
