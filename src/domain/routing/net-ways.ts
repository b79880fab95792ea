import type { LonLat } from '../geo/lon-lat.ts';
import type { NetWay } from './walking-net.ts';

/** What the region's net is made of, all as ways. */
export function netWays({
  streets,
  cycleRoutes,
  joins,
}: {
  readonly streets: readonly {
    readonly name: string;
    readonly lines: readonly (readonly LonLat[])[];
  }[];
  readonly cycleRoutes: readonly (readonly LonLat[])[];
  readonly joins: readonly (readonly LonLat[])[];
}): readonly NetWay[] {
  return [
    ...streets.flatMap(({ name, lines }) => lines.map((line) => ({ name, line }))),
    ...[...cycleRoutes, ...joins].map((line) => ({ name: null, line })),
  ];
}
