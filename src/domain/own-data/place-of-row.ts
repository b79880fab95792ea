import type { AcceptedRow } from '../import/read-table.ts';
import type { CellFault, CellReader } from './map-rows.ts';
import { textOf } from './map-rows.ts';
import type { PlaceMatch } from './match-place-names.ts';

export interface PlaceColumn {
  readonly column: string;
  /** What a name stands for (`placeMatcher`). */
  readonly match: (name: string) => PlaceMatch;
  /**
   * What becomes of a row that may go without a place and has a name that is none of them or is set
   * aside. Refused unless it is said.
   */
  readonly unknown?: 'refused' | 'without-place';
}

/** Null: the row names no place. A name that is not settled is a fault, never a guess. */
export function placeOfRow(
  row: AcceptedRow,
  cell: CellReader,
  place: PlaceColumn | undefined,
): string | null | CellFault {
  if (place === undefined) return null;
  const { column, match, unknown } = place;
  const name = textOf(cell(row, column));
  if (name === null) return null;
  const found = match(name);
  switch (found.status) {
    case 'matched':
      return found.placeId;
    case 'ambiguous':
      return { fault: 'place-ambiguous', column };
    default:
      if (unknown === 'without-place') return null;
      return {
        fault: found.status === 'set-aside' ? 'place-set-aside' : 'place-not-known',
        column,
      };
  }
}

/** For what is stated of a place and of nothing else. */
export function requiredPlaceOfRow(
  row: AcceptedRow,
  cell: CellReader,
  place: PlaceColumn,
): string | CellFault {
  return (
    placeOfRow(row, cell, { ...place, unknown: 'refused' }) ?? {
      fault: 'no-place',
      column: place.column,
    }
  );
}
