import { observationKinds, radighetList, walkPurposes, walkStages } from '../walk.ts';
import { COMPACT_DECIMALS, CompactError, CompactReader, fromAddressText } from './compact-bytes.ts';
import { positionText } from './field-text.ts';
import {
  checkLetters,
  FIRST_DAY_MS,
  type HandOverKind,
  handOverKinds,
  MOST_PAYLOAD,
  MS_PER_DAY,
  PACE_SCALE,
} from './hand-over.ts';
import { clock } from './walk-fields.ts';
import {
  type ElementKind,
  type FileElement,
  type FileLeg,
  fileId,
  type ReadWalkFile,
  WALK_FILE_VERSION,
} from './walk-file.ts';

const MOST_STOPS = 40;
const MOST_ITEMS = 2_000;
const CHECK_LETTERS = 4;
const DECIMALS = COMPACT_DECIMALS;

/** A walk from the short text of an address, as `handOver` writes it. */
export function receiveLink(payload: string): ReadWalkFile {
  if (payload.length > MOST_PAYLOAD * 2) return { status: 'refused', code: 'too-large' };
  const text = payload.slice(0, -CHECK_LETTERS);
  const bytes = fromAddressText(text);
  if (bytes === null || bytes.length === 0 || !payload.endsWith(checkLetters(text))) {
    return { status: 'refused', code: 'damaged' };
  }
  if ((bytes[0] ?? 0) > WALK_FILE_VERSION) return { status: 'refused', code: 'newer' };
  try {
    return read(new CompactReader(bytes));
  } catch (error) {
    if (error instanceof CompactError) return { status: 'refused', code: 'damaged' };
    throw error;
  }
}

function read(reader: CompactReader): ReadWalkFile {
  reader.number();
  const kind: HandOverKind = reader.one(handOverKinds);
  const walkId = fileId(reader.id());
  if (walkId === null) return { status: 'refused', code: 'no-walk-id' };
  const walkFields = new Map<string, string>([['stage', reader.one(walkStages)]]);
  const elements: FileElement[] = [
    { kind: 'walk', id: walkId, base: null, row: 1, fields: walkFields },
  ];
  const legs: FileLeg[] = [];
  const stopIds: (string | null)[] = [];
  if (kind === 'plan') readPlan(reader, walkFields, elements, legs, stopIds);
  else {
    const count = reader.number(MOST_STOPS);
    for (let index = 0; index < count; index++) stopIds.push(fileId(reader.id()));
  }
  elements.push(...observationsOf(reader, stopIds));
  if (!reader.isAtEnd) return { status: 'refused', code: 'damaged' };
  return {
    status: 'read',
    file: {
      format: 'link',
      walkId,
      elements,
      legs,
      hasOrder: kind === 'plan',
      decimals: DECIMALS,
    },
  };
}

function element(
  kind: ElementKind,
  id: string | null,
  index: number,
  fields: Readonly<Record<string, string>>,
): FileElement {
  return {
    kind,
    id: fileId(id),
    base: null,
    row: index + 1,
    fields: new Map(Object.entries(fields)),
  };
}

function readPlan(
  reader: CompactReader,
  walk: Map<string, string>,
  elements: FileElement[],
  legs: FileLeg[],
  stopIds: (string | null)[],
): void {
  walk.set('placeId', reader.id() ?? '');
  walk.set('purposes', reader.some(walkPurposes).join(' '));
  const day = reader.number(100_000);
  walk.set('time', day === 0 ? '' : `${dateOf(day - 1)}T${clock(reader.number(1_439))}`);
  walk.set('paceKmh', String(reader.number(1_000) / PACE_SCALE));
  const participants = reader.number(1_000);
  walk.set('participants', participants === 0 ? '' : String(participants));
  walk.set('invited', reader.some(radighetList).join(' '));
  walk.set('followsId', reader.id() ?? '');
  const count = reader.number(MOST_STOPS);
  const positions = Array.from({ length: count }, (_, index) => {
    const id = fileId(reader.id());
    const position = reader.position();
    const placeId = reader.id() ?? '';
    const radighet = reader.some(radighetList).join(' ');
    const minutes = reader.number(1_000);
    stopIds.push(id);
    elements.push(
      element('stop', id, index, {
        position: positionText(position, DECIMALS),
        placeId,
        radighet,
        minutes: String(Math.floor(minutes / 2)),
        worksWell: minutes % 2 === 1 ? 'yes' : 'no',
      }),
    );
    return position;
  });
  walk.set('meetingPoint', reader.number(1) === 0 ? '' : positionText(reader.position(), DECIMALS));
  const legCount = reader.number(MOST_STOPS);
  for (let index = 0; index < legCount; index++) {
    const size = reader.number(MOST_ITEMS * 2);
    const between = Array.from({ length: Math.floor(size / 2) }, () => reader.position());
    const [start, end] = [positions[index], positions[index + 1]];
    if (start === undefined || end === undefined) continue;
    const [from = null, to = null] = [stopIds[index], stopIds[index + 1]];
    legs.push({
      line: [start, ...between, end],
      isOnNet: size % 2 === 1,
      from,
      to,
      base: null,
    });
  }
}

function observationsOf(
  reader: CompactReader,
  stopIds: readonly (string | null)[],
): readonly FileElement[] {
  return Array.from({ length: reader.number(MOST_ITEMS) }, (_, index) => {
    const id = reader.id();
    const stop = reader.number(stopIds.length);
    const noted = reader.number(observationKinds.length * 6);
    const kind = observationKinds[Math.floor(noted / 6)];
    if (kind === undefined) throw new CompactError('unknown kind');
    const parts = reader.number(3);
    const position = parts % 2 === 1 ? positionText(reader.position(), DECIMALS) : '';
    return element('observation', id, index, {
      stopId: stopIds[stop - 1] ?? '',
      kind,
      feeling: noted % 6 === 0 ? '' : String(noted % 6),
      position,
      accuracyM: parts >= 2 ? String(reader.number(1_000_000)) : '',
    });
  });
}

function dateOf(day: number): string {
  return new Date(FIRST_DAY_MS + day * MS_PER_DAY).toISOString().slice(0, 10);
}
