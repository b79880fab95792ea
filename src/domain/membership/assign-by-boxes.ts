import { type AreaParts, STRIDE } from './area-parts.ts';
import { isInsidePart } from './is-inside-part.ts';
import { type Membership, noneColumn, type PositionColumns } from './membership.ts';

/** Membership of each row by the parts' boxes alone. Nothing is built first: best for few rows. */
export function assignByBoxes(
  parts: AreaParts,
  { lon, lat, hasPosition }: PositionColumns,
): Membership {
  const { size, areaOf, boxes, edgeStart } = parts;
  const first = noneColumn(lon.length, size);
  const extraRows: number[] = [];
  const extraAreas: number[] = [];
  const edgeIds = new Uint32Array(edgeStart.at(-1) ?? 0);
  for (let edge = 0; edge < edgeIds.length; edge += 1) edgeIds[edge] = edge;
  for (let row = 0; row < lon.length; row += 1) {
    if (hasPosition[row] !== 1) continue;
    const x = lon[row] ?? 0;
    const y = lat[row] ?? 0;
    let before = -1;
    for (let part = 0; part < areaOf.length; part += 1) {
      const box = part * STRIDE;
      if (x < (boxes[box] ?? 0) || x > (boxes[box + 2] ?? 0)) continue;
      if (y < (boxes[box + 1] ?? 0) || y > (boxes[box + 3] ?? 0)) continue;
      const area = areaOf[part] ?? 0;
      if (area === before) continue;
      const begin = edgeStart[part] ?? 0;
      const end = edgeStart[part + 1] ?? 0;
      if (!isInsidePart(parts, part, edgeIds, begin, end, x, y)) continue;
      if (before < 0) first[row] = area;
      else {
        extraRows.push(row);
        extraAreas.push(area);
      }
      before = area;
    }
  }
  return {
    size,
    first,
    extraRows: Uint32Array.from(extraRows),
    extraAreas: Uint32Array.from(extraAreas),
  };
}
