import { type HexCell, hexNeighbours } from './hex-grid.ts';

/**
 * For each cell the indexes of the cells in the list that share an edge with it, at most six, ascending.
 * Cells at the rim of the list have fewer: nothing outside it counts.
 */
export function cellNeighbours(cells: readonly HexCell[]): readonly (readonly number[])[] {
  const indexOf = new Map(cells.map((cell, index) => [keyOf(cell), index]));
  return cells.map((cell) =>
    hexNeighbours(cell)
      .flatMap((neighbour) => indexOf.get(keyOf(neighbour)) ?? [])
      .sort((a, b) => a - b),
  );
}

function keyOf({ q, r }: HexCell): string {
  return `${q} ${r}`;
}
