import { toCountingRows } from '#src/domain/counting/counting-rows.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import { assignToAreas } from '#src/domain/membership/assign-to-areas.ts';
import { clusterPoints } from '../inputs/clustered-points.ts';
import { incidentsAt } from '../inputs/practice-columns.ts';
import { tessellate } from '../inputs/tessellation.ts';
import { crossfilterByArea } from '../peers/crossfilter-areas.ts';
import { toRecords } from '../peers/incident-records.ts';
import { assignFromNothing, checkAssign } from '../rows/assign-rows.ts';
import { replaceAllParts, replaceTime } from '../rows/filter-rows.ts';
import type { Row } from '../rows/row.ts';
import { INCIDENT_SEED, POINT_SEED, POINTS, TESSELLATION_SEED } from '../seeds.ts';

const PREFIX = 'chromium/';

declare global {
  interface Window {
    measure?: () => readonly Row[];
  }
}

/** Called from outside, so that an error reaches the one who asked. */
window.measure = () => {
  const areas = tessellate(TESSELLATION_SEED);
  const positions = clusterPoints(POINTS, POINT_SEED);
  checkAssign(areas, positions);
  const assigned = assignFromNothing(areas, positions, PREFIX);
  const columns = incidentsAt(positions, INCIDENT_SEED);
  const axes = { categories: incidentCategories.length, channels: incidentChannels.length };
  const rows = toCountingRows(columns, axes);
  const membership = assignToAreas(areas, positions);
  const peer = crossfilterByArea(toRecords(columns, membership), membership.size);
  return [
    ...assigned,
    ...replaceAllParts(rows, membership, peer, PREFIX),
    replaceTime(rows, membership, peer, PREFIX),
  ];
};
