import { PACK_VERSION } from './manifest-file.ts';
import { line, text } from './parts.ts';
import { z } from './zod.ts';

/** Ways on foot. Lines are joined where they share a point, and nowhere else. */
export const walkingNetFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  streets: z.array(z.strictObject({ name: text, lines: z.array(line) })),
  cycleRoutes: z.array(line),
  /** From the end of a route or a street to the way beside it. */
  joins: z.array(line),
});

export type WalkingNetFile = z.infer<typeof walkingNetFile>;
