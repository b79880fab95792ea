import {
  forumStates,
  recurrenceBases,
  schoolTableIds,
} from '../../domain/collaboration/registers.ts';
import { factId } from './facts-file.ts';
import { id, localizedText } from './parts.ts';
import { z } from './zod.ts';

export const registers = z.strictObject({
  goals: z.array(z.strictObject({ placeId: id, factId })),
  forums: z.array(
    z.strictObject({
      id,
      name: localizedText,
      factId,
      measure: localizedText,
      state: z.enum(forumStates),
      meetingsPerTerm: z.exactOptional(z.int().check(z.positive())),
      when: z.exactOptional(localizedText),
    }),
  ),
  recurring: z.array(
    z.strictObject({
      id,
      factId,
      placeId: id,
      label: localizedText,
      months: z
        .array(z.int().check(z.minimum(1), z.maximum(12)))
        .check(z.minLength(1), z.maxLength(12)),
      basis: z.enum(recurrenceBases),
      reading: localizedText,
    }),
  ),
  schoolTables: z.array(
    z.strictObject({ id: z.enum(schoolTableIds), factIds: z.array(factId).check(z.minLength(1)) }),
  ),
});
