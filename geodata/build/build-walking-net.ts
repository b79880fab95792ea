import { PACK_VERSION } from '#src/data/schema/manifest-file.ts';
import type { WalkingNetFile } from '#src/data/schema/walking-net-file.ts';
import { localMetres } from '#src/domain/geo/local-metres.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { type LineSpot, nearestSpot, withSpots } from '#src/domain/routing/line-points.ts';
import { checkPositions } from './check-rings.ts';
import { roundLine, roundPosition } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';
import { lineCrossings } from './line-crossings.ts';
import { netParts } from './net-parts.ts';
import type { RawSources } from './read-all.ts';

/** How far from a bridge a route can be on the level above or below. Unit: metres. */
const BRIDGE_REACH_M = 25;

type Line = readonly LonLat[];

/** Counts of what was joined, and what hangs together. */
export interface NetMeasure {
  readonly points: number;
  readonly crossings: number;
  readonly joins: number;
  /** Where two streets pass without a point in common. */
  readonly bridges: number;
  readonly parts: number;
  /** Of all points, those of the largest part. Unit: percent. */
  readonly largestPartPercent: number;
}

/**
 * Streets that people walk and the cycle routes, made into one net: a route is joined to a street that it
 * crosses and at its ends. Where streets pass without a point in common one is a bridge or a tunnel, and
 * nothing near it is joined.
 */
export function buildWalkingNet(
  raw: RawSources,
  log: IssueLog,
): { readonly file: WalkingNetFile; readonly measure: NetMeasure } {
  const { snapM, bridges } = raw.config.region.walkingNet;
  checkNames(raw, bridges, log);
  const walked = raw.streets.filter(({ foot }) => foot ?? true);
  const streetLines = walked.flatMap(({ name, lines }) =>
    lines.map((line) => ({ name, line: roundLine(line) })).filter(({ line }) => line.length > 1),
  );
  const routes = raw.cycleRoutes.map(roundLine).filter((line) => line.length > 1);
  checkPositions(routes.flat(), raw.files.cycleRoutes, 'lines', log);
  const isBridge = streetLines.map(({ name }) => bridges.includes(name));
  const lines: readonly Line[] = [...streetLines.map(({ line }) => line), ...routes];
  const isStreet = (line: number) => line < streetLines.length;

  const found = lineCrossings(lines);
  const passes = found.filter(({ one, other }) => isStreet(one.line) === isStreet(other.line));
  const isApart = (position: LonLat) =>
    passes.some((pass) => metresBetween(pass.position, position) <= BRIDGE_REACH_M);
  const level = found.filter(
    ({ one, other, position }) =>
      isStreet(one.line) !== isStreet(other.line) &&
      isBridge[one.line] !== true &&
      isBridge[other.line] !== true &&
      !isApart(position),
  );
  const crossed = withSpots(
    lines,
    level.flatMap(({ one, other, position }) => [
      { ...one, position: roundPosition(position) },
      { ...other, position: roundPosition(position) },
    ]),
  );

  const shared = pointCounts(crossed);
  const barriers = [
    ...raw.streets.filter(({ foot }) => foot === false).flatMap((street) => street.lines),
    ...raw.rail.pendeltag.flatMap((track) => track.lines),
  ];
  const joined = crossed.flatMap((line, index) =>
    [line[0], line.at(-1)].flatMap((end) => {
      if (end === undefined || (shared.get(end.join()) ?? 0) > 1 || isApart(end)) return [];
      const spot = nearestSpot(
        end,
        crossed,
        snapM,
        (other) =>
          other !== index &&
          isBridge[other] !== true &&
          isBridge[index] !== true &&
          (!isStreet(index) || !isStreet(other)),
      );
      if (spot === null) return [];
      const way = [end, roundPosition(spot.position)];
      const isBlocked = lineCrossings([way, ...barriers]).some(({ one }) => one.line === 0);
      return isBlocked ? [] : [{ end, spot: { ...spot, position: roundPosition(spot.position) } }];
    }),
  );
  const whole = withSpots(
    crossed,
    joined.map(({ spot }): LineSpot => spot),
  ).map(roundLine);
  const joins = joined
    .map(({ end, spot }): LonLat[] => [end, spot.position])
    .filter(([from, to]) => from?.join() !== to?.join());
  const parts = netParts([...whole, ...joins]);
  return {
    file: {
      version: PACK_VERSION,
      streets: walked
        .map(({ name }) => ({
          name,
          lines: whole.filter((_, index) => streetLines[index]?.name === name),
        }))
        .filter(({ lines: own }) => own.length > 0),
      cycleRoutes: whole.slice(streetLines.length),
      joins,
    },
    measure: {
      points: parts.reduce((sum, size) => sum + size, 0),
      crossings: level.length,
      joins: joins.length,
      bridges: passes.length,
      parts: parts.length,
      largestPartPercent: share(parts),
    },
  };
}

function share(parts: readonly number[]): number {
  const all = parts.reduce((sum, size) => sum + size, 0);
  return Math.round((1000 * Math.max(0, ...parts)) / Math.max(1, all)) / 10;
}

function checkNames(raw: RawSources, bridges: readonly string[], log: IssueLog): void {
  const names = new Set(raw.streets.map(({ name }) => name));
  for (const bridge of bridges) {
    if (!names.has(bridge)) {
      log.error('unknown-street', { file: `${raw.config.folder}/region.json` }, { street: bridge });
    }
  }
}

function pointCounts(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const point of new Set(line.map((position) => position.join()))) {
      counts.set(point, (counts.get(point) ?? 0) + 1);
    }
  }
  return counts;
}

function metresBetween(a: LonLat, b: LonLat): number {
  return Math.hypot(...localMetres(a).toMetres(b));
}
