import type { Region } from '../../domain/region/region.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { bounds, id, isoDate, localizedText, lonLat, text, year } from './parts.ts';
import { z } from './zod.ts';

export const regionFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  region: z.strictObject({
    id,
    name: text,
    document: localizedText,
    areaId: id,
    comparatorId: id,
    hotspotIds: z.array(id).check(z.minLength(1)),
    home: z.strictObject({ bounds, maxBounds: bounds }),
    defaults: z.strictObject({ indicatorId: id, year }),
    seriesBreaks: z.array(
      z.strictObject({
        date: isoDate,
        label: localizedText,
        reason: localizedText,
        concerns: z.enum(['stadsdelsomrade', 'lokalpolisomrade']),
        factId: z.exactOptional(id),
      }),
    ),
    center: lonLat,
    hexGrid: z.strictObject({
      projection: text,
      originEast: z.number(),
      originNorth: z.number(),
      circumradiiM: z.array(z.number().check(z.positive())).check(z.minLength(1)),
    }),
  }),
});

export type RegionFile = z.infer<typeof regionFile> & { readonly region: Region };
