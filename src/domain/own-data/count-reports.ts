import { assignToAreas } from '../membership/assign-to-areas.ts';
import type { DrawnPlace } from '../place/place-geometry.ts';
import type { TyckTillReport } from './map-tyck-till.ts';

/**
 * Reports by place: those that lie in it, and of those without a position the ones that name it. Places
 * overlap: the numbers are never added up, and never counted with incidents.
 */
export function countReports(
  reports: readonly TyckTillReport[],
  places: readonly DrawnPlace[],
): ReadonlyMap<string, number> {
  const counts = new Map(places.map(({ id }) => [id, 0]));
  const add = (id: string | undefined) => {
    const known = id === undefined ? undefined : counts.get(id);
    if (id !== undefined && known !== undefined) counts.set(id, known + 1);
  };
  const { first, extraAreas } = assignToAreas(
    places.map(({ boundary }) => boundary.area),
    {
      lon: Float64Array.from(reports, ({ position }) => position?.[0] ?? 0),
      lat: Float64Array.from(reports, ({ position }) => position?.[1] ?? 0),
      hasPosition: Uint8Array.from(reports, ({ position }) => (position === null ? 0 : 1)),
    },
  );
  for (const area of first) add(places[area]?.id);
  for (const area of extraAreas) add(places[area]?.id);
  for (const { position, placeId } of reports) {
    if (position === null) add(placeId ?? undefined);
  }
  return counts;
}
