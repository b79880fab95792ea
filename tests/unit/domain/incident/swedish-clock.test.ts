import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localTimes } from '#src/domain/incident/local-time.ts';
import { localDay, minuteOfLocal, swedishClock } from '#src/domain/incident/swedish-clock.ts';

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('Swedish time', () => {
  it('is what the time zone database has, in every hour asked for', () => {
    const until = Date.UTC(2060, 0, 1) / 60_000;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: until }), (minute) => {
        const { year, month, day, hour } = localTimes(Uint32Array.of(minute), swedishClock);
        const two = (value: number | undefined) => String(value).padStart(2, '0');
        const text = `${year[0]}-${two(month[0])}-${two(day[0])} ${two(hour[0])}`;
        expect(text).toBe(stockholm.format(minute * 60_000).slice(0, 13));
        expect(localDay(minute)).toBe(text.slice(0, 10));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2024-01-15', 12 * 60, '2024-01-15T11:00Z'],
    ['2024-07-15', 12 * 60, '2024-07-15T10:00Z'],
    ['2024-12-31', 23 * 60 + 59, '2024-12-31T22:59Z'],
    ['2025-01-01', 0, '2024-12-31T23:00Z'],
  ])('%s at minute %i is %s', (day, minuteOfDay, utc) => {
    expect(minuteOfLocal(day, minuteOfDay)).toBe(Date.parse(utc) / 60_000);
  });

  it('has no half past two on the morning that spring begins, and takes the first in autumn', () => {
    expect(minuteOfLocal('2024-03-31', 150)).toBeNull();
    expect(minuteOfLocal('2024-10-27', 150)).toBe(Date.parse('2024-10-27T00:30Z') / 60_000);
  });

  it('has nothing before 1970', () => {
    expect(minuteOfLocal('1969-12-31', 600)).toBeNull();
  });
});
