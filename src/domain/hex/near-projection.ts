import type { Bounds } from '../geo/area.ts';

/** Degrees to metres east and north, and nothing else of the projection. */
export type Project = (lon: number, lat: number) => readonly [east: number, north: number];

/**
 * A projection over a box, by one polynomial of the third degree for each tile of the box: much
 * faster than the projection itself, and never farther from it than `errorM`.
 *
 * The error is measured, not proved: twice the largest one on a lattice in every tile. What is left
 * out of a smooth projection is close to a polynomial of the fourth degree, which such a lattice sees.
 */
export interface NearProjection {
  readonly west: number;
  readonly south: number;
  /** Tiles along each side of the box. */
  readonly side: number;
  /** Unit: tiles a degree. */
  readonly columnsPerDegree: number;
  readonly linesPerDegree: number;
  /** `TERMS` numbers a tile for the easting, then as many for the northing. */
  readonly terms: Float64Array;
  /** Unit: metres. */
  readonly errorM: number;
}

/** Numbers of one polynomial: the terms uⁱvʲ with i + j ≤ 3, by i and then by j. */
const TERMS = 10;
const DEGREE = 3;
const NODES = 4;
const LATTICE = 9;
const LARGEST_SIDE = 16;
/** Good enough: few points lie nearer than this to the edge of a cell. Unit: metres. */
const ERROR_WANTED_M = 0.02;

/** Null where no sixteenth of the box is small enough for a polynomial. */
export function fitProjection(
  project: Project,
  [west, south, east, north]: Bounds,
): NearProjection | null {
  if (!(east > west && north > south)) return null;
  for (let side = 1; side <= LARGEST_SIDE; side *= 2) {
    const columnsPerDegree = side / (east - west);
    const linesPerDegree = side / (north - south);
    const box = { west, south, side, columnsPerDegree, linesPerDegree };
    const terms = new Float64Array(side * side * TERMS * 2);
    let error = 0;
    for (let tile = 0; tile < side * side; tile += 1) {
      const onTile = tileProject(project, box, tile);
      terms.set(fitTile(onTile), tile * TERMS * 2);
      error = Math.max(error, largestError(onTile, terms, tile));
    }
    if (error * 2 <= ERROR_WANTED_M) return { ...box, terms, errorM: error * 2 };
  }
  return null;
}

/** Fills `easts` and `norths` for the rows from `from`; only positions inside the box come out right. */
export function projectNear(
  near: NearProjection,
  lons: Float64Array,
  lats: Float64Array,
  from: number,
  to: number,
  easts: Float64Array,
  norths: Float64Array,
): void {
  if (near.side === 1) {
    projectOnOneTile(near, 0, lons, lats, from, to, easts);
    projectOnOneTile(near, TERMS, lons, lats, from, to, norths);
    return;
  }
  const { west, south, side, columnsPerDegree, linesPerDegree, terms } = near;
  const last = side - 1;
  for (let row = from; row < to; row += 1) {
    const x = ((lons[row] ?? 0) - west) * columnsPerDegree;
    const y = ((lats[row] ?? 0) - south) * linesPerDegree;
    const column = Math.max(0, Math.min(x | 0, last));
    const line = Math.max(0, Math.min(y | 0, last));
    const u = (x - column) * 2 - 1;
    const v = (y - line) * 2 - 1;
    const begin = (line * side + column) * TERMS * 2;
    easts[row - from] = evaluate(terms, begin, u, v);
    norths[row - from] = evaluate(terms, begin + TERMS, u, v);
  }
}

/** What `evaluate` computes, with the ten terms at hand: a city is one tile, and this its hot loop. */
function projectOnOneTile(
  { west, south, columnsPerDegree, linesPerDegree, terms }: NearProjection,
  at: number,
  lons: Float64Array,
  lats: Float64Array,
  from: number,
  to: number,
  metres: Float64Array,
): void {
  const one = terms[at] ?? 0;
  const v1 = terms[at + 1] ?? 0;
  const v2 = terms[at + 2] ?? 0;
  const v3 = terms[at + 3] ?? 0;
  const u1 = terms[at + 4] ?? 0;
  const u1v1 = terms[at + 5] ?? 0;
  const u1v2 = terms[at + 6] ?? 0;
  const u2 = terms[at + 7] ?? 0;
  const u2v1 = terms[at + 8] ?? 0;
  const u3 = terms[at + 9] ?? 0;
  for (let row = from; row < to; row += 1) {
    const u = ((lons[row] ?? 0) - west) * columnsPerDegree * 2 - 1;
    const v = ((lats[row] ?? 0) - south) * linesPerDegree * 2 - 1;
    metres[row - from] =
      one +
      v * (v1 + v * (v2 + v * v3)) +
      u * (u1 + v * (u1v1 + v * u1v2) + u * (u2 + v * u2v1 + u * u3));
  }
}

function evaluate(terms: Float64Array, at: number, u: number, v: number): number {
  const constant =
    (terms[at] ?? 0) +
    v * ((terms[at + 1] ?? 0) + v * ((terms[at + 2] ?? 0) + v * (terms[at + 3] ?? 0)));
  const linear = (terms[at + 4] ?? 0) + v * ((terms[at + 5] ?? 0) + v * (terms[at + 6] ?? 0));
  const square = (terms[at + 7] ?? 0) + v * (terms[at + 8] ?? 0);
  return constant + u * (linear + u * (square + u * (terms[at + 9] ?? 0)));
}

type TileBox = Omit<NearProjection, 'terms' | 'errorM'>;

/** The projection on one tile, from −1 to 1 along each side. */
function tileProject(project: Project, box: TileBox, tile: number): Project {
  const column = tile % box.side;
  const line = Math.floor(tile / box.side);
  return (u, v) =>
    project(
      box.west + (column + (u + 1) / 2) / box.columnsPerDegree,
      box.south + (line + (v + 1) / 2) / box.linesPerDegree,
    );
}

/**
 * Interpolates at Chebyshev's nodes and leaves out what is above the third degree, which is close to
 * the best polynomial there is. Assumption: textbook discrete orthogonality of T₀…T₃ at four nodes.
 */
function fitTile(onTile: Project): Float64Array {
  const nodes = Array.from({ length: NODES }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / NODES));
  const series = new Float64Array(TERMS * 2);
  for (const u of nodes) {
    for (const v of nodes) {
      const [east, north] = onTile(u, v);
      eachTerm((i, j, term) => {
        const weight = ((i === 0 ? 1 : 2) * (j === 0 ? 1 : 2)) / (NODES * NODES);
        const part = weight * chebyshev(i, u) * chebyshev(j, v);
        series[term] = (series[term] ?? 0) + part * east;
        series[term + TERMS] = (series[term + TERMS] ?? 0) + part * north;
      });
    }
  }
  const terms = new Float64Array(TERMS * 2);
  eachTerm((i, j, term) => {
    POWERS[i]?.forEach((ofU, powerU) => {
      POWERS[j]?.forEach((ofV, powerV) => {
        const into = termOf(powerU, powerV);
        for (const offset of [0, TERMS]) {
          terms[into + offset] =
            (terms[into + offset] ?? 0) + ofU * ofV * (series[term + offset] ?? 0);
        }
      });
    });
  });
  return terms;
}

/** Where the terms of each power of u begin. */
const FIRST_TERM = [0, 4, 7, 9] as const;

/** Chebyshev's polynomials by the power of their variable. */
const POWERS: readonly (readonly number[])[] = [[1], [0, 1], [-1, 0, 2], [0, -3, 0, 4]];

function chebyshev(degree: number, x: number): number {
  return (POWERS[degree] ?? []).reduceRight((sum, factor) => sum * x + factor, 0);
}

function eachTerm(visit: (i: number, j: number, term: number) => void): void {
  for (let i = 0; i <= DEGREE; i += 1) {
    for (let j = 0; i + j <= DEGREE; j += 1) visit(i, j, termOf(i, j));
  }
}

function termOf(i: number, j: number): number {
  return (FIRST_TERM[i] ?? 0) + j;
}

function largestError(onTile: Project, terms: Float64Array, tile: number): number {
  const begin = tile * TERMS * 2;
  let largest = 0;
  for (let a = 0; a < LATTICE; a += 1) {
    for (let b = 0; b < LATTICE; b += 1) {
      const [u, v] = [(2 * a) / (LATTICE - 1) - 1, (2 * b) / (LATTICE - 1) - 1];
      const [east, north] = onTile(u, v);
      const error = Math.hypot(
        evaluate(terms, begin, u, v) - east,
        evaluate(terms, begin + TERMS, u, v) - north,
      );
      // A projection that has no value here has no polynomial either.
      largest = Number.isNaN(error) ? Infinity : Math.max(largest, error);
      if (largest === Infinity) return largest;
    }
  }
  return largest;
}
