import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  dateOfDay,
  dayOfDate,
  type LocalClock,
  localTimes,
  minutesAtLocal,
  weekdayOfDay,
} from '#src/domain/incident/local-time.ts';

const ZONE = 'Europe/Stockholm';
const minutesTo = (instant: string): number =>
  Temporal.Instant.from(instant).epochMilliseconds / 60_000;
const ORIGIN = minutesTo('2023-12-31T23:00Z');
const SPRING = minutesTo('2024-03-31T01:00Z') - ORIGIN;
const AUTUMN = minutesTo('2024-10-27T01:00Z') - ORIGIN;

const clock: LocalClock = {
  origin: ORIGIN,
  offsets: [
    { fromMinute: 0, offsetMin: 60 },
    { fromMinute: SPRING, offsetMin: 120 },
    { fromMinute: AUTUMN, offsetMin: 60 },
  ],
};

function asTemporalHasIt(minutes: Uint32Array) {
  const zoned = [...minutes].map((minute) =>
    Temporal.Instant.fromEpochMilliseconds((ORIGIN + minute) * 60_000).toZonedDateTimeISO(ZONE),
  );
  return {
    year: zoned.map(({ year }) => year),
    month: zoned.map(({ month }) => month),
    day: zoned.map(({ day }) => day),
    weekday: zoned.map(({ dayOfWeek }) => dayOfWeek - 1),
    hour: zoned.map(({ hour }) => hour),
  };
}

function plain(minutes: Uint32Array) {
  return Object.fromEntries(
    Object.entries(localTimes(minutes, clock)).map(([name, column]) => [name, [...column]]),
  );
}

const everyMinuteAround = (minute: number) =>
  Uint32Array.from({ length: 600 }, (_, index) => minute - 300 + index);

/** Minutes from 1970-01-01T00:00 to a wall clock's time. */
const wall = (text: string): number => minutesTo(`${text}Z`);

describe('local time of a column', () => {
  it.each([
    ['spring', SPRING],
    ['autumn', AUTUMN],
  ])('is right for every minute of the night of daylight saving in %s', (_, minute) => {
    const minutes = everyMinuteAround(minute);
    expect(plain(minutes)).toEqual(asTemporalHasIt(minutes));
  });

  it('is right in every hour of a leap year', () => {
    const minutes = Uint32Array.from({ length: 366 * 24 }, (_, hour) => hour * 60 + (hour % 60));
    expect(plain(minutes)).toEqual(asTemporalHasIt(minutes));
  });

  it('does not need the minutes in order', () => {
    const minutes = Uint32Array.of(AUTUMN + 5, 0, SPRING, AUTUMN - 1, SPRING - 1, 7);
    expect(plain(minutes)).toEqual(asTemporalHasIt(minutes));
  });

  it('has no hour 2 in spring and two of them in autumn', () => {
    const hours = (minute: number) => [...localTimes(everyMinuteAround(minute), clock).hour];
    expect(hours(SPRING).filter((hour) => hour === 2)).toHaveLength(0);
    expect(hours(AUTUMN).filter((hour) => hour === 2)).toHaveLength(120);
  });

  it('begins the week with Monday', () => {
    expect(weekdayOfDay(dayOfDate({ year: 2024, month: 1, day: 1 }))).toBe(0);
    expect(weekdayOfDay(-1)).toBe(2);
  });
});

describe('minutes at a local time', () => {
  it('are none in the hour that spring skips', () => {
    expect(minutesAtLocal(wall('2024-03-31T01:59'), clock)).toEqual([SPRING - 1]);
    expect(minutesAtLocal(wall('2024-03-31T02:00'), clock)).toEqual([]);
    expect(minutesAtLocal(wall('2024-03-31T02:59'), clock)).toEqual([]);
    expect(minutesAtLocal(wall('2024-03-31T03:00'), clock)).toEqual([SPRING]);
  });

  it('are two in the hour that autumn repeats', () => {
    expect(minutesAtLocal(wall('2024-10-27T02:30'), clock)).toEqual([AUTUMN - 30, AUTUMN + 30]);
    expect(minutesAtLocal(wall('2024-10-27T03:00'), clock)).toEqual([AUTUMN + 60]);
  });

  it('are none before the clock begins', () => {
    expect(minutesAtLocal(wall('2024-01-01T00:00'), clock)).toEqual([0]);
    expect(minutesAtLocal(wall('2023-12-31T23:59'), clock)).toEqual([]);
  });
});

describe('days', () => {
  it('are the calendar’s, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const { year, month, day } = Temporal.PlainDate.from('1970-01-01').add({ days });
        expect(dateOfDay(days)).toEqual({ year, month, day });
        expect(dayOfDate({ year, month, day })).toBe(days);
      }),
    );
  });
});
