import { PACK_VERSION } from './manifest-file.ts';
import { area, line, lonLat, text } from './parts.ts';
import { z } from './zod.ts';

const tier = z.int().check(z.minimum(1), z.maximum(3));

export const landmarkKinds = ['square', 'metro-station', 'rail-station', 'water', 'park'] as const;

/** What lies under the data: never a finding, always with attribution. */
export const basemapFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  /** The union of the stadsdelar: the outline of the region. */
  outline: area,
  water: z.array(area),
  parks: z.array(z.strictObject({ name: text, area })),
  /** Stadsdelar that are mostly green ground not drawn as parks. */
  greenGround: z.array(area),
  /** Tier 1 is the largest. */
  streets: z.array(z.strictObject({ name: text, tier, foot: z.boolean(), lines: z.array(line) })),
  cycleRoutes: z.array(line),
  rail: z.array(
    z.strictObject({
      kind: z.enum(['metro', 'commuter', 'tram']),
      name: z.exactOptional(text),
      lines: z.array(line),
    }),
  ),
  landmarks: z.array(z.strictObject({ name: text, kind: z.enum(landmarkKinds), position: lonLat })),
});

export type BasemapFile = z.infer<typeof basemapFile>;
