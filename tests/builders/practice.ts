import type { DrawnIncident } from '#geodata/build/draw-incidents.ts';
import { encodePractice } from '#geodata/build/encode-practice.ts';
import { NO_POSITION, type PracticeFile } from '#src/data/schema/practice-file.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';

export function anIncident(changes: Partial<DrawnIncident> = {}): DrawnIncident {
  return { minute: 0, category: 'damage', channel: 'street', x: 0, y: 0, ...changes };
}

export interface PracticePair {
  readonly header: PracticeFile;
  readonly bytes: ArrayBuffer;
}

/** A header with its binary file, as the build would write them. */
export function aPractice(incidents: readonly DrawnIncident[]): PracticePair {
  const { columns, bytes } = encodePractice(incidents, NO_POSITION);
  return {
    header: {
      version: 1,
      dataSetId: 'ovning',
      seed: 1,
      count: incidents.length,
      placed: incidents.filter(({ x }) => x !== NO_POSITION).length,
      period: { from: '2024-01-01', to: '2024-12-31' },
      origin: '2023-12-31T23:00Z',
      timeZone: 'Europe/Stockholm',
      offsets: [{ fromMinute: 0, offsetMin: 60 }],
      bounds: [17, 58, 18, 60],
      categories: [...incidentCategories],
      channels: [...incidentChannels],
      bytes: bytes.byteLength,
      sha256: '0'.repeat(64),
      columns,
      assumptions: [{ id: 'a', basis: 'assumption', text: { sv: 'påhittat', en: 'made up' } }],
    },
    bytes: bytes.slice().buffer,
  };
}
