import type { LonLat } from '../geo/lon-lat.ts';
import { type Light, lightOver, sunDay } from './walk-light.ts';

/** Start times of one day at which a walk has the light that is wanted. Minutes of the local day. */
export interface LightWindow {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly isWeekend: boolean;
  readonly firstStart: number;
  readonly lastStart: number;
}

/** When people can come: evenings of working days, and weekends. Minutes of the local day. */
const HOURS = {
  weekday: { from: 17 * 60, to: 21 * 60 },
  weekend: { from: 9 * 60, to: 21 * 60 },
} as const;
const STEP = 15;
const DAY_MS = 86_400_000;
/** A short dusk need only be met as far as quarters of an hour allow. */
const NEARLY = 0.9;

/**
 * The days from the first one on which the walk can be had in the light that is wanted: all of it where that
 * light lasts so long, else as much of the light as there is.
 */
export function lightWindows(
  { from, days }: { readonly from: string; readonly days: number },
  place: LonLat,
  minutes: number,
  want: Light,
): readonly LightWindow[] {
  if (minutes <= 0) return [];
  return Array.from({ length: days }, (_, index) => dayAfter(from, index)).flatMap((date) => {
    const isWeekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const hours = HOURS[isWeekend ? 'weekend' : 'weekday'];
    const sun = sunDay(date, place);
    const longest = Math.max(
      0,
      ...lightOver(sun, 0, 24 * 60)
        .filter(({ light }) => light === want)
        .map((span) => span.to - span.from),
    );
    const needed = Math.min(minutes, longest) * NEARLY;
    const starts: number[] = [];
    for (let start = hours.from; start + minutes <= hours.to; start += STEP) {
      const wanted = lightOver(sun, start, minutes)
        .filter(({ light }) => light === want)
        .reduce((sum, span) => sum + span.to - span.from, 0);
      if (longest > 0 && wanted >= needed) starts.push(start);
    }
    const [firstStart, lastStart] = [starts[0], starts.at(-1)];
    if (firstStart === undefined || lastStart === undefined) return [];
    return [{ date, isWeekend, firstStart, lastStart }];
  });
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whether any minute of the walk is in the hours. */
export function isInHours(
  startMinute: number,
  minutes: number,
  { fromMinute, toMinute }: { readonly fromMinute: number; readonly toMinute: number },
): boolean {
  return startMinute < toMinute && startMinute + minutes > fromMinute;
}
