import {
  dateOfDay,
  dayOfDate,
  type LocalClock,
  minutesAtLocal,
  type OffsetChange,
  weekdayOfDay,
} from '#src/domain/incident/local-time.ts';
import type { PracticeRecipe } from './practice-recipe.ts';
import { Lottery, type Random } from './random.ts';

type Profile = PracticeRecipe['profiles'][string];

/** Local days since 1970-01-01, both included. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

const MINUTE_MS = 60_000;
const DAY_MIN = 1440;
const WEEK_MIN = 7 * DAY_MIN;

export function windowOf({
  year,
  months: [from, to],
}: Pick<PracticeRecipe['volumes'][number], 'year' | 'months'>): DayWindow {
  const next = to === 12 ? { year: year + 1, month: 1 } : { year, month: to + 1 };
  return {
    first: dayOfDate({ year, month: from, day: 1 }),
    last: dayOfDate({ ...next, day: 1 }) - 1,
  };
}

/** A clock that begins with the window's first local minute and knows every change of offset in it. */
export function clockFor(timeZone: string, { first, last }: DayWindow): LocalClock {
  const offsetAt = offsetsOf(timeZone);
  const midnight = first * DAY_MIN;
  const origin = midnight - offsetAt(midnight - offsetAt(midnight));
  const end = (last + 2) * DAY_MIN;
  const offsets: OffsetChange[] = [{ fromMinute: 0, offsetMin: offsetAt(origin) }];
  for (let minute = origin; minute < end; minute += WEEK_MIN) {
    let [before, after] = [minute, minute + WEEK_MIN];
    const offsetMin = offsetAt(after);
    if (offsetAt(before) === offsetMin) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offsetMin) after = middle;
      else before = middle;
    }
    if (after < end) offsets.push({ fromMinute: after - origin, offsetMin });
  }
  return { origin, offsets };
}

/** Minutes east of UTC, by minutes since 1970-01-01T00:00Z. */
function offsetsOf(timeZone: string): (minute: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (minute) => {
    const parts = new Map(
      format.formatToParts(minute * MINUTE_MS).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
    const days = dayOfDate({ year: part('year'), month: part('month'), day: part('day') });
    return days * DAY_MIN + part('hour') * 60 + part('minute') - minute;
  };
}

/** Draws minutes since the clock's origin: of a profile, inside a window. */
export class TimeLottery {
  readonly #window: DayWindow;
  readonly #clock: LocalClock;
  readonly #startHour: number;
  readonly #days: Lottery<number>;
  readonly #hours: Lottery<number>;

  constructor(
    { startHour, months, weekdays, hours }: Profile,
    window: DayWindow,
    clock: LocalClock,
  ) {
    this.#window = window;
    this.#clock = clock;
    this.#startHour = startHour;
    // The night before the first day reaches into it.
    const length = window.last - window.first + 2;
    this.#days = new Lottery(
      Array.from({ length }, (_, index) => window.first - 1 + index),
      (day) => (months[dateOfDay(day).month - 1] ?? 0) * (weekdays[weekdayOfDay(day)] ?? 0),
    );
    this.#hours = new Lottery([...hours.keys()], (hour) => hours[hour] ?? 0);
  }

  draw(random: Random): number {
    for (;;) {
      const hour = this.#startHour + this.#hours.draw(random);
      const local = this.#days.draw(random) * DAY_MIN + hour * 60 + random.below(60);
      const day = Math.floor(local / DAY_MIN);
      if (day < this.#window.first || day > this.#window.last) continue;
      // None in the hour that spring skips, two in the one that autumn repeats.
      const minutes = minutesAtLocal(local, this.#clock);
      const minute = minutes[random.below(minutes.length)];
      if (minute !== undefined) return minute;
    }
  }
}
