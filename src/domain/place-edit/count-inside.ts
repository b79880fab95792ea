import type { Area } from '../geo/area.ts';
import { boundsOf } from '../geo/bounds-of.ts';
import { assignToAreas } from '../membership/assign-to-areas.ts';
import type { PositionColumns } from '../membership/membership.ts';

/** Rows with a position inside each area, in the order of the areas; a row on a border is inside. */
export function countInside(areas: readonly Area[], columns: PositionColumns): Uint32Array {
  const counts = new Uint32Array(areas.length);
  const near = rowsNear(areas, columns);
  const { size, first, extraAreas } = assignToAreas(areas, near);
  for (const area of first) if (area < size) counts[area] = (counts[area] ?? 0) + 1;
  for (const area of extraAreas) counts[area] = (counts[area] ?? 0) + 1;
  return counts;
}

/** Only the rows in the box around all areas: a drawn area holds few of a million. */
function rowsNear(areas: readonly Area[], columns: PositionColumns): PositionColumns {
  const boxes = areas.map(boundsOf);
  const west = Math.min(...boxes.map(([value]) => value));
  const south = Math.min(...boxes.map(([, value]) => value));
  const east = Math.max(...boxes.map(([, , value]) => value));
  const north = Math.max(...boxes.map(([, , , value]) => value));
  const lon: number[] = [];
  const lat: number[] = [];
  for (let row = 0; row < columns.lon.length; row += 1) {
    if (columns.hasPosition[row] !== 1) continue;
    const x = columns.lon[row] ?? 0;
    const y = columns.lat[row] ?? 0;
    if (x < west || x > east || y < south || y > north) continue;
    lon.push(x);
    lat.push(y);
  }
  return {
    lon: Float64Array.from(lon),
    lat: Float64Array.from(lat),
    hasPosition: new Uint8Array(lon.length).fill(1),
  };
}
