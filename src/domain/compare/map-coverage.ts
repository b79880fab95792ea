import type { ComparisonData } from './comparison-data.ts';
import type { MapCell } from './comparison-maps.ts';
import { drawnPlaceIds } from './year-maps.ts';

/** Which drawn places a set of maps says anything of. */
export interface MapCoverage {
  /** Places with a border and a value of their own. */
  readonly valued: readonly string[];
  /** Places with a border and none. */
  readonly unvalued: readonly string[];
  /** The one valued place is the whole area: the maps show it as one, and nothing within it. */
  readonly isWholeAlone: boolean;
}

/** Nought and withheld are values; missing is none. */
export function mapCoverage(
  cells: readonly { readonly placeId: string; readonly cell: MapCell }[],
  data: Pick<ComparisonData, 'places' | 'comparatorId' | 'areaId'>,
): MapCoverage {
  const having = new Set(
    cells.filter(({ cell }) => cell.status !== 'missing').map(({ placeId }) => placeId),
  );
  const drawn = drawnPlaceIds(data);
  const valued = drawn.filter((id) => having.has(id));
  return {
    valued,
    unvalued: drawn.filter((id) => !having.has(id)),
    isWholeAlone: valued.length === 1 && valued[0] === data.areaId,
  };
}
