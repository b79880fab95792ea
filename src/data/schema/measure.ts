import { type Measure, measureOwners, measureStatuses } from '../../domain/measure/measure.ts';
import { guardedText } from './guarded-text.ts';
import { isoDate } from './parts.ts';
import { z } from './zod.ts';

const key = z.string().check(z.minLength(1), z.maxLength(120));
const date = z.nullable(isoDate);

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('survey'), indicatorId: key, groupId: key }),
  z.strictObject({ kind: z.literal('stated-count'), statedCountId: key }),
]);

/** No value without its period, the fact that states it and the source. */
const baseline = z.strictObject({
  year: z.int().check(z.gte(1900), z.lte(2100)),
  value: z.number().check(z.gte(0)),
  answers: z.nullable(z.int().check(z.gte(0))),
  factId: key,
  sourceId: key,
});

/** A measure on the device. Strict: it has no field for a person, and the owner is a function. */
export const measureSchema: z.ZodMiniType<Measure> = z.strictObject({
  what: guardedText,
  findingIds: z.readonly(z.array(key)),
  points: z.readonly(z.array(z.strictObject({ walkId: key, pointId: key }))),
  priorityAreaId: z.nullable(key),
  placeId: z.nullable(key),
  owner: z.nullable(z.enum(measureOwners)),
  dueDate: date,
  startDate: date,
  status: z.enum(measureStatuses),
  reason: guardedText,
  comment: guardedText,
  indicator: z.nullable(z.strictObject({ subject, placeId: key, baseline })),
});
