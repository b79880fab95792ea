import { factId } from '#src/data/schema/facts-file.ts';
import { id, text, year } from '#src/data/schema/parts.ts';
import { practiceFile } from '#src/data/schema/practice-file.ts';
import { z } from '#src/data/schema/zod.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';

const weight = z.number().check(z.minimum(0));
const category = z.enum(incidentCategories);
const metres = z.number().check(z.positive());
type Weights = Readonly<Record<string, number>> | readonly number[];
const hasWeight = z.refine<Weights>(
  (given) => Object.values(given).some((value) => value > 0),
  'no weight above zero',
);
const weights = (length: number) => z.array(weight).check(z.length(length), hasWeight);
const monthNumber = z.int().check(z.minimum(1), z.maximum(12));
/** First and last month, both included. */
const months = z.readonly(z.tuple([monthNumber, monthNumber]));

/** How the synthetic incidents are drawn. All knowledge of the region stands here, none in the code. */
export const practiceRecipe = z.strictObject({
  seed: z.int().check(z.minimum(0)),
  timeZone: text,
  /** Share of incidents of a pattern with ground that get no position all the same. */
  withoutPosition: z.number().check(z.minimum(0), z.maximum(1)),
  /** How far from a street's centre line a position may lie, east–west and north–south. */
  besideStreetM: metres,
  /** Streets are cut into pieces of at most this length, each with a weight of its own. */
  pieceM: metres,
  /** How many times as many incidents, at most, as on the emptiest piece, less one. */
  concentration: weight,
  /** Ground to draw on. Where areas overlap, the one that stands first has the ground. */
  ground: z.array(z.strictObject({ id, placeId: id, on: z.enum(['streets', 'open']) })),
  /** Ground and its weights, by the name that a pattern uses. */
  mixes: z.record(id, z.record(id, weight).check(hasWeight)),
  /** When, by the name that a pattern uses. A day begins at `startHour`, so that a night is whole. */
  profiles: z.record(
    id,
    z.strictObject({
      startHour: z.int().check(z.minimum(0), z.maximum(23)),
      /** From January. */
      months: weights(12),
      /** From Monday. */
      weekdays: weights(7),
      /** From `startHour`. */
      hours: weights(24),
    }),
  ),
  /** What each category is made of. Without `mix` there is no position. */
  patterns: z.array(
    z.strictObject({
      category,
      weight: z.number().check(z.positive()),
      channel: z.enum(incidentChannels),
      profile: id,
      mix: z.exactOptional(id),
    }),
  ),
  /** How many, exactly. */
  volumes: z
    .array(z.strictObject({ category, year, months, count: z.int().check(z.minimum(0)) }))
    .check(z.minLength(1)),
  /** What the document states. The build stops when what was drawn says otherwise. */
  statements: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('count'), factId, category, year, months }),
      z.strictObject({
        kind: z.literal('direction'),
        factId,
        category,
        years: z.readonly(z.tuple([year, year])),
        months,
        direction: z.enum(['up', 'unchanged', 'down']),
      }),
      z.strictObject({ kind: z.literal('first'), factId, placeId: id }),
      z.strictObject({
        kind: z.literal('no-order'),
        factId,
        placeIds: z.readonly(z.tuple([id, id])),
      }),
    ]),
  ),
});

export type PracticeRecipe = z.infer<typeof practiceRecipe>;

export const practiceAssumptions = z.strictObject({
  assumptions: practiceFile.shape.assumptions,
});

export type PracticeAssumptions = z.infer<typeof practiceAssumptions>;
