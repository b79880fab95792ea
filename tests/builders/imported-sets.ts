import type { OwnContent, OwnIncidentColumns, OwnSet } from '#src/domain/own-data/own-set.ts';
import { type AnIncident, incidentColumns } from './incident-columns.ts';

export function anOwnSet(content: OwnContent, given: Partial<OwnSet> = {}): OwnSet {
  return {
    id: 'set-1',
    name: 'Incidents 2024',
    source: 'A police area',
    file: { name: 'file.csv', bytes: 1, digest: '0' },
    importedAt: '2026-11-01T08:00:00.000Z',
    rows: { read: 1, accepted: 1, withoutPlace: 0, refused: 0 },
    period: { start: '2024-01-01', end: '2024-12-31' },
    content,
    ...given,
  };
}

/** `hasChannel`: whether the file states where in kind each incident happened. */
export function ownIncidents(list: readonly AnIncident[], hasChannel = true): OwnIncidentColumns {
  const columns = incidentColumns(list);
  return {
    ...columns,
    hasTimeOfDay: new Uint8Array(columns.count).fill(1),
    hasChannel: new Uint8Array(columns.count).fill(hasChannel ? 1 : 0),
    place: new Uint16Array(columns.count),
    placeIds: [],
    row: Uint32Array.from({ length: columns.count }, (_, index) => index + 2),
    ids: null,
  };
}
