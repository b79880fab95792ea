import type { KeptFinding } from '../../domain/compare/kept-finding.ts';
import { incidentCategories } from '../../domain/incident/incident.ts';
import { eventCategories } from '../../domain/offence/published-event.ts';
import { z } from './zod.ts';

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const ids = z.readonly(z.array(z.string().check(z.minLength(1), z.maxLength(120))));
const rowCode = z.enum([
  'reliable-increase',
  'reliable-decrease',
  'within-noise',
  'same-rounded-value',
  'undecidable',
  'not-comparable',
]);
const found = z.strictObject({
  placeId: id,
  year: z.int().check(z.gte(1900), z.lte(2100)),
  value: z.number().check(z.gte(0)),
});
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('survey'), indicatorId: id, groupId: id }),
  z.strictObject({ kind: z.literal('practice'), category: z.enum(incidentCategories) }),
  z.strictObject({
    kind: z.literal('own'),
    setId: z.string().check(z.minLength(1), z.maxLength(81)),
    category: z.enum(incidentCategories),
  }),
  z.strictObject({ kind: z.literal('stated-count'), statedCountId: id }),
  z.strictObject({
    kind: z.literal('published'),
    category: z.union([z.literal('all'), z.enum(eventCategories)]),
  }),
]);
const period = z.strictObject({
  start: date,
  end: date,
  months: z.exactOptional(z.readonly(z.array(z.int().check(z.gte(1), z.lte(12))))),
});
const ratio = z.strictObject({
  ratio: z.number(),
  interval: z.strictObject({ lower: z.number(), upper: z.number() }),
});
const finding = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('share'),
    subject,
    against: z.enum(['earlier', 'comparator']),
    from: found,
    to: found,
    code: rowCode,
    changePp: z.nullable(z.number()),
  }),
  z.strictObject({
    kind: z.literal('count'),
    subject,
    origin: z.enum(['practice', 'own', 'published', 'stated']),
    against: z.enum(['earlier', 'comparator', 'comparator-earlier']),
    from: found,
    to: found,
    code: z.union([rowCode, z.literal('several')]),
    ratios: z.readonly(z.array(ratio)),
  }),
  z.strictObject({
    kind: z.literal('value'),
    subject,
    unit: z.enum(['share', 'count']),
    to: found,
  }),
]);

/** A finding on the device. Strict: it has no field for a person, and none can be slipped in. */
export const keptFindingSchema: z.ZodMiniType<KeptFinding> = z.strictObject({
  version: z.literal(1),
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  keptOn: date,
  regionId: id,
  address: z.string().check(z.regex(/^#\/jamfor(\?[^\s<>"]*)?$/), z.maxLength(2000)),
  isPractice: z.boolean(),
  finding,
  periods: z.readonly(
    z.array(z.strictObject({ from: z.nullable(period), to: z.nullable(period) })),
  ),
  factIds: ids,
  sourceIds: ids,
  contradictionIds: ids,
});
