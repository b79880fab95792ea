import { sourcedDenominators } from '../../domain/denominator/denominator.ts';
import { incidentCategories, incidentChannels } from '../../domain/incident/incident.ts';
import { LONGEST_TEXT } from '../../domain/own-data/map-rows.ts';
import type { OwnContent, OwnIncidentColumns, OwnSet } from '../../domain/own-data/own-set.ts';
import { area, isoDate } from './parts.ts';
import { z } from './zod.ts';

const key = z.string().check(z.minLength(1), z.maxLength(200));
const words = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const ownId = z.nullable(words);
const count = z.int().check(z.gte(0));
const row = z.int().check(z.gte(1));
const months = z.readonly(z.array(z.int().check(z.gte(1), z.lte(12))));
const period = z.strictObject({
  start: isoDate,
  end: isoDate,
  months: z.exactOptional(months),
});
const position = z.nullable(
  z
    .readonly(z.tuple([z.number(), z.number()]))
    .check(
      z.refine(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90, 'no position on earth'),
    ),
);
const placeId = z.nullable(key);
const figure = (value: z.ZodMiniType<number>) =>
  z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('stated'), value }),
    z.strictObject({ status: z.literal('missing') }),
    z.strictObject({ status: z.literal('withheld') }),
  ]);
const time = z.strictObject({
  day: isoDate,
  minuteOfDay: z.nullable(z.int().check(z.gte(0), z.lt(1440))),
  offsetMin: z.nullable(z.int().check(z.gte(-900), z.lte(900))),
});

const typed = <Column>(kind: new (length: number) => Column) =>
  z.custom<Column>((value) => value instanceof kind, 'not a column of its kind');

const clock = z.strictObject({
  origin: z.number(),
  offsets: z.readonly(z.array(z.strictObject({ fromMinute: z.number(), offsetMin: z.number() }))),
});

/** Columns of equal length whose numbers stand for what there is. */
export const ownColumnsSchema: z.ZodMiniType<OwnIncidentColumns> = z
  .strictObject({
    count,
    lon: typed(Float64Array),
    lat: typed(Float64Array),
    hasPosition: typed(Uint8Array),
    minute: typed(Uint32Array),
    category: typed(Uint8Array),
    channel: typed(Uint8Array),
    hasTimeOfDay: typed(Uint8Array),
    hasChannel: typed(Uint8Array),
    place: typed(Uint16Array),
    placeIds: z.readonly(z.array(key)),
    row: typed(Uint32Array),
    ids: z.nullable(z.string()),
    clock,
  })
  .check(z.refine((columns) => areWholeColumns(columns), 'columns do not fit together'));

/** One pass over each column. */
function areWholeColumns(columns: OwnIncidentColumns): boolean {
  const { count: rows, lon, lat, hasPosition, minute, category, channel, place } = columns;
  const { hasTimeOfDay, hasChannel, placeIds, row: rowNumbers, ids } = columns;
  const all = [lon, lat, hasPosition, minute, category, channel, hasTimeOfDay, hasChannel, place];
  if ([...all, rowNumbers].some(({ length }) => length !== rows)) return false;
  if (ids !== null && rows > 0 && lineCount(ids) !== rows) return false;
  for (let at = 0; at < rows; at++) {
    if (at > 0 && (minute[at] ?? 0) < (minute[at - 1] ?? 0)) return false;
    if (Math.abs(lon[at] ?? Number.NaN) > 180 || Math.abs(lat[at] ?? Number.NaN) > 90) return false;
    if (Number.isNaN(lon[at]) || Number.isNaN(lat[at])) return false;
  }
  const isBelow = (column: Uint8Array | Uint16Array, limit: number) =>
    column.every((value) => value < limit);
  return (
    isBelow(category, incidentCategories.length) &&
    isBelow(channel, incidentChannels.length) &&
    isBelow(place, placeIds.length + 1) &&
    [hasPosition, hasTimeOfDay, hasChannel].every((column) => isBelow(column, 2))
  );
}

function lineCount(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

const list = <Value extends z.ZodMiniType>(value: Value) => z.readonly(z.array(value));

/** What one import brought in. Strict: it has no field for a person. */
export const ownContentSchema: z.ZodMiniType<OwnContent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('incidents'), columns: ownColumnsSchema }),
  z.strictObject({
    kind: z.literal('counts'),
    values: list(
      z.strictObject({
        row,
        placeId: key,
        category: z.nullable(z.enum(incidentCategories)),
        channel: z.nullable(z.enum(incidentChannels)),
        period,
        count: figure(count),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('survey'),
    question: z.strictObject({ indicatorId: words, text: z.nullable(words) }),
    values: list(
      z.strictObject({
        row,
        indicatorId: words,
        placeId: key,
        group: z.nullable(words),
        period,
        share: figure(z.number().check(z.gte(0), z.lte(1))),
        answers: z.exactOptional(count),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('tyck-till'),
    values: list(
      z.strictObject({
        kind: z.literal('tyck-till-report'),
        row,
        id: ownId,
        time,
        subject: z.nullable(z.string().check(z.maxLength(LONGEST_TEXT))),
        position,
        placeId,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('denominators'),
    values: list(
      z.strictObject({
        row,
        placeId: key,
        denominator: z.enum(sourcedDenominators),
        period,
        value: z.number().check(z.gt(0)),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('places'),
    values: list(z.strictObject({ row, id: ownId, name: words, area })),
  }),
  z.strictObject({
    kind: z.literal('walk-points'),
    values: list(
      z.strictObject({
        row,
        id: ownId,
        label: z.nullable(z.string().check(z.maxLength(LONGEST_TEXT))),
        position: z.readonly(z.tuple([z.number(), z.number()])),
      }),
    ),
  }),
]);

export const ownSetSchema: z.ZodMiniType<OwnSet> = z.strictObject({
  id: key,
  name: words,
  source: words,
  file: z.strictObject({
    name: z.string().check(z.maxLength(LONGEST_TEXT)),
    bytes: count,
    digest: z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  }),
  importedAt: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)),
  rows: z.strictObject({ read: count, accepted: count, withoutPlace: count, refused: count }),
  period: z.nullable(period),
  content: ownContentSchema,
});
