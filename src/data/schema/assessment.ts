import { type Assessment, assessmentSections } from '../../domain/assessment/assessment.ts';
import { z } from './zod.ts';

const text = z.string().check(z.maxLength(20_000));

export const assessmentSchema: z.ZodMiniType<Assessment> = z.strictObject({
  regionId: z.string().check(z.minLength(1), z.maxLength(120)),
  edits: z.readonly(
    z.array(
      z.strictObject({
        section: z.enum(assessmentSections),
        text,
        language: z.enum(['sv', 'en']),
        suggestion: text,
        basis: z.readonly(
          z.array(
            z.strictObject({
              factId: z.string().check(z.minLength(1), z.maxLength(120)),
              said: z.string().check(z.maxLength(400)),
            }),
          ),
        ),
      }),
    ),
  ),
});
