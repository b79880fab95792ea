import type { Area } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';

/** A polygon with its holes. Shape: outer ring first; every ring closed. Unit: degrees. */
export type PartRings = readonly (readonly LonLat[])[];

/** The areas of a layer cut into parts, with their edges in columns. A multipolygon has many parts. */
export interface AreaParts {
  /** Areas in the layer. */
  readonly size: number;
  /** Index of the area by part, ascending. */
  readonly areaOf: Uint32Array;
  readonly rings: readonly PartRings[];
  /** The edges of part `p` begin at `edgeStart[p]` and end before `edgeStart[p + 1]`. */
  readonly edgeStart: Uint32Array;
  /** Four numbers an edge: lon and lat of its first end, then of its second, as the ring runs. */
  readonly edges: Float64Array;
  /** Four numbers a part: west, south, east, north. */
  readonly boxes: Float64Array;
}

/** Numbers in one entry of `edges` and of `boxes`. */
export const STRIDE = 4;

/** A ring that is not closed is a mistake of the caller and throws. */
export function cutIntoParts(areas: readonly Area[]): AreaParts {
  const areaOf: number[] = [];
  const rings: PartRings[] = [];
  const edgeStart: number[] = [0];
  let edgeCount = 0;
  areas.forEach((area, index) => {
    for (const part of area.type === 'Polygon' ? [area.coordinates] : area.coordinates) {
      areaOf.push(index);
      rings.push(part);
      for (const ring of part) edgeCount += Math.max(0, ring.length - 1);
      edgeStart.push(edgeCount);
    }
  });
  const edges = new Float64Array(edgeCount * STRIDE);
  const boxes = new Float64Array(rings.length * STRIDE);
  rings.forEach((part, index) => {
    boxes.set([Infinity, Infinity, -Infinity, -Infinity], index * STRIDE);
    let at = (edgeStart[index] ?? 0) * STRIDE;
    for (const ring of part) {
      layOut(ring, edges, at, boxes, index * STRIDE);
      at += Math.max(0, ring.length - 1) * STRIDE;
    }
  });
  return {
    size: areas.length,
    areaOf: Uint32Array.from(areaOf),
    rings,
    edgeStart: Uint32Array.from(edgeStart),
    edges,
    boxes,
  };
}

/** Plain loops and no destructuring: a layer is read once, before anything is compiled. */
function layOut(
  ring: readonly LonLat[],
  edges: Float64Array,
  begin: number,
  boxes: Float64Array,
  box: number,
): void {
  let lon = ring[0]?.[0] ?? 0;
  let lat = ring[0]?.[1] ?? 0;
  if (lon !== (ring.at(-1)?.[0] ?? 0) || lat !== (ring.at(-1)?.[1] ?? 0)) {
    throw new RangeError('a ring is not closed');
  }
  let [west, south, east, north] = [lon, lat, lon, lat];
  for (let index = 1, at = begin; index < ring.length; index += 1, at += STRIDE) {
    edges[at] = lon;
    edges[at + 1] = lat;
    const position = ring[index];
    lon = position?.[0] ?? 0;
    lat = position?.[1] ?? 0;
    edges[at + 2] = lon;
    edges[at + 3] = lat;
    if (lon < west) west = lon;
    else if (lon > east) east = lon;
    if (lat < south) south = lat;
    else if (lat > north) north = lat;
  }
  if (ring.length === 0) return;
  boxes[box] = Math.min(boxes[box] ?? 0, west);
  boxes[box + 1] = Math.min(boxes[box + 1] ?? 0, south);
  boxes[box + 2] = Math.max(boxes[box + 2] ?? 0, east);
  boxes[box + 3] = Math.max(boxes[box + 3] ?? 0, north);
}
