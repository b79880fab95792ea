import { eventCategories, eventPrecisions } from '../../domain/offence/published-event.ts';
import { PACK_VERSION } from './manifest-file.ts';
import { id, isoDate, text } from './parts.ts';
import { z } from './zod.ts';

const event = z
  .strictObject({
    id: z.exactOptional(z.string().check(z.regex(/^\d+$/))),
    occurred: z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2}T\d{2}:\d{2})?$/)),
    type: text,
    category: z.enum(eventCategories),
    isOffence: z.boolean(),
    placeId: id,
    /** Empty for sexual offences, which are coarsened to the whole area. */
    named: z.string(),
    precision: z.enum(eventPrecisions),
  })
  .check(
    z.refine(
      (row) => row.isOffence === (row.category !== 'not-offence'),
      'isOffence and category disagree',
    ),
    z.refine(
      (row) =>
        row.category !== 'sexual-offence' ||
        (row.id === undefined && row.named === '' && row.occurred.length === 7),
      'a sexual offence has month and whole area only',
    ),
  );

export const eventsFile = z.strictObject({
  version: z.literal(PACK_VERSION),
  /** The data set in the sources file that owns the events. */
  dataSetId: z.exactOptional(id),
  collected: z.strictObject({ from: isoDate, to: isoDate }),
  events: z.array(event),
});

export type EventsFile = z.infer<typeof eventsFile>;
