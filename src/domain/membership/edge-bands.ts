import { type AreaParts, STRIDE } from './area-parts.ts';
import { lineOf, type Raster } from './raster.ts';

/** The edges of each part by line of a raster: all that a point on the line can meet. */
export interface EdgeBands {
  /** First and last line of each part. */
  readonly firstLine: Int32Array;
  readonly lastLine: Int32Array;
  /** Band of a part's first line; a part has one band a line. */
  readonly firstBand: Uint32Array;
  /** The edges of band `b` begin at `bandStart[b]` in `edgeIds` and end before `bandStart[b + 1]`. */
  readonly bandStart: Uint32Array;
  readonly edgeIds: Uint32Array;
}

export function bandEdges(parts: AreaParts, raster: Raster): EdgeBands {
  const count = parts.rings.length;
  const firstLine = new Int32Array(count);
  const lastLine = new Int32Array(count).fill(-1);
  const firstBand = new Uint32Array(count + 1);
  for (let part = 0; part < count; part += 1) {
    const isEmpty = parts.edgeStart[part] === parts.edgeStart[part + 1];
    if (!isEmpty) {
      firstLine[part] = lineOf(raster, parts.boxes[part * STRIDE + 1] ?? 0);
      lastLine[part] = lineOf(raster, parts.boxes[part * STRIDE + 3] ?? 0);
    }
    const lines = (lastLine[part] ?? 0) - (firstLine[part] ?? 0) + 1;
    firstBand[part + 1] = (firstBand[part] ?? 0) + lines;
  }
  const bandStart = new Uint32Array((firstBand[count] ?? 0) + 1);
  const bands = { firstLine, firstBand };
  eachEdgeBand(parts, raster, bands, (_, band) => {
    bandStart[band + 1] = (bandStart[band + 1] ?? 0) + 1;
  });
  for (let band = 1; band < bandStart.length; band += 1) {
    bandStart[band] = (bandStart[band] ?? 0) + (bandStart[band - 1] ?? 0);
  }
  const edgeIds = new Uint32Array(bandStart.at(-1) ?? 0);
  const next = bandStart.slice();
  eachEdgeBand(parts, raster, bands, (edge, band) => {
    const at = next[band] ?? 0;
    edgeIds[at] = edge;
    next[band] = at + 1;
  });
  return { firstLine, lastLine, firstBand, bandStart, edgeIds };
}

function eachEdgeBand(
  { rings, edgeStart, edges }: AreaParts,
  raster: Raster,
  { firstLine, firstBand }: Pick<EdgeBands, 'firstLine' | 'firstBand'>,
  visit: (edge: number, band: number) => void,
): void {
  for (let part = 0; part < rings.length; part += 1) {
    const offset = (firstBand[part] ?? 0) - (firstLine[part] ?? 0);
    const end = edgeStart[part + 1] ?? 0;
    for (let edge = edgeStart[part] ?? 0; edge < end; edge += 1) {
      const one = lineOf(raster, edges[edge * STRIDE + 1] ?? 0);
      const other = lineOf(raster, edges[edge * STRIDE + 3] ?? 0);
      const last = offset + Math.max(one, other);
      for (let band = offset + Math.min(one, other); band <= last; band += 1) visit(edge, band);
    }
  }
}
