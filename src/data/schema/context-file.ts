import { PACK_VERSION } from './manifest-file.ts';
import { lonLat, text } from './parts.ts';
import { z } from './zod.ts';

/** Context layers, off until asked for. A school without a known position has no entry here. */
export const contextFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  schools: z.array(z.strictObject({ name: text, position: lonLat })),
  entrances: z.array(
    z.strictObject({
      /** Absent where the source does not say which station the entrance belongs to. */
      station: z.exactOptional(text),
      name: text,
      wheelchair: z.enum(['yes', 'limited', 'no', 'unknown']),
      position: lonLat,
    }),
  ),
  stops: z.array(z.strictObject({ name: text, position: lonLat })),
});

export type ContextFile = z.infer<typeof contextFile>;
