import { lineString, simplify } from '@turf/turf';
import type { LonLat } from '../../geo/lon-lat.ts';
import {
  type Observation,
  observationKinds,
  radighetList,
  type SafetyWalk,
  type WalkLeg,
  walkPurposes,
  walkStages,
} from '../walk.ts';
import type { WalkPlan } from '../walk-plan.ts';
import { CompactWriter, toAddressText } from './compact-bytes.ts';
import { markOf } from './field-text.ts';
import { WALK_FILE_VERSION } from './walk-file.ts';

/** `plan`: a walk to a phone; `observations`: what was noted, back from it. */
export const handOverKinds = ['plan', 'observations'] as const;
export type HandOverKind = (typeof handOverKinds)[number];

/** Longer codes are hard to read off a screen. Unit: characters. */
export const MOST_PAYLOAD = 2_000;

export type HandOver =
  | { readonly status: 'made'; readonly payload: string }
  | { readonly status: 'refused'; readonly code: 'no-stops' | 'no-observations' }
  | { readonly status: 'refused'; readonly code: 'too-large'; readonly characters: number };

/** How far a way may be moved to make the code smaller. Unit: degrees; the last is about thirty metres. */
const TOLERANCES = [0.000005, 0.00002, 0.00005, 0.0001, 0.0003] as const;
const LOST_PHOTOS = 0;
export const FIRST_DAY_MS = Date.UTC(2020, 0, 1);
export const MS_PER_DAY = 86_400_000;
/** Tenths of a kilometre an hour. */
export const PACE_SCALE = 10;

/**
 * A walk as a short text for an address. Without titles, names, notes, photos and whatever else somebody has
 * written: a stop is known by its place and its position, to about a metre. Refused where it is too long.
 */
export function handOver(
  { id, body }: Pick<WalkPlan, 'id' | 'body'>,
  kind: HandOverKind,
): HandOver {
  if (kind === 'plan' && body.stops.length === 0) return { status: 'refused', code: 'no-stops' };
  if (kind === 'observations' && body.observations.length === 0) {
    return { status: 'refused', code: 'no-observations' };
  }
  let shortest = Number.POSITIVE_INFINITY;
  for (const tolerance of kind === 'plan' ? TOLERANCES : TOLERANCES.slice(0, 1)) {
    const payload = payloadOf(id, body, kind, tolerance);
    if (payload.length <= MOST_PAYLOAD) return { status: 'made', payload };
    shortest = Math.min(shortest, payload.length);
  }
  return { status: 'refused', code: 'too-large', characters: shortest };
}

/** Whether the walk has something that the short text leaves behind. */
export function leftBehind({ observations }: Pick<SafetyWalk, 'observations'>): {
  readonly notes: number;
  readonly photos: number;
} {
  return {
    notes: observations.filter(({ note }) => note.trim() !== '').length,
    photos: observations.reduce((sum, { photoIds }) => sum + photoIds.length, LOST_PHOTOS),
  };
}

function payloadOf(id: string, walk: SafetyWalk, kind: HandOverKind, tolerance: number): string {
  const writer = new CompactWriter();
  writer.number(WALK_FILE_VERSION);
  writer.number(handOverKinds.indexOf(kind));
  writer.id(id);
  writer.number(walkStages.indexOf(walk.stage));
  if (kind === 'plan') writePlan(writer, walk, tolerance);
  else {
    const noted = new Set(walk.observations.map(({ stopId }) => stopId));
    const stopIds = walk.stops.map((stop) => stop.id).filter((stopId) => noted.has(stopId));
    writer.number(stopIds.length);
    for (const stopId of stopIds) writer.id(stopId);
    writeObservations(writer, walk.observations, stopIds);
  }
  const text = toAddressText(writer.bytes);
  return text + checkLetters(text);
}

const CHECK_LETTERS = 4;

/** So that an address that was cut off or mistyped is not read as another walk. */
export function checkLetters(text: string): string {
  return markOf([text]).slice(-CHECK_LETTERS);
}

function writePlan(writer: CompactWriter, walk: SafetyWalk, tolerance: number): void {
  const { time, meetingPoint, stops, legs } = walk;
  writer.id(walk.placeId);
  writer.some(walkPurposes, walk.purposes);
  const day =
    time === null ? -1 : (Date.parse(`${time.date}T00:00:00Z`) - FIRST_DAY_MS) / MS_PER_DAY;
  writer.number(day < 0 ? 0 : day + 1);
  if (day >= 0) writer.number(time?.startMinute ?? 0);
  writer.number(Math.round(walk.paceKmh * PACE_SCALE));
  writer.number(walk.participants ?? 0);
  writer.some(radighetList, walk.invited);
  writer.id(walk.followsId);
  writer.number(stops.length);
  for (const stop of stops) {
    writer.id(stop.id);
    writer.position(stop.position);
    writer.id(stop.placeId);
    writer.some(radighetList, stop.radighet);
    writer.number(stop.minutes * 2 + (stop.doesWork ? 1 : 0));
  }
  writer.number(meetingPoint === null ? 0 : 1);
  if (meetingPoint !== null) writer.position(meetingPoint.position);
  writer.number(legs.length);
  for (const leg of legs) {
    const between = simplified(leg, tolerance).slice(1, -1);
    writer.number(between.length * 2 + (leg.isOnNet ? 1 : 0));
    for (const position of between) writer.position(position);
  }
  writeObservations(
    writer,
    walk.observations,
    stops.map(({ id }) => id),
  );
}

function simplified({ line }: WalkLeg, tolerance: number): readonly LonLat[] {
  if (line.length < 3) return line;
  const points = line.map((position) => [...position]);
  const { geometry } = simplify(lineString(points), { tolerance, highQuality: true });
  return geometry.coordinates.map(([lon = 0, lat = 0]) => [lon, lat]);
}

function writeObservations(
  writer: CompactWriter,
  observations: readonly Observation[],
  stopIds: readonly string[],
): void {
  writer.number(observations.length);
  for (const { id, stopId, kind, feeling, position, accuracyM } of observations) {
    writer.id(id);
    writer.number(stopId === null ? 0 : stopIds.indexOf(stopId) + 1);
    writer.number(observationKinds.indexOf(kind) * 6 + (feeling ?? 0));
    writer.number((position === null ? 0 : 1) + (accuracyM === null ? 0 : 2));
    if (position !== null) writer.position(position);
    if (accuracyM !== null) writer.number(Math.round(accuracyM));
  }
}
