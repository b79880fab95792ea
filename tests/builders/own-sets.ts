import type { OwnIncident } from '#src/domain/own-data/map-incidents.ts';
import { OwnColumnsBuilder } from '#src/domain/own-data/own-columns-builder.ts';
import type { OwnContent, OwnSet } from '#src/domain/own-data/own-set.ts';

export function anOwnIncident(given: Partial<OwnIncident> = {}): OwnIncident {
  return {
    row: 2,
    id: null,
    time: { day: '2024-03-07', minuteOfDay: 1335, offsetMin: null },
    category: 'robbery',
    channel: 'street',
    position: [18.064, 59.332],
    placeId: null,
    ...given,
  };
}

export function ownIncidents(...incidents: readonly Partial<OwnIncident>[]): OwnContent {
  const builder = new OwnColumnsBuilder();
  for (const incident of incidents) builder.add(anOwnIncident(incident));
  return { kind: 'incidents', columns: builder.columns() };
}

export function anOwnSet(given: Partial<OwnSet> = {}): OwnSet {
  return {
    id: 'set-1',
    name: 'Uttag mars',
    source: 'Polisområdet',
    file: { name: 'uttag.csv', bytes: 120, digest: 'a'.repeat(64) },
    importedAt: '2026-11-27T08:00:00.000Z',
    rows: { read: 1, accepted: 1, withoutPlace: 0, refused: 0 },
    period: { start: '2024-03-07', end: '2024-03-07' },
    content: ownIncidents({}),
    ...given,
  };
}
