import type { PairedCounts } from '../bivariate/read-pairs.ts';
import {
  hexGridIndex,
  incidentCountBounds,
  type OffenceDivision,
} from '../incident/incident-classes.ts';
import { type EventCount, eventCountBounds } from '../offence/count-published-events.ts';
import { type ShownCount, showCount } from '../suppression/shown-count.ts';
import { suppressList } from '../suppression/suppress-list.ts';
import type { SheetAudience } from './explore-sheet.ts';

/** Hexagons lie below block level: what is shared has stadsdelar instead. */
export function divisionFor(audience: SheetAudience, division: OffenceDivision): OffenceDivision {
  return audience === 'public' && hexGridIndex(division) !== null ? 'stadsdel' : division;
}

/** Counts by id as the audience may see them. No total stands beside them: places overlap. */
export function countsFor(
  audience: SheetAudience,
  counts: ReadonlyMap<string, EventCount>,
): ReadonlyMap<string, ShownCount> {
  const ids = [...counts.keys()];
  const all = [...counts.values()];
  const shown =
    audience === 'internal' ? all.map(showCount) : suppressList(all, { hasTotal: false }).counts;
  return new Map(
    ids.flatMap((id, index) => {
      const count = shown[index];
      return count === undefined ? [] : [[id, count]];
    }),
  );
}

/** What pairs are read from; null stands for the published events, which hide nothing. */
export function pairedCounts(
  audience: SheetAudience,
  incidents: ReadonlyMap<string, EventCount> | null,
): PairedCounts {
  return incidents === null
    ? { kind: 'published', bounds: eventCountBounds }
    : { kind: 'incidents', bounds: incidentCountBounds, counts: countsFor(audience, incidents) };
}
