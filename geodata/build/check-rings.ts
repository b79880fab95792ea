import { kinks } from '@turf/turf';
import type { Area } from '#src/domain/geo/area.ts';
import { isInSweden } from '#src/domain/geo/lon-lat.ts';
import { type Position, ringsOf, toFeature } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';

/** Rings closed, no self-intersection, longitude before latitude. Whether the area can be used. */
export function checkArea(area: Area, file: string, record: string, log: IssueLog): boolean {
  const where = { file, record };
  const rings = ringsOf(area);
  const isInPlace = checkPositions(rings.flat(), file, record, log);
  let isClosed = true;
  for (const ring of rings) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      isClosed = false;
      log.error('ring-not-closed', where);
    }
  }
  if (!isInPlace || !isClosed) return false;
  const [crossing] = kinks(toFeature(area)).features;
  if (crossing === undefined) return true;
  log.error('ring-crosses-itself', where, { at: crossing.geometry.coordinates.join(', ') });
  return false;
}

export function checkPositions(
  positions: readonly Position[],
  file: string,
  record: string,
  log: IssueLog,
): boolean {
  const outside = positions.find((position) => !isInSweden(position));
  if (outside === undefined) return true;
  log.error('position-outside-sweden', { file, record }, { at: outside.join(', ') });
  return false;
}
