import { radighetList } from '../../domain/walk/walk.ts';
import type { WalkSetup } from '../../domain/walk/walk-setup.ts';
import { lonLat } from './parts.ts';
import { z } from './zod.ts';

const key = z.string().check(z.minLength(1), z.maxLength(120));
const minute = z.int().check(z.gte(0), z.lte(1440));
const weight = z.number().check(z.gte(0), z.lte(5));

export const walkSetupSchema: z.ZodMiniType<WalkSetup> = z.strictObject({
  links: z.readonly(
    z.array(z.strictObject({ id: key, line: z.readonly(z.array(lonLat).check(z.minLength(2))) })),
  ),
  radighet: z.readonly(
    z.array(z.strictObject({ placeId: key, holders: z.readonly(z.array(z.enum(radighetList))) })),
  ),
  schoolHours: z.nullable(z.strictObject({ fromMinute: minute, toMinute: minute })),
  weights: z.strictObject({
    facts: weight,
    'own-share': weight,
    physical: weight,
    'open-points': weight,
    'since-last': weight,
    crimes: weight,
  }),
});
