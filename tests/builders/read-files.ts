import type { TypedValue } from '#src/domain/import/import-report.ts';
import type { AcceptedRow } from '#src/domain/import/read-table.ts';
import type { ReadFile } from '#src/domain/own-data/map-rows.ts';
import { placeMatcher } from '#src/domain/own-data/match-place-names.ts';
import type { PlaceColumn } from '#src/domain/own-data/place-of-row.ts';
import { aPlace } from './places.ts';

/** A file of which every row was read: names, then values. The first row is number 2. */
export function aReadFile(
  columns: readonly string[],
  rows: readonly (readonly TypedValue[])[],
  each: Partial<AcceptedRow> = {},
): ReadFile {
  return {
    columns,
    rows: rows.map((values, index) => ({
      row: index + 2,
      values,
      position: null,
      geometry: null,
      ...each,
    })),
    refused: [],
  };
}

/** A column of names of `torget` and of two places that are both called Backen. */
export function aPlaceColumn(column = 'Plats'): PlaceColumn {
  const places = [
    aPlace({ id: 'torget', name: 'Torget' }),
    aPlace({ id: 'backen-1', name: 'Backen' }),
    aPlace({ id: 'backen-2', name: 'Backen' }),
  ];
  return { column, match: placeMatcher(places, new Map([['Nätet', null]])) };
}
