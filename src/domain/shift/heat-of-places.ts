import type { Area } from '../geo/area.ts';
import { projectArea } from '../geo/project-area.ts';
import { cellNeighbours } from '../hex/cell-neighbours.ts';
import { cellsInside } from '../hex/cells-inside.ts';
import { type HexCell, type HexGrid, hexCellAt } from '../hex/hex-grid.ts';
import type { Project } from '../hex/near-projection.ts';
import { findHeat, type HeatCode } from '../statistics/getis-ord.ts';

export interface HeatQuestion {
  readonly grid: HexGrid;
  readonly project: Project;
  /** The region that is tested: its cells without events belong to the test. */
  readonly region: Area;
  readonly counted: readonly { readonly cell: HexCell; readonly count: number }[];
  readonly places: readonly { readonly id: string; readonly area: Area }[];
}

/**
 * Whether a place has a hot cell: Gi* over all cells of the region. `cold` needs all its cells cold. Null
 * where too little was counted to test. A place smaller than a cell is told by the cell of its first corner.
 */
export function heatOfPlaces({
  grid,
  project,
  region,
  counted,
  places,
}: HeatQuestion): ReadonlyMap<string, HeatCode> | null {
  const cells = cellsInside(grid, region, project);
  const countOf = new Map(counted.map(({ cell, count }) => [keyOf(cell), count]));
  const heat = findHeat(
    cells.map((cell) => countOf.get(keyOf(cell)) ?? 0),
    cellNeighbours(cells),
  );
  if (heat.status !== 'tested') return null;
  const codeOf = new Map(cells.map((cell, index) => [keyOf(cell), heat.cells[index]?.code]));
  return new Map(
    places.map(({ id, area }) => {
      const own = cellsOf(area, grid, project).flatMap((cell) => codeOf.get(keyOf(cell)) ?? []);
      if (own.includes('hot')) return [id, 'hot'];
      const isCold = own.length > 0 && own.every((code) => code === 'cold');
      return [id, isCold ? 'cold' : 'within-noise'];
    }),
  );
}

function cellsOf(area: Area, grid: HexGrid, project: Project): readonly HexCell[] {
  const inside = cellsInside(grid, area, project);
  if (inside.length > 0) return inside;
  const corner = projectArea(area, project)[0]?.[0]?.[0];
  return corner === undefined ? [] : [hexCellAt(grid, corner[0], corner[1])];
}

function keyOf({ q, r }: HexCell): string {
  return `${q} ${r}`;
}
