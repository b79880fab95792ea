import type { LonLat } from '../geo/lon-lat.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import type { IncidentCategory, IncidentChannel } from '../incident/incident.ts';
import { type CategoryMap, type ChannelMap, valueKey } from './category-mapping.ts';
import {
  type CellFault,
  type CellReader,
  idOf,
  type MappingOutcome,
  mapRows,
  type ReadFile,
  textOf,
} from './map-rows.ts';
import { type PlaceColumn, placeOfRow } from './place-of-row.ts';
import { type StatedTime, statedTime } from './stated-time.ts';

export interface IncidentMapping {
  /** Column with a date, or a date and a time of day. */
  readonly time: string;
  /** Column with the time of day, where it has one of its own. */
  readonly clock?: string;
  readonly id?: string;
  readonly category:
    | { readonly column: string; readonly values: CategoryMap }
    | { readonly always: IncidentCategory };
  readonly channel?:
    | { readonly column: string; readonly values: ChannelMap }
    | { readonly always: IncidentChannel };
  readonly place?: PlaceColumn;
}

/** One row of one's own data. */
export interface OwnIncident {
  readonly row: number;
  readonly id: string | null;
  readonly time: StatedTime;
  readonly category: IncidentCategory;
  /** Null: the file does not say. */
  readonly channel: IncidentChannel | null;
  /** Never where the channel is `online` or `home`, whatever the file has. */
  readonly position: LonLat | null;
  readonly placeId: string | null;
}

/** Each row as an incident. Its own time is its period; a row without one is refused. */
export function mapIncidents(
  file: ReadFile,
  mapping: IncidentMapping,
): MappingOutcome<OwnIncident> {
  const { time, clock, id, category, channel, place } = mapping;
  const used = [time, clock, id, columnOf(category), channel && columnOf(channel), place?.column];
  return mapRows(file, used, (row, cell) => {
    const when = timeOfRow(row, cell, mapping);
    if ('fault' in when) return when;
    const what = categoryOfRow(row, cell, category);
    if (typeof what === 'object') return what;
    const where = channelOfRow(row, cell, channel);
    if (where !== null && typeof where === 'object') return where;
    const placeId = placeOfRow(row, cell, place);
    if (placeId !== null && typeof placeId === 'object') return placeId;
    const position = where === 'online' || where === 'home' ? null : row.position;
    const incident: OwnIncident = {
      row: row.row,
      id: id === undefined ? null : idOf(cell(row, id)),
      time: when,
      category: what,
      channel: where,
      position,
      placeId,
    };
    return { values: [incident], isPlaced: position !== null || placeId !== null };
  });
}

function columnOf(of: { readonly column: string } | { readonly always: unknown }) {
  return 'column' in of ? of.column : undefined;
}

function timeOfRow(
  row: AcceptedRow,
  cell: CellReader,
  { time, clock }: Pick<IncidentMapping, 'time' | 'clock'>,
): StatedTime | CellFault {
  const date = cell(row, time);
  if (date === null) return { fault: 'no-time', column: time };
  const clockValue = clock === undefined ? null : cell(row, clock);
  const found = statedTime(date, clockValue);
  if (found !== null) return found;
  const isDay = clock !== undefined && statedTime(date) !== null;
  return { fault: 'time-not-exact', column: isDay ? clock : time };
}

/** A category that is not mapped is a fault, never another category. */
export function categoryOfRow(
  row: AcceptedRow,
  cell: CellReader,
  category: IncidentMapping['category'],
): IncidentCategory | CellFault {
  if ('always' in category) return category.always;
  const { column, values } = category;
  const value = textOf(cell(row, column));
  const target = value === null ? undefined : values.get(valueKey(value));
  if (target === undefined) return { fault: 'category-not-mapped', column };
  return target === 'left-out' ? { fault: 'category-left-out', column } : target;
}

/** Null: there is no column for it, or nothing in the cell. */
export function channelOfRow(
  row: AcceptedRow,
  cell: CellReader,
  channel: IncidentMapping['channel'],
): IncidentChannel | null | CellFault {
  if (channel === undefined) return null;
  if ('always' in channel) return channel.always;
  const { column, values } = channel;
  const value = textOf(cell(row, column));
  if (value === null) return null;
  return values.get(valueKey(value)) ?? { fault: 'channel-not-mapped', column };
}
