/**
 * A rectangle cut into `side` × `side` cells. A coordinate maps to its column or line without ever
 * passing one that is larger than it, so an edge lies in the cells between those of its ends.
 */
export interface Raster {
  readonly side: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Unit: cells a degree. */
  readonly columnsPerDegree: number;
  readonly linesPerDegree: number;
}

/** A cell must be this many times wider than the steps between coordinates of its size. */
const CELL_PER_STEP = 2 ** 24;
/** Unit: degrees. For a box that is one point at (0, 0). */
const LEAST_WIDTH = 1e-300;

/** Lays a raster over a box, as fine as `side` unless coordinates could not tell its cells apart. */
export function rasterOver(
  [west, south, east, north]: readonly [number, number, number, number],
  side: number,
): Raster {
  const largest = Math.max(Math.abs(west), Math.abs(east), Math.abs(south), Math.abs(north));
  const least = Math.max(largest * Number.EPSILON * CELL_PER_STEP, LEAST_WIDTH);
  const [width, height] = [Math.max(east - west, least), Math.max(north - south, least)];
  const cells = Math.max(1, Math.floor(Math.min(side, width / least, height / least)));
  return {
    side: cells,
    west,
    south,
    east,
    north,
    columnsPerDegree: cells / width,
    linesPerDegree: cells / height,
  };
}

export function columnOf({ west, columnsPerDegree, side }: Raster, lon: number): number {
  const column = Math.floor((lon - west) * columnsPerDegree);
  return column < 0 ? 0 : column >= side ? side - 1 : column;
}
