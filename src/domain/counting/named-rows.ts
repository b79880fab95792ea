import type { CountedColumns } from '../incident/incident-columns.ts';
import { statedColumns } from '../incident/incident-columns.ts';
import { type Membership, noneColumn } from '../membership/membership.ts';

/** Rows without a position that name a place, and which: an index into `placeIds` plus 1, else 0. */
export interface NamedRows {
  readonly place: Uint16Array;
  readonly placeIds: readonly string[];
}

/** Null where no row is placed by name alone. Places that are not counted name nothing. */
export function namedRows(
  columns: CountedColumns,
  countedIds: ReadonlySet<string>,
): NamedRows | null {
  const stated = statedColumns(columns);
  if (stated === null) return null;
  const { placeIds } = stated;
  const isCounted = [false, ...placeIds.map((id) => countedIds.has(id))];
  let found = 0;
  const place = Uint16Array.from(stated.place, (number, row) => {
    const isNamed = columns.hasPosition[row] !== 1 && isCounted[number] === true;
    if (isNamed) found += 1;
    return isNamed ? number : 0;
  });
  return found === 0 ? null : { place, placeIds };
}

/** The membership with each named row in the area of its place, where the layer has it. */
export function withNamedRows(
  membership: Membership,
  areaIds: readonly string[],
  { place, placeIds }: NamedRows,
): Membership {
  const areas = [-1, ...placeIds.map((id) => areaIds.indexOf(id))];
  const first = membership.first.slice();
  for (let row = 0; row < first.length; row += 1) {
    const area = areas[place[row] ?? 0] ?? -1;
    if (area >= 0) first[row] = area;
  }
  return { ...membership, first };
}

/** A layer of one area: all that are placed by name alone. */
export function allNamed({ place }: NamedRows): Membership {
  const first = noneColumn(place.length, 1);
  for (let row = 0; row < first.length; row += 1) if (place[row] !== 0) first[row] = 0;
  return { size: 1, first, extraRows: new Uint32Array(0), extraAreas: new Uint32Array(0) };
}
