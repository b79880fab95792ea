import { sharesInside } from '../geo/share-inside.ts';
import type { ComparisonData } from './comparison-data.ts';

/** Whether the one lies in the other by the document's own order; all lies in the region's comparator. */
export function isWithin(placeId: string, outerId: string, data: ComparisonData): boolean {
  if (outerId === data.comparatorId) return placeId !== outerId;
  const parentId = data.places.get(placeId)?.parentId;
  if (parentId === undefined || parentId === placeId) return false;
  return parentId === outerId || isWithin(parentId, outerId, data);
}

/** Whether the two have ground in common. Of places that are not drawn the document's order alone is known. */
export function doShareGround(aId: string, bId: string, data: ComparisonData): boolean {
  if (aId === bId || isWithin(aId, bId, data) || isWithin(bId, aId, data)) return true;
  const [a, b] = [data.places.get(aId)?.boundary, data.places.get(bId)?.boundary];
  if (a === undefined || b === undefined) return false;
  // Both ways: a square is much of itself and next to nothing of the district around it.
  return (
    sharesInside(a.area, [{ id: bId, area: b.area }]).length > 0 ||
    sharesInside(b.area, [{ id: aId, area: a.area }]).length > 0
  );
}
