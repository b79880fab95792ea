import type { LonLat } from '../geo/lon-lat.ts';
import { type LineSpot, nearestSpot, withSpots } from './line-points.ts';
import { type NetWay, type WalkingNet, walkingNet } from './walking-net.ts';

/** A link that ends so close to a way is joined to it. Unit: metres. */
export const LINK_REACH_M = 15;

/** The net with links of one's own. Each is joined to the nearest way at its ends, where one is near. */
export function linkedNet(
  ways: readonly NetWay[],
  links: readonly (readonly LonLat[])[],
): WalkingNet {
  let whole = ways;
  for (const link of links) {
    const lines = whole.map(({ line }) => line);
    const [first, last] = [link[0], link.at(-1)];
    if (first === undefined || last === undefined || link.length < 2) continue;
    const start = nearestSpot(first, lines, LINK_REACH_M);
    const end = nearestSpot(last, lines, LINK_REACH_M);
    const spots = [start, end].filter((spot): spot is LineSpot => spot !== null);
    const joined = [
      ...(start === null ? [] : [start.position]),
      ...link,
      ...(end === null ? [] : [end.position]),
    ];
    const split = withSpots(lines, spots);
    whole = [
      ...whole.map((way, index) => ({ ...way, line: split[index] ?? way.line })),
      { name: null, line: joined },
    ];
  }
  return walkingNet(whole);
}
