import { type AreaParts, STRIDE } from './area-parts.ts';
import type { Raster } from './raster.ts';

/**
 * The edges of each part by band: all that a point in the band can meet. Each line of a raster is cut
 * into `BANDS_PER_LINE` bands, because a narrower band has fewer edges that miss the point.
 */
export interface EdgeBands {
  /** First and last line of each part; a part has the bands of all lines from one to the other. */
  readonly firstLine: Int32Array;
  readonly lastLine: Int32Array;
  /** By part: added to the band of a latitude (`bandOf`), it gives the part's own band. */
  readonly bandOffset: Int32Array;
  /** The edges of band `b` begin at `bandStart[b]` in `edgeIds` and end before `bandStart[b + 1]`. */
  readonly bandStart: Uint32Array;
  readonly edgeIds: Uint32Array;
}

export const BANDS_PER_LINE = 4;

/** Counted from the south of the raster. Its line is a `BANDS_PER_LINE`th of it, rounded down. */
export function bandOf({ south, linesPerDegree, side }: Raster, lat: number): number {
  const band = Math.floor((lat - south) * linesPerDegree * BANDS_PER_LINE);
  return Math.max(0, Math.min(band, side * BANDS_PER_LINE - 1));
}

export function bandEdges(parts: AreaParts, raster: Raster): EdgeBands {
  const { rings, edgeStart, boxes } = parts;
  const firstLine = new Int32Array(rings.length);
  const lastLine = new Int32Array(rings.length).fill(-1);
  const bandOffset = new Int32Array(rings.length);
  let bandCount = 0;
  for (let part = 0; part < rings.length; part += 1) {
    if (edgeStart[part] === edgeStart[part + 1]) continue;
    const first = Math.floor(bandOf(raster, boxes[part * STRIDE + 1] ?? 0) / BANDS_PER_LINE);
    const last = Math.floor(bandOf(raster, boxes[part * STRIDE + 3] ?? 0) / BANDS_PER_LINE);
    firstLine[part] = first;
    lastLine[part] = last;
    bandOffset[part] = bandCount - first * BANDS_PER_LINE;
    bandCount += (last - first + 1) * BANDS_PER_LINE;
  }
  return { firstLine, lastLine, bandOffset, ...sortEdges(parts, raster, bandOffset, bandCount) };
}

function sortEdges(
  { rings, edgeStart, edges }: AreaParts,
  raster: Raster,
  bandOffset: Int32Array,
  bandCount: number,
): Pick<EdgeBands, 'bandStart' | 'edgeIds'> {
  const lowest = new Uint32Array(edges.length / STRIDE);
  const highest = new Uint32Array(lowest.length);
  // Two entries ahead at first: each band's end, then its next free place, and at last its beginning.
  const ends = new Uint32Array(bandCount + 2);
  for (let part = 0; part < rings.length; part += 1) {
    const offset = bandOffset[part] ?? 0;
    const end = edgeStart[part + 1] ?? 0;
    for (let edge = edgeStart[part] ?? 0; edge < end; edge += 1) {
      const one = offset + bandOf(raster, edges[edge * STRIDE + 1] ?? 0);
      const other = offset + bandOf(raster, edges[edge * STRIDE + 3] ?? 0);
      const low = Math.min(one, other);
      const high = Math.max(one, other);
      lowest[edge] = low;
      highest[edge] = high;
      for (let band = low; band <= high; band += 1) ends[band + 2] = (ends[band + 2] ?? 0) + 1;
    }
  }
  for (let at = 1; at < ends.length; at += 1) ends[at] = (ends[at] ?? 0) + (ends[at - 1] ?? 0);
  const edgeIds = new Uint32Array(ends.at(-1) ?? 0);
  for (let edge = 0; edge < lowest.length; edge += 1) {
    const high = highest[edge] ?? 0;
    for (let band = lowest[edge] ?? 0; band <= high; band += 1) {
      const at = ends[band + 1] ?? 0;
      edgeIds[at] = edge;
      ends[band + 1] = at + 1;
    }
  }
  return { bandStart: ends.subarray(0, bandCount + 1), edgeIds };
}
