import { type AreaParts, STRIDE } from './area-parts.ts';
import {
  type CandidateSets,
  emptyCandidates,
  WHOLE_CELL,
  withCandidate,
} from './candidate-sets.ts';
import { BANDS_PER_LINE, bandEdges, bandOf, type EdgeBands } from './edge-bands.ts';
import { columnOf, type Raster, rasterOver } from './raster.ts';

/** A raster over a layer's areas that knows for each cell which areas may hold its points. */
export interface AreaGrid {
  readonly parts: AreaParts;
  readonly raster: Raster;
  readonly bands: EdgeBands;
  /**
   * One answer a cell, line by line from the south-west: the area that holds all its points, `size`
   * for none, or `size + s` where the candidates of set `s` have to be tested.
   */
  readonly answerOf: Uint16Array | Uint32Array;
  readonly candidates: CandidateColumns;
}

/** `CandidateSets`, finished. */
export interface CandidateColumns {
  readonly parent: Int32Array;
  readonly area: Int32Array;
  readonly part: Int32Array;
}

interface LineInput {
  readonly parts: AreaParts;
  readonly raster: Raster;
  readonly bands: EdgeBands;
  readonly sets: CandidateSets;
  /** Candidate set by cell. */
  readonly setOf: Uint16Array | Uint32Array;
  /** By column: the stamp of the newest part and line whose edges touch it. */
  readonly touched: Int32Array;
  /** By edge: the stamp of the line that it was last marked in. */
  readonly marked: Int32Array;
  /** Room for the crossings of the fullest band. */
  readonly crossings: Float64Array;
}

/** How far an edge is widened, so that rounding never leaves a cell unmarked. Unit: cells. */
const MARGIN = 1 / 1024;
const MANY = 24;
const TWO_BYTES = 0xffff;

/** `side`: cells along each side of the box around all areas. */
export function buildAreaGrid(parts: AreaParts, side: number): AreaGrid {
  const raster = rasterOver(boxAround(parts), side);
  const bands = bandEdges(parts, raster);
  const cells = raster.side * raster.side;
  let setOf: Uint16Array | Uint32Array = new Uint16Array(cells);
  let sets = findCandidates(parts, raster, bands, setOf);
  if (parts.size + sets.parent.length > TWO_BYTES) {
    setOf = new Uint32Array(cells);
    sets = findCandidates(parts, raster, bands, setOf);
  }
  const candidates = {
    parent: Int32Array.from(sets.parent),
    area: Int32Array.from(sets.area),
    part: Int32Array.from(sets.part),
  };
  turnIntoAnswers(parts.size, setOf, candidates);
  return { parts, raster, bands, answerOf: setOf, candidates };
}

function findCandidates(
  parts: AreaParts,
  raster: Raster,
  bands: EdgeBands,
  setOf: Uint16Array | Uint32Array,
): CandidateSets {
  const sets = emptyCandidates();
  const touched = new Int32Array(raster.side);
  const crossings = new Float64Array(parts.edges.length / STRIDE);
  const marked = new Int32Array(crossings.length);
  const input = { parts, raster, bands, sets, setOf, touched, marked, crossings };
  let stamp = 0;
  for (let part = 0; part < parts.rings.length; part += 1) {
    const last = bands.lastLine[part] ?? -1;
    for (let line = bands.firstLine[part] ?? 0; line <= last; line += 1) {
      stamp += 1;
      markEdges(input, part, line, stamp);
      fillBetween(input, part, line, stamp);
    }
  }
  return sets;
}

/** Cells that an edge touches: their points have to be tested. */
function markEdges(input: LineInput, part: number, line: number, stamp: number): void {
  const { parts, raster, bands, sets, setOf, touched, marked } = input;
  const { side, west, south, columnsPerDegree, linesPerDegree } = raster;
  const { edges } = parts;
  const area = parts.areaOf[part] ?? 0;
  const band = (bands.bandOffset[part] ?? 0) + line * BANDS_PER_LINE;
  const end = bands.bandStart[band + BANDS_PER_LINE] ?? 0;
  let before = -1;
  let after = -1;
  for (let at = bands.bandStart[band] ?? 0; at < end; at += 1) {
    const id = bands.edgeIds[at] ?? 0;
    if (marked[id] === stamp) continue;
    marked[id] = stamp;
    const edge = id * STRIDE;
    const x1 = ((edges[edge] ?? 0) - west) * columnsPerDegree;
    const y1 = ((edges[edge + 1] ?? 0) - south) * linesPerDegree;
    const x2 = ((edges[edge + 2] ?? 0) - west) * columnsPerDegree;
    const y2 = ((edges[edge + 3] ?? 0) - south) * linesPerDegree;
    let low = Math.min(x1, x2);
    let high = Math.max(x1, x2);
    // The slope of a flatter edge is not exact enough to tell where it enters the line.
    if (Math.abs(y2 - y1) >= 1) {
      const slope = (x2 - x1) / (y2 - y1);
      const atFoot = x1 + slope * (line - MARGIN - y1);
      const atTop = x1 + slope * (line + 1 + MARGIN - y1);
      low = Math.max(low, Math.min(atFoot, atTop));
      high = Math.min(high, Math.max(atFoot, atTop));
    }
    const to = Math.min(side - 1, Math.floor(high + MARGIN));
    for (let column = Math.max(0, Math.floor(low - MARGIN)); column <= to; column += 1) {
      if (touched[column] === stamp) continue;
      touched[column] = stamp;
      const cell = line * side + column;
      const set = setOf[cell] ?? 0;
      if (set !== before) {
        before = set;
        after = withCandidate(sets, set, area, part);
      }
      setOf[cell] = after;
    }
  }
}

/** Cells between the edges, in pairs from the west: the part holds all their points. */
function fillBetween(input: LineInput, part: number, line: number, stamp: number): void {
  const { parts, raster, bands, sets, setOf, touched } = input;
  const area = parts.areaOf[part] ?? 0;
  const middle = raster.south + (line + 0.5) / raster.linesPerDegree;
  const band = (bands.bandOffset[part] ?? 0) + bandOf(raster, middle);
  const count = findCrossings(parts, bands, band, middle, input.crossings);
  const { crossings } = input;
  const begin = line * raster.side;
  for (let pair = 0; pair + 1 < count; pair += 2) {
    const end = begin + columnOf(raster, crossings[pair + 1] ?? 0) + 1;
    let cell = begin + columnOf(raster, crossings[pair] ?? 0);
    while (cell < end) {
      const set = setOf[cell] ?? 0;
      const from = cell;
      while (cell < end && setOf[cell] === set && touched[cell - begin] !== stamp) cell += 1;
      if (cell > from) setOf.fill(withCandidate(sets, set, area, WHOLE_CELL), from, cell);
      else cell += 1;
    }
  }
}

/** Fills `crossings` with the longitudes, ascending, at which a band's edges cross a latitude. */
function findCrossings(
  { edges }: AreaParts,
  { bandStart, edgeIds }: EdgeBands,
  band: number,
  lat: number,
  crossings: Float64Array,
): number {
  let count = 0;
  const end = bandStart[band + 1] ?? 0;
  for (let at = bandStart[band] ?? 0; at < end; at += 1) {
    const edge = (edgeIds[at] ?? 0) * STRIDE;
    const y1 = edges[edge + 1] ?? 0;
    const y2 = edges[edge + 3] ?? 0;
    if (y1 <= lat === y2 <= lat) continue;
    const x1 = edges[edge] ?? 0;
    const x2 = edges[edge + 2] ?? 0;
    crossings[count] = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
    count += 1;
  }
  sortFirst(crossings, count);
  return count;
}

/** Few by far, as a rule: then sorting in place beats the general sort. */
function sortFirst(values: Float64Array, count: number): void {
  if (count > MANY) {
    values.subarray(0, count).sort();
    return;
  }
  for (let next = 1; next < count; next += 1) {
    const value = values[next] ?? 0;
    let at = next;
    while (at > 0 && (values[at - 1] ?? 0) > value) {
      values[at] = values[at - 1] ?? 0;
      at -= 1;
    }
    values[at] = value;
  }
}

/** Rewrites each cell's candidate set as its answer. */
function turnIntoAnswers(
  size: number,
  setOf: Uint16Array | Uint32Array,
  { parent, area, part }: CandidateColumns,
): void {
  const answers = parent.map((before, set) => {
    const isPlain = set > 0 && before === 0 && part[set] === WHOLE_CELL;
    return isPlain ? (area[set] ?? 0) : size + set;
  });
  for (let cell = 0; cell < setOf.length; cell += 1) setOf[cell] = answers[setOf[cell] ?? 0] ?? 0;
}

function boxAround({ boxes }: AreaParts): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < boxes.length; at += STRIDE) {
    west = Math.min(west, boxes[at] ?? west);
    south = Math.min(south, boxes[at + 1] ?? south);
    east = Math.max(east, boxes[at + 2] ?? east);
    north = Math.max(north, boxes[at + 3] ?? north);
  }
  return west <= east ? [west, south, east, north] : [0, 0, 0, 0];
}
