import { MOST_PLACES, movements, type Shift, visitSigns } from '../../domain/shift/shift.ts';
import { guardedText } from './guarded-text.ts';
import { id, isoDate, lonLat } from './parts.ts';
import { z } from './zod.ts';

const DAY_MINUTES = 1440;

const minuteOfDay = z.int().check(z.gte(0), z.lt(DAY_MINUTES));
const minuteOfShift = z.int().check(z.gte(0), z.lte(DAY_MINUTES));
const calendarYear = z.int().check(z.gte(1900), z.lte(2100));
const key = z.string().check(z.minLength(1), z.maxLength(120));

const reason = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['most-reported', 'among-most-reported']),
    year: calendarYear,
    factId: key,
  }),
  z.strictObject({ kind: z.literal('open-drug-scene'), year: calendarYear, factId: key }),
  z.strictObject({ kind: z.literal('collaboration-need'), year: calendarYear, factId: key }),
  z.strictObject({ kind: z.literal('statement'), factId: key }),
  z.strictObject({
    kind: z.literal('counted-hours'),
    count: z.int().check(z.gte(0)),
    sourceId: key,
  }),
  z.strictObject({ kind: z.literal('hot-cell'), sourceId: key }),
]);

const place = z.strictObject({
  placeId: id,
  reasons: z.readonly(z.array(reason)),
  texts: z.strictObject({ act: guardedText, avoid: guardedText, know: guardedText }),
});

const visit = z.strictObject({
  id: key,
  placeId: id,
  startedAt: minuteOfShift,
  endedAt: z.nullable(minuteOfShift),
  seen: z.readonly(z.array(z.enum(visitSigns)).check(z.maxLength(3))),
  note: guardedText,
});

/** A shift on the device. Strict: it has no field for a person, and none can be slipped in. */
export const shiftSchema: z.ZodMiniType<Shift> = z.strictObject({
  time: z.strictObject({ date: isoDate, startMinute: minuteOfDay, endMinute: minuteOfDay }),
  resources: z
    .readonly(z.array(z.strictObject({ id: key, movement: z.enum(movements) })))
    .check(z.maxLength(20)),
  startPoint: z.nullable(lonLat),
  places: z.readonly(z.array(place)).check(z.maxLength(MOST_PLACES)),
  controlIds: z.readonly(z.array(id)),
  dose: z.strictObject({
    visitMin: z.int().check(z.gte(1), z.lte(120)),
    visits: z.int().check(z.gte(1), z.lte(20)),
    spacingMin: z.int().check(z.gte(0), z.lte(DAY_MINUTES)),
  }),
  order: z.enum(['random', 'walking']),
  seed: z.int(),
  visits: z.readonly(z.array(visit)),
});
