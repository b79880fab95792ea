import {
  type ActionPoint,
  type Observation,
  observationKinds,
  pointStatuses,
  radighetList,
  type SafetyWalk,
  type WalkStop,
  walkPurposes,
  walkStages,
} from '../walk.ts';
import {
  type FieldFault,
  positionText,
  type Read,
  readCode,
  readCodes,
  readDate,
  readId,
  readNumber,
  readPosition,
  readWhole,
  readWords,
  wordsText,
} from './field-text.ts';
import type { FieldName } from './walk-file.ts';

export interface NamedWalk {
  readonly title: string;
  readonly walk: SafetyWalk;
}

/** One field of an element of a file, and how it is written and read. */
export interface Field<Entity extends object> {
  readonly name: FieldName;
  /** Somebody has written it in their own words: it leaves only where that is chosen. */
  readonly isOwnWords?: true;
  readonly write: (entity: Entity, decimals: number) => string;
  readonly read: (entity: Entity, text: string) => Entity | FieldFault;
}

/** The entity with what was read in its place, or the fault. */
function put<Entity extends object, Value>(
  read: Read<Value>,
  set: (value: Value) => Entity | FieldFault,
): Entity | FieldFault {
  return 'fault' in read ? read.fault : set(read.value);
}

const YES = 'yes';
const NO = 'no';
const answers = [YES, NO] as const;
const MOST_MINUTES = 120;
const MOST_ACCURACY_M = 100_000;
const MOST_TYCK_TILL = 40;
const MINUTES_PER_HOUR = 60;

export const stopFields: readonly Field<WalkStop>[] = [
  {
    name: 'name',
    write: ({ name }) => wordsText(name),
    read: (stop, text) => put(readWords(text), (name) => ({ ...stop, name })),
  },
  {
    name: 'position',
    write: ({ position }, decimals) => positionText(position, decimals),
    read: (stop, text) =>
      put(readPosition(text), (position) =>
        position === null ? 'not-a-position' : { ...stop, position },
      ),
  },
  {
    name: 'minutes',
    write: ({ minutes }) => String(minutes),
    read: (stop, text) =>
      put(readWhole(text, 0, MOST_MINUTES), (minutes) =>
        minutes === null ? 'not-a-number' : { ...stop, minutes },
      ),
  },
  {
    name: 'worksWell',
    write: ({ doesWork }) => (doesWork ? YES : NO),
    read: (stop, text) =>
      put(readCode(text, answers), (answer) => ({ ...stop, doesWork: answer === YES })),
  },
  {
    name: 'radighet',
    write: ({ radighet }) => inOrder(radighetList, radighet),
    read: (stop, text) => put(readCodes(text, radighetList), (radighet) => ({ ...stop, radighet })),
  },
  {
    name: 'placeId',
    write: ({ placeId }) => placeId ?? '',
    read: (stop, text) => put(readId(text), (placeId) => ({ ...stop, placeId })),
  },
];

export const observationFields: readonly Field<Observation>[] = [
  {
    name: 'stopId',
    write: ({ stopId }) => stopId ?? '',
    read: (one, text) => put(readId(text), (stopId) => ({ ...one, stopId })),
  },
  {
    name: 'kind',
    write: ({ kind }) => kind,
    read: (one, text) =>
      put(readCode(text, observationKinds), (kind) =>
        kind === null ? 'not-known' : { ...one, kind },
      ),
  },
  {
    name: 'feeling',
    write: ({ feeling }) => numberText(feeling),
    read: (one, text) => put(readWhole(text, 1, 5), (feeling) => ({ ...one, feeling })),
  },
  {
    name: 'position',
    write: ({ position }, decimals) => positionText(position, decimals),
    read: (one, text) => put(readPosition(text), (position) => ({ ...one, position })),
  },
  {
    name: 'accuracyM',
    write: ({ accuracyM }) => numberText(accuracyM === null ? null : Math.round(accuracyM)),
    read: (one, text) =>
      put(readNumber(text, 0, MOST_ACCURACY_M), (accuracyM) => ({ ...one, accuracyM })),
  },
  {
    name: 'note',
    isOwnWords: true,
    write: ({ note }) => wordsText(note),
    read: (one, text) => put(readWords(text), (note) => ({ ...one, note })),
  },
];

export const pointFields: readonly Field<ActionPoint>[] = [
  {
    name: 'what',
    isOwnWords: true,
    write: ({ what }) => wordsText(what),
    read: (point, text) => put(readWords(text), (what) => ({ ...point, what })),
  },
  {
    name: 'kind',
    write: ({ kind }) => kind,
    read: (point, text) =>
      put(readCode(text, observationKinds), (kind) =>
        kind === null ? 'not-known' : { ...point, kind },
      ),
  },
  {
    name: 'stopId',
    write: ({ stopId }) => stopId ?? '',
    read: (point, text) => put(readId(text), (stopId) => ({ ...point, stopId })),
  },
  {
    name: 'placeId',
    write: ({ placeId }) => placeId ?? '',
    read: (point, text) => put(readId(text), (placeId) => ({ ...point, placeId })),
  },
  {
    name: 'position',
    write: ({ position }, decimals) => positionText(position, decimals),
    read: (point, text) => put(readPosition(text), (position) => ({ ...point, position })),
  },
  {
    name: 'owner',
    write: ({ owner }) => owner ?? '',
    read: (point, text) => put(readCode(text, radighetList), (owner) => ({ ...point, owner })),
  },
  {
    name: 'dueDate',
    write: ({ dueDate }) => dueDate ?? '',
    read: (point, text) => put(readDate(text), (dueDate) => ({ ...point, dueDate })),
  },
  {
    name: 'tyckTillNumber',
    write: ({ tyckTillNumber }) => wordsText(tyckTillNumber),
    read: (point, text) =>
      put(readWords(text, MOST_TYCK_TILL), (tyckTillNumber) => ({ ...point, tyckTillNumber })),
  },
  {
    name: 'status',
    write: ({ status }) => status,
    read: (point, text) =>
      put(readCode(text, pointStatuses), (status) =>
        status === null ? 'not-known' : { ...point, status },
      ),
  },
  {
    name: 'reason',
    isOwnWords: true,
    write: ({ reason }) => wordsText(reason),
    read: (point, text) => put(readWords(text), (reason) => ({ ...point, reason })),
  },
  {
    name: 'observationIds',
    write: ({ observationIds }) => observationIds.join(' '),
    read: (point, text) => ({
      ...point,
      observationIds: text.split(/\s+/).filter((id) => id !== '' && id.length <= 120),
    }),
  },
];

export const walkFields: readonly Field<NamedWalk>[] = [
  {
    name: 'title',
    write: ({ title }) => wordsText(title),
    read: (named, text) => put(readWords(text), (title) => ({ ...named, title })),
  },
  {
    name: 'time',
    write: ({ walk: { time } }) => (time === null ? '' : `${time.date}T${clock(time.startMinute)}`),
    read: (named, text) =>
      put(readTime(text), (time) => ({ ...named, walk: { ...named.walk, time } })),
  },
  {
    name: 'meetingPoint',
    write: ({ walk: { meetingPoint } }, decimals) =>
      positionText(meetingPoint?.position ?? null, decimals),
    read: (named, text) =>
      put(readPosition(text), (position) => {
        const words = named.walk.meetingPoint?.text ?? '';
        const meetingPoint = position === null ? null : { position, text: words };
        return { ...named, walk: { ...named.walk, meetingPoint } };
      }),
  },
  {
    name: 'meetingText',
    write: ({ walk: { meetingPoint } }) => wordsText(meetingPoint?.text ?? ''),
    read: (named, text) =>
      put(readWords(text), (words) => {
        const { meetingPoint } = named.walk;
        if (meetingPoint === null) return named;
        return {
          ...named,
          walk: { ...named.walk, meetingPoint: { ...meetingPoint, text: words } },
        };
      }),
  },
  ofWalk(
    'stage',
    ({ stage }) => stage,
    (walk, text) =>
      put(readCode(text, walkStages), (stage) =>
        stage === null ? 'not-known' : { ...walk, stage },
      ),
  ),
  ofWalk(
    'placeId',
    ({ placeId }) => placeId ?? '',
    (walk, text) => put(readId(text), (placeId) => ({ ...walk, placeId })),
  ),
  ofWalk(
    'purposes',
    ({ purposes }) => inOrder(walkPurposes, purposes),
    (walk, text) => put(readCodes(text, walkPurposes), (purposes) => ({ ...walk, purposes })),
  ),
  ofWalk(
    'paceKmh',
    ({ paceKmh }) => String(paceKmh),
    (walk, text) =>
      put(readNumber(text, 0.5, 8), (paceKmh) =>
        paceKmh === null ? 'not-a-number' : { ...walk, paceKmh },
      ),
  ),
  ofWalk(
    'participants',
    ({ participants }) => numberText(participants),
    (walk, text) => put(readWhole(text, 1, 500), (participants) => ({ ...walk, participants })),
  ),
  ofWalk(
    'invited',
    ({ invited }) => inOrder(radighetList, invited),
    (walk, text) => put(readCodes(text, radighetList), (invited) => ({ ...walk, invited })),
  ),
  ofWalk(
    'followsId',
    ({ followsId }) => followsId ?? '',
    (walk, text) => put(readId(text), (followsId) => ({ ...walk, followsId })),
  ),
];

function ofWalk(
  name: FieldName,
  write: (walk: SafetyWalk) => string,
  read: (walk: SafetyWalk, text: string) => SafetyWalk | FieldFault,
): Field<NamedWalk> {
  return {
    name,
    write: ({ walk }) => write(walk),
    read: (named, text) => {
      const walk = read(named.walk, text);
      return typeof walk === 'string' ? walk : { ...named, walk };
    },
  };
}

function readTime(text: string): Read<SafetyWalk['time']> {
  if (text.trim() === '') return { value: null };
  const [, day = '', hour, minute] = /^(\S{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  const date = readDate(day);
  if (!('value' in date) || date.value === null) return { fault: 'not-a-date' };
  return {
    value: { date: date.value, startMinute: Number(hour) * MINUTES_PER_HOUR + Number(minute) },
  };
}

/** `HH:MM`. @param minute of the day */
export function clock(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / MINUTES_PER_HOUR))}:${two(minute % MINUTES_PER_HOUR)}`;
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

function inOrder<Code extends string>(all: readonly Code[], chosen: readonly Code[]): string {
  return all.filter((code) => chosen.includes(code)).join(' ');
}
