import { incidentCategories, incidentChannels } from '../incident/incident.ts';
import { type CountedColumns, statedColumns } from '../incident/incident-columns.ts';
import { policeDiscoveredOffences } from '../incident/police-discovered.ts';
import type { DrawnPlace } from '../place/place-geometry.ts';
import { countInside } from '../place-edit/count-inside.ts';

/**
 * Incidents by stadsdel as a reader outside may be told of them: those on streets and squares, or where
 * the source does not say, without what comes to light because the police look for it. Incidents
 * without a position are in no stadsdel.
 */
export function countStadsdelar(
  columns: CountedColumns,
  stadsdelList: readonly DrawnPlace[],
): ReadonlyMap<string, number> {
  const { lon, lat, channel, category } = columns;
  const stated = statedColumns(columns);
  const street = incidentChannels.indexOf('street');
  const discovered = new Set(
    policeDiscoveredOffences.map((one) => incidentCategories.indexOf(one)),
  );
  const hasPosition = columns.hasPosition.map((has, row) => {
    const isElsewhere = stated?.hasChannel[row] !== 0 && channel[row] !== street;
    return isElsewhere || discovered.has(category[row] ?? -1) ? 0 : has;
  });
  const counts = countInside(
    stadsdelList.map(({ boundary }) => boundary.area),
    { lon, lat, hasPosition },
  );
  return new Map(stadsdelList.map(({ id }, index) => [id, counts[index] ?? 0]));
}
