import { id, localizedText, text } from './parts.ts';
import { z } from './zod.ts';

/** Bumped by the build step whenever a file of the pack changes shape or meaning. */
export const PACK_VERSION = 1;

const packFile = z.strictObject({
  /** Below `data/`: `facts.1a2b3c4d5e6f.json`. */
  path: z.string().check(z.regex(/^[a-z-]+\.[0-9a-f]{12}\.json$/)),
  bytes: z.int().check(z.positive()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

const binaryFile = z.strictObject({
  ...packFile.shape,
  /** Below `data/`: `practice.1a2b3c4d5e6f.bin`. */
  path: z.string().check(z.regex(/^[a-z-]+\.[0-9a-f]{12}\.bin$/)),
});

export const manifestFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  region: z.strictObject({ id, name: text }),
  files: z.strictObject({
    region: packFile,
    places: packFile,
    facts: packFile,
    readings: packFile,
    sources: packFile,
    events: packFile,
    basemap: packFile,
    context: packFile,
    'walking-net': packFile,
  }),
  /** Synthetic incidents, fetched only when asked for: `header` says how to read `columns`. */
  practice: z.strictObject({ header: packFile, columns: binaryFile }),
  /** One line a data owner, as the map shows it. */
  attributions: z
    .array(z.strictObject({ text: localizedText, licence: text }))
    .check(z.minLength(1)),
});

export type ManifestFile = z.infer<typeof manifestFile>;
