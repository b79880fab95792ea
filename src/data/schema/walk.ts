import {
  checkOutcomes,
  observationKinds,
  pointStatuses,
  radighetList,
  type SafetyWalk,
  walkPurposes,
  walkRoles,
  walkStages,
} from '../../domain/walk/walk.ts';
import { guardedText } from './guarded-text.ts';
import { isoDate, lonLat, id as placeIdShape } from './parts.ts';
import { z } from './zod.ts';

const key = z.string().check(z.minLength(1), z.maxLength(120));
const placeId = z.nullable(z.union([placeIdShape, key]));
const radighet = z.enum(radighetList);
const kind = z.enum(observationKinds);

const reason = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), factId: key }),
  z.strictObject({ kind: z.literal('own-share'), factId: key }),
  z.strictObject({ kind: z.literal('observed'), what: kind, times: z.int().check(z.gte(1)) }),
  z.strictObject({ kind: z.literal('open-points'), points: z.int().check(z.gte(1)) }),
  z.strictObject({ kind: z.literal('works-well') }),
]);

const stop = z.strictObject({
  id: key,
  name: guardedText,
  position: lonLat,
  placeId,
  reasons: z.readonly(z.array(reason)),
  radighet: z.readonly(z.array(radighet)),
  minutes: z.int().check(z.gte(0), z.lte(120)),
  doesWork: z.boolean(),
});

const leg = z.strictObject({
  line: z.readonly(z.array(lonLat).check(z.minLength(2))),
  isOnNet: z.boolean(),
});

const observation = z
  .strictObject({
    id: key,
    stopId: z.nullable(key),
    kind,
    feeling: z.nullable(z.int().check(z.gte(1), z.lte(5))),
    note: guardedText,
    position: z.nullable(lonLat),
    accuracyM: z.nullable(z.number().check(z.gte(0))),
    photoIds: z.readonly(z.array(key)),
  })
  .check(
    z.refine(
      (one) => one.feeling === null || one.kind === 'feeling',
      'a feeling in another observation',
    ),
  );

const point = z.strictObject({
  id: key,
  what: guardedText,
  kind,
  stopId: z.nullable(key),
  placeId,
  position: z.nullable(lonLat),
  owner: z.nullable(radighet),
  dueDate: z.nullable(isoDate),
  tyckTillNumber: z.string().check(z.maxLength(40)),
  status: z.enum(pointStatuses),
  reason: guardedText,
  observationIds: z.readonly(z.array(key)),
});

/** A walk on the device. Strict: it has no field for a person, and none for a count of crimes. */
export const walkSchema: z.ZodMiniType<SafetyWalk> = z.strictObject({
  stage: z.enum(walkStages),
  placeId,
  purposes: z.readonly(z.array(z.enum(walkPurposes))),
  audience: guardedText,
  time: z.nullable(
    z.strictObject({ date: isoDate, startMinute: z.int().check(z.gte(0), z.lt(1440)) }),
  ),
  meetingPoint: z.nullable(z.strictObject({ position: lonLat, text: guardedText })),
  stops: z.readonly(z.array(stop).check(z.maxLength(40))),
  legs: z.readonly(z.array(leg)),
  paceKmh: z.number().check(z.gte(0.5), z.lte(8)),
  participants: z.nullable(z.int().check(z.gte(1), z.lte(500))),
  invited: z.readonly(z.array(radighet)),
  roles: z.readonly(
    z.array(z.strictObject({ role: z.enum(walkRoles), holder: z.nullable(radighet) })),
  ),
  observations: z.readonly(z.array(observation)),
  points: z.readonly(z.array(point)),
  followsId: z.nullable(key),
  checks: z.readonly(
    z.array(z.strictObject({ pointId: key, outcome: z.enum(checkOutcomes), note: guardedText })),
  ),
});
