import { z } from '#src/data/schema/zod.ts';

/** The shapes of the files as received. Positions are checked later, where the record can be named. */
const position = z.tuple([z.number(), z.number()]);
export type RawPosition = z.infer<typeof position>;
const rawLine = z.array(position);
const polygon = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(rawLine) });

export const rawFactsFile = z.looseObject({
  sources: z.array(
    z.strictObject({ id: z.string(), name: z.string(), listedInKallor: z.boolean() }),
  ),
  places: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      parent: z.string(),
      note: z.string(),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: z.string(),
      place: z.string(),
      indicator: z.string(),
      group: z.string(),
      year: z.union([z.number(), z.string()]),
      period: z.string(),
      value: z.union([z.number(), z.boolean(), z.null()]),
      unit: z.string(),
      kind: z.string(),
      comparator: z.string(),
      sv: z.string(),
      en: z.string(),
      source: z.string(),
      sourceId: z.string(),
      lines: z.string(),
      caveat: z.string(),
      inconsistencies: z.array(z.string()),
    }),
  ),
  priorityAreas: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      checked: z.boolean(),
      meaning: z.string(),
      lines: z.string(),
      measures: z.array(z.string()),
      caveat: z.string(),
    }),
  ),
  inconsistencies: z.array(
    z.strictObject({
      id: z.string(),
      sv: z.string(),
      en: z.string(),
      lines: z.array(z.string()),
      severity: z.enum(['high', 'medium', 'low']),
    }),
  ),
});
export type RawFactsFile = z.infer<typeof rawFactsFile>;
export type RawFact = RawFactsFile['facts'][number];

export const rawEventRows = z.array(
  z.strictObject({
    event_id: z.string(),
    occurred: z.string(),
    published: z.string(),
    type: z.string(),
    category: z.string(),
    is_offence: z.enum(['true', 'false']),
    place_id: z.string(),
    named: z.string(),
    precision: z.string(),
  }),
);
export type RawEvent = z.infer<typeof rawEventRows>[number];

export const rawStadsdelarFile = z.looseObject({
  items: z.array(
    z.looseObject({
      id: z.string(),
      type: z.literal('Polygon'),
      coordinates: z.array(rawLine),
    }),
  ),
});

export const rawAreasFile = z.looseObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      parent: z.string(),
      accuracyM: z.number(),
      note: z.string(),
      polygon: z.exactOptional(rawLine),
      centre: z.exactOptional(position),
      radiusM: z.exactOptional(z.number()),
      street: z.exactOptional(z.string()),
      bufferM: z.exactOptional(z.number()),
      sameAs: z.exactOptional(z.string()),
    }),
  ),
});
export type RawArea = z.infer<typeof rawAreasFile>['items'][number];

export const rawPointsFile = z.looseObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      coordinates: z.nullable(position),
      accuracyM: z.nullable(z.number()),
    }),
  ),
});
export type RawPoint = z.infer<typeof rawPointsFile>['items'][number];

export const rawWaterFile = z.looseObject({ items: z.array(polygon) });

export const rawParksFile = z.looseObject({
  items: z.array(z.strictObject({ name: z.string(), polygon: rawLine, accuracyM: z.number() })),
});

export const rawStreetsFile = z.looseObject({
  items: z.array(
    z.strictObject({
      name: z.string(),
      tier: z.number(),
      foot: z.exactOptional(z.boolean()),
      lines: z.array(rawLine),
    }),
  ),
});
export type RawStreet = z.infer<typeof rawStreetsFile>['items'][number];

const rawTracks = z.array(
  z.strictObject({
    linje: z.exactOptional(z.nullable(z.string())),
    colour: z.exactOptional(z.string()),
    lines: z.array(rawLine),
  }),
);

export const rawRailFile = z.looseObject({
  tunnelbana: rawTracks,
  pendeltag: rawTracks,
  sparvag: rawTracks,
});

export const rawCycleRoutesFile = z.looseObject({ lines: z.array(rawLine) });

export const rawEntrancesFile = z.looseObject({
  items: z.array(
    z.strictObject({
      station: z.nullable(z.string()),
      name: z.string(),
      wheelchair: z.nullable(z.enum(['yes', 'no', 'limited'])),
      coordinates: position,
    }),
  ),
});

export const rawStopsFile = z.looseObject({
  items: z.array(z.strictObject({ name: z.string(), coordinates: position })),
});
