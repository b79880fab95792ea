import type { ContextFile } from '#src/data/schema/context-file.ts';
import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import { checkPositions } from './check-rings.ts';
import { roundPosition } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';
import { optional } from './optional.ts';
import type { RawSources } from './read-all.ts';

export function buildContext(raw: RawSources, log: IssueLog): ContextFile {
  for (const { name, coordinates } of raw.entrances) {
    checkPositions([coordinates], raw.files.entrances, name, log);
  }
  for (const { name, coordinates } of raw.stops) {
    checkPositions([coordinates], raw.files.stops, name, log);
  }
  return {
    version: PACK_VERSION,
    schools: raw.schools.flatMap(({ name, coordinates }) =>
      coordinates === null ? [] : [{ name, position: roundPosition(coordinates) }],
    ),
    entrances: raw.entrances.map(({ station, name, wheelchair, coordinates }) => ({
      ...optional('station', station ?? undefined),
      name: name.split(';').join(', '),
      wheelchair: wheelchair ?? 'unknown',
      position: roundPosition(coordinates),
    })),
    stops: raw.stops.map(({ name, coordinates }) => ({
      name,
      position: roundPosition(coordinates),
    })),
  };
}
