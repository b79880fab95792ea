import {
  causeKinds,
  type FindingAnalysis,
  priorityLevels,
  priorityReasons,
  radighetKinds,
} from '../../domain/measure/finding-analysis.ts';
import { guardedText } from './guarded-text.ts';
import { z } from './zod.ts';

const key = z.string().check(z.minLength(1), z.maxLength(120));

/** The analysis of a finding on the device. Strict: it has no field for a person. */
export const findingAnalysisSchema: z.ZodMiniType<FindingAnalysis> = z.strictObject({
  findingId: key,
  causes: z.readonly(z.array(z.enum(causeKinds))),
  causeNote: guardedText,
  radighet: z.readonly(z.array(z.enum(radighetKinds))),
  priority: z.nullable(z.enum(priorityLevels)),
  reasons: z.readonly(z.array(z.enum(priorityReasons))),
  reasonNote: guardedText,
  priorityAreaId: z.nullable(key),
});
