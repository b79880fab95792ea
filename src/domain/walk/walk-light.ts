import { getTimes } from 'suncalc';
import type { LonLat } from '../geo/lon-lat.ts';
import { minuteOfLocal } from '../incident/swedish-clock.ts';

export type Light = 'light' | 'dusk' | 'dark';

export interface LightSpan {
  readonly light: Light;
  /** Minutes of the walk, half-open. */
  readonly from: number;
  readonly to: number;
}

export interface SunDay {
  /** Minutes of the local day; null where the sun does not rise or set. */
  readonly dawn: number | null;
  readonly sunrise: number | null;
  readonly sunset: number | null;
  /** End of civil twilight: the sun is six degrees below the horizon. */
  readonly dusk: number | null;
}

const MS_PER_MINUTE = 60_000;
const NOON = 12 * 60;

/** Sun and civil twilight of a day. @param date `YYYY-MM-DD`, local */
export function sunDay(date: string, [lon, lat]: LonLat): SunDay {
  const midnight = minuteOfLocal(date, 0) ?? 0;
  const noon = new Date((midnight + NOON) * MS_PER_MINUTE);
  const { dawn, sunrise, sunset, dusk } = getTimes(noon, lat, lon);
  const minuteOf = (time: Date | null) =>
    time === null || Number.isNaN(time.getTime())
      ? null
      : Math.round(time.getTime() / MS_PER_MINUTE - midnight);
  return {
    dawn: minuteOf(dawn),
    sunrise: minuteOf(sunrise),
    sunset: minuteOf(sunset),
    dusk: minuteOf(dusk),
  };
}

/** How light it is along a walk, in spans that fill it. Dusk counts for dawn too. */
export function lightOver(
  { dawn, sunrise, sunset, dusk }: SunDay,
  startMinute: number,
  minutes: number,
): readonly LightSpan[] {
  const lightAt = (minute: number): Light => {
    if (sunrise !== null && sunset !== null && minute >= sunrise && minute < sunset) return 'light';
    if (dawn !== null && dusk !== null && minute >= dawn && minute < dusk) return 'dusk';
    return 'dark';
  };
  const spans: LightSpan[] = [];
  for (let minute = 0; minute < minutes; minute++) {
    const light = lightAt(startMinute + minute);
    const last = spans.at(-1);
    if (last?.light === light) spans[spans.length - 1] = { ...last, to: minute + 1 };
    else spans.push({ light, from: minute, to: minute + 1 });
  }
  return spans;
}
