import { offsetAt } from '../../incident/local-time.ts';
import { localDay, minuteOfLocal, swedishClock } from '../../incident/swedish-clock.ts';
import { walkLength } from '../walk-length.ts';
import type { WalkPlan } from '../walk-plan.ts';
import { wordsText } from './field-text.ts';
import { clock } from './walk-fields.ts';
import { type FileElement, type ReadWalkFile, walkFileOf } from './walk-file.ts';

/** The invitation as a calendar has it. Nobody is named, and nobody is asked to answer. */
export interface WalkEvent {
  readonly uid: string;
  readonly title: string;
  /** Unit: minutes since 1970, UTC. */
  readonly startMinute: number;
  readonly minutes: number;
  readonly place: string;
  readonly geo: { readonly lon: number; readonly lat: number } | null;
  /** A line for each stop. */
  readonly description: string;
}

export type MadeEvent =
  | { readonly status: 'made'; readonly event: WalkEvent }
  | { readonly status: 'refused'; readonly code: 'no-date' | 'hour-missing' };

const UID_END = '@platsbild';
const SHORTEST = 15;
const MINUTES_PER_DAY = 1_440;
const MS_PER_MINUTE = 60_000;

export interface EventWords {
  /** Above the stops: length and time. */
  readonly summary: string;
  readonly untitled: string;
}

/** Refused where the day is not settled, and where the clock skips the minute in spring. */
export function walkEvent(
  { id, title, body }: Pick<WalkPlan, 'id' | 'title' | 'body'>,
  words: EventWords,
): MadeEvent {
  const { time, meetingPoint, stops } = body;
  if (time === null) return { status: 'refused', code: 'no-date' };
  const startMinute = minuteOfLocal(time.date, time.startMinute);
  if (startMinute === null) return { status: 'refused', code: 'hour-missing' };
  const position = meetingPoint?.position ?? stops[0]?.position;
  return {
    status: 'made',
    event: {
      uid: `${id}${UID_END}`,
      title: title === '' ? words.untitled : title,
      startMinute,
      minutes: Math.max(SHORTEST, walkLength(body).minutes),
      place: wordsText(meetingPoint?.text ?? '') || (stops[0]?.name ?? ''),
      geo: position === undefined ? null : { lon: position[0], lat: position[1] },
      description: [words.summary, ...stops.map(({ name }, index) => `${index + 1}. ${name}`)].join(
        '\n',
      ),
    },
  };
}

/** Null where it is a calendar that knows nothing of a walk. The day and the time are read, and the place. */
export function readWalkIcs(text: string): ReadWalkFile | null {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return null;
  const all = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  // A calendar may describe its time zone first, with starts of its own.
  const lines = all.slice(all.findIndex((line) => /^BEGIN:VEVENT/i.test(line)) + 1);
  const linesOf = (name: string) =>
    lines.filter((line) => new RegExp(`^${name}[;:]`, 'i').test(line));
  const uids = linesOf('UID').map((line) => line.slice(line.indexOf(':') + 1).trim());
  const walkIds = uids.flatMap((uid) =>
    uid.endsWith(UID_END) ? [uid.slice(0, -UID_END.length)] : [],
  );
  if (walkIds.length === 0) return null;
  if (!lines.some((line) => /^END:VCALENDAR/i.test(line))) {
    return { status: 'refused', code: 'damaged' };
  }
  const fields = new Map<string, string>();
  const start = linesOf('DTSTART').at(0);
  if (start !== undefined) fields.set('time', timeOf(start));
  const place = linesOf('LOCATION').at(0);
  if (place !== undefined) fields.set('meetingText', unescaped(place));
  const walk: FileElement = { kind: 'walk', id: walkIds[0] ?? null, base: null, row: 1, fields };
  return walkFileOf('ics', walkIds, { elements: [walk], legs: [] });
}

/** A time in UTC, or a local one: calendars of the country write local time. */
function timeOf(line: string): string {
  const value = line.slice(line.indexOf(':') + 1).trim();
  const [, year, month, day, hour, minutes, zone] =
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})\d{2}(Z?)$/.exec(value) ?? [];
  if (year === undefined) return value;
  const date = `${year}-${month}-${day}`;
  if (zone === '') return `${date}T${hour}:${minutes}`;
  const utc = Date.parse(`${date}T${hour}:${minutes}:00Z`);
  if (Number.isNaN(utc)) return value;
  const minute = utc / MS_PER_MINUTE;
  const local = minute + offsetAt(minute, swedishClock).offsetMin;
  return `${localDay(minute)}T${clock(local % MINUTES_PER_DAY)}`;
}

function unescaped(line: string): string {
  return line
    .slice(line.indexOf(':') + 1)
    .replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}
