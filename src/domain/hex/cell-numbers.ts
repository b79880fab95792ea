import type { HexCell } from './hex-grid.ts';

/** Numbers cells in the order in which they are first seen. */
export interface CellNumbers {
  readonly cells: HexCell[];
  /** Number by place in the table, plus one; 0 for a cell that has not been seen. */
  readonly table: Int32Array;
  readonly firstQ: number;
  readonly firstR: number;
  readonly width: number;
  readonly height: number;
  /** Cells that lie outside the table. */
  readonly others: Map<string, number>;
}

const LARGEST_TABLE = 2 ** 22;

/** The table is for the cells between two, both included; others cost more and count as well. */
export function startNumbering(low: HexCell, high: HexCell): CellNumbers {
  const width = high.q - low.q + 1;
  const height = high.r - low.r + 1;
  const isTable = width * height <= LARGEST_TABLE;
  return {
    cells: [],
    table: new Int32Array(isTable ? width * height : 0),
    firstQ: low.q,
    firstR: low.r,
    width: isTable ? width : 0,
    height: isTable ? height : 0,
    others: new Map(),
  };
}

export function numberOf(numbers: CellNumbers, q: number, r: number): number {
  const column = q - numbers.firstQ;
  const line = r - numbers.firstR;
  if (column < 0 || column >= numbers.width || line < 0 || line >= numbers.height) {
    return otherNumber(numbers, q, r);
  }
  const place = line * numbers.width + column;
  const known = numbers.table[place] ?? 0;
  if (known > 0) return known - 1;
  const length = numbers.cells.push(cellOf(q, r));
  numbers.table[place] = length;
  return length - 1;
}

function otherNumber({ cells, others }: CellNumbers, q: number, r: number): number {
  const key = `${q} ${r}`;
  const known = others.get(key);
  if (known !== undefined) return known;
  const made = cells.push(cellOf(q, r)) - 1;
  others.set(key, made);
  return made;
}

/** Adding nought turns −0, which rounding gives, into 0. */
function cellOf(q: number, r: number): HexCell {
  return { q: q + 0, r: r + 0 };
}
