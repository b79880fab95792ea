import type { Area } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import {
  type IncidentCategory,
  type IncidentChannel,
  incidentCategories,
  incidentChannels,
} from '../incident/incident.ts';
import { dateOfDay, offsetAt } from '../incident/local-time.ts';
import { swedishClock } from '../incident/swedish-clock.ts';
import type { OwnIncidentColumns, OwnSet } from '../own-data/own-set.ts';
import type { StatedFigure } from '../own-data/stated-figure.ts';
import type { CsvCell } from '../text/csv-text.ts';

export const exportColumns = [
  'date',
  'clock',
  'category',
  'channel',
  'place',
  'lon',
  'lat',
  'id',
  'count',
  'share',
  'answers',
  'group',
  'question',
  'subject',
  'denominator',
  'value',
  'start',
  'end',
  'name',
] as const;

export type ExportColumn = (typeof exportColumns)[number];

/** The words of a table. Plain data, so that a worker can have it. */
export interface ExportWords {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly categories: Readonly<Record<IncidentCategory, string>>;
  readonly channels: Readonly<Record<IncidentChannel, string>>;
  readonly denominators: Readonly<Record<string, string>>;
  /** By id; a place without a name here keeps its id. */
  readonly places: Readonly<Record<string, string>>;
  readonly withheld: string;
  /** Set in the first row, above the table: whose figures, for when. */
  readonly about: string;
  readonly sheet: string;
  readonly aboutSheet: string;
}

export interface ExportRow {
  readonly cells: readonly CsvCell[];
  readonly position: LonLat | null;
  readonly area: Area | null;
}

export interface ExportTable {
  readonly head: readonly string[];
  readonly rows: readonly ExportRow[];
  /** Some row has a place on the map. */
  readonly hasGround: boolean;
}

/** Every value of a set as a table that the importer can read. Missing is empty, withheld a word. */
export function setTable({ content }: Pick<OwnSet, 'content'>, words: ExportWords): ExportTable {
  const placeOf = (id: string | null) => (id === null ? null : (words.places[id] ?? id));
  const figure = (one: StatedFigure): CsvCell =>
    one.status === 'stated' ? one.value : one.status === 'withheld' ? words.withheld : null;
  const table = (
    columns: readonly ExportColumn[],
    rows: readonly { cells: readonly CsvCell[]; position?: LonLat | null; area?: Area }[],
  ): ExportTable => ({
    head: columns.map((column) => words.columns[column]),
    rows: rows.map(({ cells, position = null, area = null }) => ({ cells, position, area })),
    hasGround: rows.some(({ position, area }) => (position ?? area ?? null) !== null),
  });
  switch (content.kind) {
    case 'incidents':
      return table(
        ['date', 'clock', 'category', 'channel', 'place', 'lon', 'lat', 'id'],
        incidentRows(content.columns, words),
      );
    case 'counts':
      return table(
        ['place', 'category', 'channel', 'start', 'end', 'count'],
        content.values.map(({ placeId, category, channel, period, count }) => ({
          cells: [
            placeOf(placeId),
            category === null ? null : words.categories[category],
            channel === null ? null : words.channels[channel],
            period.start,
            period.end,
            figure(count),
          ],
        })),
      );
    case 'survey':
      return table(
        ['place', 'question', 'group', 'start', 'end', 'share', 'answers'],
        content.values.map(({ placeId, group, period, share, answers }) => ({
          cells: [
            placeOf(placeId),
            content.question.text ?? content.question.indicatorId,
            group,
            period.start,
            period.end,
            figure(share),
            answers ?? null,
          ],
        })),
      );
    case 'tyck-till':
      return table(
        ['date', 'subject', 'place', 'lon', 'lat', 'id'],
        content.values.map(({ time, subject, placeId, position, id }) => ({
          cells: [
            time.day,
            subject,
            placeOf(placeId),
            position?.[0] ?? null,
            position?.[1] ?? null,
            id,
          ],
          position,
        })),
      );
    case 'denominators':
      return table(
        ['place', 'denominator', 'start', 'end', 'value'],
        content.values.map(({ placeId, denominator, period, value }) => ({
          cells: [
            placeOf(placeId),
            words.denominators[denominator] ?? denominator,
            period.start,
            period.end,
            value,
          ],
        })),
      );
    case 'places':
      return table(
        ['name', 'id'],
        content.values.map(({ name, id, area }) => ({ cells: [name, id], area })),
      );
    case 'walk-points':
      return table(
        ['name', 'lon', 'lat', 'id'],
        content.values.map(({ label, position, id }) => ({
          cells: [label, position[0], position[1], id],
          position,
        })),
      );
  }
}

function incidentRows(columns: OwnIncidentColumns, words: ExportWords) {
  const { count, minute, hasTimeOfDay, category, channel, hasChannel, place, placeIds } = columns;
  const ids = columns.ids?.split('\n');
  return Array.from({ length: count }, (_, at) => {
    const local = (minute[at] ?? 0) + offsetAt(minute[at] ?? 0, swedishClock).offsetMin;
    const day = dateOfDay(Math.floor(local / 1440));
    const ofDay = ((local % 1440) + 1440) % 1440;
    const two = (value: number) => String(value).padStart(2, '0');
    const position: LonLat | null =
      columns.hasPosition[at] === 1 ? [columns.lon[at] ?? 0, columns.lat[at] ?? 0] : null;
    const placeId = placeIds[(place[at] ?? 0) - 1];
    const kind = incidentCategories[category[at] ?? 0];
    const where = incidentChannels[channel[at] ?? 0];
    const id = ids?.[at] ?? '';
    return {
      cells: [
        `${day.year}-${two(day.month)}-${two(day.day)}`,
        hasTimeOfDay[at] === 1 ? `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` : null,
        kind === undefined ? null : words.categories[kind],
        hasChannel[at] === 1 && where !== undefined ? words.channels[where] : null,
        placeId === undefined ? null : (words.places[placeId] ?? placeId),
        position?.[0] ?? null,
        position?.[1] ?? null,
        id === '' ? null : id,
      ],
      position,
    };
  });
}
