import type { PolygonArea } from '#src/domain/geo/area.ts';
import { type AreaGrid, buildAreaGrid } from '#src/domain/membership/area-grid.ts';
import { cutIntoParts } from '#src/domain/membership/area-parts.ts';
import { assignByGrid } from '#src/domain/membership/assign-by-grid.ts';
import { assignToAreas, sideFor } from '#src/domain/membership/assign-to-areas.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';
import { expectEqual } from '../measure/expect-equal.ts';
import { timeInterleaved } from '../measure/interleave.ts';
import { countWithinEach, toPoints } from '../peers/turf-each.ts';
import { indexBoxes } from '../peers/turf-flatbush.ts';
import { indexPolygons } from '../peers/which-polygon.ts';
import { inMs, timesFaster } from './ratios.ts';
import type { Row } from './row.ts';

/** Points that the slowest peer gets; its time is scaled. */
const FEW_POINTS = 100_000;

export function checkAssign(areas: readonly PolygonArea[], positions: PositionColumns): void {
  const { first, extraRows } = assignToAreas(areas, positions);
  expectEqual('points in several areas', extraRows, []);
  expectEqual('Turf with flatbush', first, indexBoxes(areas)(positions));
  expectEqual('which-polygon', first, indexPolygons(areas)(positions));
}

/** Index included on both sides. `prefix` tells where it ran. */
export function assignFromNothing(
  areas: readonly PolygonArea[],
  positions: PositionColumns,
  prefix: string,
): readonly Row[] {
  const times = timeInterleaved([
    { name: 'grid', run: () => assignToAreas(areas, positions) },
    { name: 'turf-flatbush', run: () => indexBoxes(areas)(positions) },
    { name: 'which-polygon', run: () => indexPolygons(areas)(positions) },
  ]);
  return (['turf-flatbush', 'which-polygon'] as const).map((peer) =>
    timesFaster(`${prefix}assign-build/${peer}`, times.grid, times[peer]),
  );
}

/** Index ready on both sides, and the limit: reading the coordinates once. */
export function assignWhenReady(
  areas: readonly PolygonArea[],
  positions: PositionColumns,
): readonly Row[] {
  const grid = buildAreaGrid(cutIntoParts(areas), sideFor(positions.lon.length));
  const byBoxes = indexBoxes(areas);
  const byPolygons = indexPolygons(areas);
  const times = timeInterleaved([
    { name: 'grid', run: () => assignByGrid(grid, positions) },
    { name: 'sum', run: () => sumOf(positions.lon) + sumOf(positions.lat) },
    { name: 'turf-flatbush', run: () => byBoxes(positions) },
    { name: 'which-polygon', run: () => byPolygons(positions) },
  ]);
  return [
    timesFaster('assign-ready/turf-flatbush', times.grid, times['turf-flatbush']),
    timesFaster('assign-ready/which-polygon', times.grid, times['which-polygon']),
    {
      id: 'assign-ready/limit',
      ratio: times.grid / times.sum,
      detail: `${inMs(times.grid)}, summing the two columns ${inMs(times.sum)}`,
    },
    againstEach(areas, positions, grid),
  ];
}

function againstEach(
  areas: readonly PolygonArea[],
  positions: PositionColumns,
  grid: AreaGrid,
): Row {
  const few = {
    lon: positions.lon.subarray(0, FEW_POINTS),
    lat: positions.lat.subarray(0, FEW_POINTS),
    hasPosition: positions.hasPosition.subarray(0, FEW_POINTS),
  };
  const points = toPoints(few, few.lon.length);
  const counts = new Uint32Array(areas.length + 1);
  for (const area of assignByGrid(grid, few).first) counts[area] = (counts[area] ?? 0) + 1;
  expectEqual('pointsWithinPolygon', counts.subarray(0, -1), countWithinEach(areas, points));
  const share = few.lon.length / positions.lon.length;
  const times = timeInterleaved(
    [
      { name: 'grid', run: () => assignByGrid(grid, positions) },
      { name: 'each', share, run: () => countWithinEach(areas, points) },
    ],
    LEAST_ROUNDS,
  );
  return timesFaster('assign-ready/points-within-polygon', times.grid, times.each);
}

/** The peer takes seconds a call. */
const LEAST_ROUNDS = 7;

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < column.length; row += 1) sum += column[row] ?? 0;
  return sum;
}
