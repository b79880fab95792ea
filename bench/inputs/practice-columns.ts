import { incidentCategories, incidentChannels } from '#src/domain/incident/incident.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import { dayOfDate } from '#src/domain/incident/local-time.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';
import { below, seeded } from './seeded.ts';

export const FIRST_YEAR = 2021;
export const YEARS = 5;
const MINUTES_PER_DAY = 1440;
const MINUTES_PER_YEAR = 365 * MINUTES_PER_DAY;
/** Of a year of the made-up zone, whose summer is an hour ahead. */
const SUMMER = { from: 86 * MINUTES_PER_DAY, until: 303 * MINUTES_PER_DAY } as const;

/** Incidents at the positions, evenly in five years but more of them late in the day. */
export function incidentsAt(positions: PositionColumns, seed: number): IncidentColumns {
  const draw = seeded(seed);
  const count = positions.lon.length;
  const minute = new Uint32Array(count);
  const category = new Uint8Array(count);
  const channel = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const day = below(draw, YEARS * 365) * MINUTES_PER_DAY;
    minute[row] = day + Math.floor(Math.sqrt(draw()) * MINUTES_PER_DAY);
    category[row] = below(draw, incidentCategories.length);
    channel[row] = below(draw, incidentChannels.length);
  }
  minute.sort();
  const origin = dayOfDate({ year: FIRST_YEAR, month: 1, day: 1 }) * MINUTES_PER_DAY;
  return { count, ...positions, minute, category, channel, clock: { origin, offsets: offsets() } };
}

function offsets() {
  return Array.from({ length: YEARS }, (_, year) => [
    { fromMinute: year * MINUTES_PER_YEAR, offsetMin: 0 },
    { fromMinute: year * MINUTES_PER_YEAR + SUMMER.from, offsetMin: 60 },
    { fromMinute: year * MINUTES_PER_YEAR + SUMMER.until, offsetMin: 0 },
  ]).flat();
}
