import { type CountedCell, countCells } from '../domain/hex/count-cells.ts';
import { type CellWhereabouts, cellId, describeCells } from '../domain/hex/describe-cells.ts';
import { hexCountBounds, hexGridIndex } from '../domain/incident/incident-classes.ts';
import type { IncidentCounts } from '../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../domain/incident/incident-outlines.ts';
import type { PlaceType } from '../domain/place/place.ts';
import type { DrawnPlace } from '../domain/place/place-geometry.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectNamedPlaces, selectStadsdelPlaces } from './select-data.ts';
import { selectIncidentCounts, selectIncidentOutlines } from './select-incident-set.ts';
import { selectIncidentCoverage } from './select-incidents.ts';

const NONE: readonly never[] = [];

/** Small enough to say where a cell lies. */
const LANDMARKS: ReadonlySet<PlaceType> = new Set(['place', 'survey-area']);

const countedOf = memoizeLast(
  (
    outlines: IncidentOutlines | null,
    counts: IncidentCounts | null,
    gridIndex: number | null,
  ): readonly CountedCell[] => {
    if (outlines === null || counts === null || gridIndex === null) return NONE;
    const table = counts.byCell[gridIndex];
    if (table === undefined) return NONE;
    return countCells(outlines.cells[gridIndex] ?? NONE, table, hexCountBounds[gridIndex] ?? NONE);
  },
);

/** The chosen grid's cells with their counts; none for a year that the incidents do not cover. */
export function selectCountedCells(state: AppState): readonly CountedCell[] {
  return countedOf(
    selectIncidentOutlines(state),
    selectIncidentCoverage(state) === 'none' ? null : selectIncidentCounts(state),
    hexGridIndex(state.offenceArea),
  );
}

const whereaboutsOf = memoizeLast(
  (
    outlines: IncidentOutlines | null,
    gridIndex: number | null,
    stadsdelList: readonly DrawnPlace[],
    named: readonly DrawnPlace[],
  ): readonly CellWhereabouts[] => {
    if (outlines === null || gridIndex === null) return NONE;
    return describeCells(
      outlines.cells[gridIndex] ?? NONE,
      stadsdelList.map(({ id, boundary }) => ({ id, area: boundary.area })),
      named.flatMap(({ id, type, boundary, labelPoint }) =>
        LANDMARKS.has(type) && labelPoint !== undefined
          ? [{ id, area: boundary.area, position: labelPoint }]
          : [],
      ),
    );
  },
);

/** A line of the hexagons' table twin. */
export interface CellRow extends CountedCell {
  readonly id: string;
  readonly whereabouts: CellWhereabouts | null;
}

const rowsOf = memoizeLast(
  (counted: readonly CountedCell[], whereabouts: readonly CellWhereabouts[]): readonly CellRow[] =>
    counted
      .map((one, index) => ({
        ...one,
        id: cellId(one.cell),
        whereabouts: whereabouts[index] ?? null,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
);

/** The map's cells that hold anything, most first. */
export function selectCellRows(state: AppState): readonly CellRow[] {
  return rowsOf(
    selectCountedCells(state),
    whereaboutsOf(
      selectIncidentOutlines(state),
      hexGridIndex(state.offenceArea),
      selectStadsdelPlaces(state),
      selectNamedPlaces(state),
    ),
  );
}
