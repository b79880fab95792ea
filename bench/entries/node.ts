import { toCountingRows } from '#src/domain/counting/counting-rows.ts';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import { assignToAreas } from '#src/domain/membership/assign-to-areas.ts';
import { clusterPoints } from '../inputs/clustered-points.ts';
import { readDataFolder } from '../inputs/data-folder.ts';
import { incidentsAt } from '../inputs/practice-columns.ts';
import { tessellate } from '../inputs/tessellation.ts';
import { lastKept } from '../measure/interleave.ts';
import { crossfilterByArea } from '../peers/crossfilter-areas.ts';
import { crossfilterLinked } from '../peers/crossfilter-linked.ts';
import { toRecords } from '../peers/incident-records.ts';
import { assignFromNothing, assignWhenReady, checkAssign } from '../rows/assign-rows.ts';
import { dragByDay, replaceAllParts, replaceTime } from '../rows/filter-rows.ts';
import { hexagons } from '../rows/hex-rows.ts';
import { linkedOutputs, type RowsOfLayer, withMoreRows } from '../rows/linked-rows.ts';
import { loadIncidents } from '../rows/load-rows.ts';
import type { Row } from '../rows/row.ts';
import { wireBytes } from '../rows/wire-row.ts';
import { INCIDENT_SEED, LARGE_POINTS, POINT_SEED, POINTS, TESSELLATION_SEED } from '../seeds.ts';

/** Run with the folders of the committed and of the large data, and `--large`. One row a line. */
const [committed = '', large = '', ...flags] = process.argv.slice(2);

const areas = tessellate(TESSELLATION_SEED);
const positions = clusterPoints(POINTS, POINT_SEED);
checkAssign(areas, positions);
report(assignFromNothing(areas, positions, ''));
report(assignWhenReady(areas, positions));
countRows(areas);
report([loadIncidents(readDataFolder(large)), wireBytes(readDataFolder(committed))]);
if (lastKept() === undefined) throw new Error('nothing was measured');

function countRows(polygons: readonly PolygonArea[]): void {
  const columns = incidentsAt(positions, INCIDENT_SEED);
  const few = layerOf(polygons, columns);
  const records = toRecords(columns, few.membership);
  const byArea = crossfilterByArea(records, few.membership.size);
  report(replaceAllParts(few.rows, few.membership, byArea, ''));
  report([replaceTime(few.rows, few.membership, byArea, '')]);
  report([dragByDay(few.rows, few.membership, byArea)]);
  report([linkedOutputs(few.rows, few.membership, crossfilterLinked(records))]);
  report(hexagons(columns, few.rows));
  if (!flags.includes('--large')) return;
  const many = incidentsAt(clusterPoints(LARGE_POINTS, POINT_SEED), INCIDENT_SEED);
  report([withMoreRows(few, layerOf(polygons, many))]);
}

function layerOf(
  polygons: readonly PolygonArea[],
  columns: ReturnType<typeof incidentsAt>,
): RowsOfLayer {
  const axes = { categories: incidentCategories.length, channels: incidentChannels.length };
  return { rows: toCountingRows(columns, axes), membership: assignToAreas(polygons, columns) };
}

function report(rows: readonly Row[]): void {
  for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
}
