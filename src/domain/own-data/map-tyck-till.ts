import type { LonLat } from '../geo/lon-lat.ts';
import { idOf, type MappingOutcome, mapRows, type ReadFile, textOf } from './map-rows.ts';
import { type PlaceColumn, placeOfRow } from './place-of-row.ts';
import { type StatedTime, statedTime } from './stated-time.ts';

export interface TyckTillMapping {
  /** Column with the day that the report came in. */
  readonly time: string;
  readonly id?: string;
  /** Column with what it is about, as the service sorts it. Never what was written. */
  readonly subject?: string;
  readonly place?: PlaceColumn;
}

/** A report from somebody who uses the app: it says what was reported, not what there is. */
export interface TyckTillReport {
  readonly kind: 'tyck-till-report';
  readonly row: number;
  readonly id: string | null;
  readonly time: StatedTime;
  readonly subject: string | null;
  readonly position: LonLat | null;
  readonly placeId: string | null;
}

/** A layer of its own: its rows are never incidents and never counted with them. */
export function mapTyckTill(
  file: ReadFile,
  { time, id, subject, place }: TyckTillMapping,
): MappingOutcome<TyckTillReport> {
  return mapRows(file, [time, id, subject, place?.column], (row, cell) => {
    const date = cell(row, time);
    if (date === null) return { fault: 'no-time', column: time };
    const when = statedTime(date);
    if (when === null) return { fault: 'time-not-exact', column: time };
    const placeId = placeOfRow(row, cell, place);
    if (placeId !== null && typeof placeId === 'object') return placeId;
    const { position } = row;
    const report: TyckTillReport = {
      kind: 'tyck-till-report',
      row: row.row,
      id: id === undefined ? null : idOf(cell(row, id)),
      time: when,
      subject: subject === undefined ? null : textOf(cell(row, subject)),
      position,
      placeId,
    };
    return { values: [report], isPlaced: position !== null || placeId !== null };
  });
}
