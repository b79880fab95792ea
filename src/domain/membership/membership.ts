/**
 * Which areas of a layer hold each row.
 *
 * The one rule: a row belongs to every area for which Turf's `booleanPointInPolygon` says so. A point
 * on a border is inside. A point in several areas, on a border that they share or where they overlap,
 * belongs to each of them. A row without a position belongs to none.
 */
export interface Membership {
  /** Areas in the layer. */
  readonly size: number;
  /** Index of the first area by row; `size` where no area holds the row. */
  readonly first: Uint16Array | Uint32Array;
  /** Rows that more than one area holds, ascending, once for each further area. */
  readonly extraRows: Uint32Array;
  /** The further area, ascending within a row. */
  readonly extraAreas: Uint32Array;
}

/** Positions by row, in columns of equal length. Unit: degrees, WGS 84. */
export interface PositionColumns {
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** 1 where the row has a position, else 0. */
  readonly hasPosition: Uint8Array;
}

export const LARGEST_IN_TWO_BYTES = 0xffff;

/** A column that can hold every index of a layer and `size` itself. */
export function areaColumn(rows: number, size: number): Uint16Array | Uint32Array {
  return size <= LARGEST_IN_TWO_BYTES ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The same, filled with `size`. */
export function noneColumn(rows: number, size: number): Uint16Array | Uint32Array {
  return areaColumn(rows, size).fill(size);
}
