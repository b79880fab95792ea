import { collaborationSteps } from '../../domain/collaboration/place-collaboration.ts';
import { sourcedDenominators } from '../../domain/denominator/denominator.ts';
import { missingReasons } from '../../domain/indicator/indicator.ts';
import { factId, factPeriod } from './facts-file.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { id, isoDate, localizedText, share, year } from './parts.ts';
import { registers } from './registers.ts';
import { z } from './zod.ts';

const observation = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('measured'),
    year,
    share,
    answers: z.exactOptional(z.int().check(z.positive())),
    factId,
    isDerived: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ status: z.literal('missing'), year, reason: z.enum(missingReasons) }),
  z.strictObject({ status: z.literal('withheld'), year }),
]);

const month = z.int().check(z.minimum(1), z.maximum(12));

/** What the build step reads out of the facts: series, ranks, registers and timelines. */
export const readingsFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  indicators: z.array(
    z.strictObject({
      id,
      question: localizedText,
      countedAnswers: z.exactOptional(localizedText),
      population: localizedText,
      sourceId: id,
      direction: z.enum(['unsafe', 'trust']),
      classBounds: z.array(share).check(z.minLength(2)),
      groups: z.array(z.strictObject({ id, label: localizedText })).check(z.minLength(1)),
    }),
  ),
  series: z.array(
    z.strictObject({
      indicatorId: id,
      placeId: id,
      groupId: id,
      observations: z.array(observation).check(z.minLength(1)),
      areaNote: z.exactOptional(localizedText),
      alsoCoversIds: z.exactOptional(z.array(id)),
    }),
  ),
  directions: z.array(
    z.strictObject({ indicatorId: z.exactOptional(id), placeId: id, year, factId }),
  ),
  namedUnsafe: z.array(z.strictObject({ placeId: id, year, factId, extent: localizedText })),
  ranks: z.array(
    z.strictObject({ placeId: id, year, factId, standing: z.enum(['first', 'among']) }),
  ),
  collaboration: z.array(
    z.strictObject({
      placeId: id,
      step: z.enum(collaborationSteps),
      year,
      month: z.exactOptional(month),
      factId,
      parties: z.array(localizedText),
      missingParties: z.array(localizedText),
    }),
  ),
  drugScenes: z.array(
    z.strictObject({
      placeId: id,
      state: z.enum(['classified', 'ended', 'never']),
      year,
      factId,
    }),
  ),
  placeEvents: z.array(
    z.strictObject({
      placeId: id,
      factId,
      sortMonth: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
      when: localizedText,
      visibility: z.enum(['open', 'internal']),
    }),
  ),
  statedCounts: z.array(
    z.strictObject({
      id,
      name: localizedText,
      placeId: id,
      sourceId: id,
      counts: z
        .array(z.strictObject({ year, count: z.int().check(z.minimum(0)), factId }))
        .check(z.minLength(1)),
      periodReadings: z
        .array(
          z.strictObject({
            id,
            reason: localizedText,
            periods: z.array(
              z.strictObject({
                year,
                start: isoDate,
                end: isoDate,
                months: z.exactOptional(z.array(month).check(z.minLength(1))),
              }),
            ),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
  phenomena: z.array(
    z.strictObject({
      id,
      label: localizedText,
      indicatorIds: z.array(id),
      factIds: z.array(factId),
    }),
  ),
  gradeStatements: z.array(
    z.strictObject({ factId, grade: localizedText, sex: z.exactOptional(localizedText) }),
  ),
  denominators: z.array(
    z.strictObject({
      placeId: id,
      denominator: z.enum(sourcedDenominators),
      value: z.number().check(z.positive()),
      isApproximate: z.exactOptional(z.literal(true)),
      period: factPeriod,
      factId,
      sourceId: id,
    }),
  ),
  unsuitableDenominators: z.array(
    z.strictObject({
      placeId: id,
      denominator: z.enum(sourcedDenominators),
      reason: localizedText,
      factId,
    }),
  ),
  registers,
});

export type ReadingsFile = z.infer<typeof readingsFile>;
