import { incidentCategories, incidentChannels } from '../../domain/incident/incident.ts';
import { factId } from './facts-file.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { bounds, id, isoDate, localizedText, text } from './parts.ts';
import { z } from './zod.ts';

const wholeNumber = z.int().check(z.minimum(0));

/** Columns of the binary file, in the order in which they lie there. */
export const practiceColumns = ['minuteDelta', 'x', 'y', 'kind'] as const;

/** Largest value of `x` and `y`; the one above it means that there is no position. */
export const PRACTICE_GRID = 65_534;
export const NO_POSITION = 65_535;

/** `kind` holds the category below and the channel above. */
export const KIND_CHANNEL_SHIFT = 4;

/** Describes the synthetic incidents; the rows lie in the binary file beside it. */
export const practiceFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  dataSetId: id,
  seed: wholeNumber,
  count: wholeNumber,
  /** Incidents with a position. */
  placed: wholeNumber,
  /** Local days, both included. */
  period: z.strictObject({ from: isoDate, to: isoDate }),
  /** Minute 0. */
  origin: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/)),
  timeZone: text,
  offsets: z
    .array(z.strictObject({ fromMinute: wholeNumber, offsetMin: z.int() }))
    .check(z.minLength(1)),
  /** What x and y divide into `PRACTICE_GRID` steps each. */
  bounds,
  categories: z
    .array(z.enum(incidentCategories))
    .check(z.refine((list) => isSame(list, incidentCategories), 'not the order of the categories')),
  channels: z
    .array(z.enum(incidentChannels))
    .check(z.refine((list) => isSame(list, incidentChannels), 'not the order of the channels')),
  bytes: wholeNumber,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  columns: z
    .array(
      z.strictObject({
        name: z.enum(practiceColumns),
        type: z.enum(['uint8', 'uint16']),
        /** Where the column begins. Unit: bytes. */
        offset: wholeNumber,
        unit: text,
        /** The value that means that there is none. */
        missing: z.exactOptional(wholeNumber),
        /** All values added up, checked on loading. */
        sum: wholeNumber,
      }),
    )
    .check(
      z.refine(
        (list) =>
          isSame(
            list.map(({ name }) => name),
            practiceColumns,
          ),
        'not the columns, or not in their order',
      ),
    ),
  /** What the incidents follow, and what had to be assumed. */
  assumptions: z
    .array(
      z.strictObject({
        id,
        basis: z.enum(['fact', 'assumption']),
        text: localizedText,
        factIds: z.exactOptional(z.array(factId).check(z.minLength(1))),
      }),
    )
    .check(z.minLength(1)),
});

export type PracticeFile = z.infer<typeof practiceFile>;

function isSame(list: readonly string[], expected: readonly string[]): boolean {
  return list.length === expected.length && list.every((entry, index) => entry === expected[index]);
}
