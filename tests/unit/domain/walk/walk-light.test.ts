import { describe, expect, it } from 'vitest';
import { lightOver, sunDay } from '#src/domain/walk/walk-light.ts';

const STOCKHOLM = [18.07, 59.33] as const;
const clock = (minute: number | null) =>
  minute === null
    ? null
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}.${String(minute % 60).padStart(2, '0')}`;

/** Minutes apart, of two times of the day. */
function apart(minute: number | null, text: string): number {
  const [hours = 0, minutes = 0] = text.split('.').map(Number);
  return Math.abs((minute ?? Number.NaN) - (hours * 60 + minutes));
}

describe('the sun over Stockholm', () => {
  // As the almanac for Stockholm gives them at the solstices.
  it.each([
    ['2024-06-20', '03.31', '22.08'],
    ['2024-12-21', '08.44', '14.48'],
  ])('rises and sets on %s within two minutes of %s and %s', (date, sunrise, sunset) => {
    const day = sunDay(date, STOCKHOLM);
    expect(apart(day.sunrise, sunrise), String(clock(day.sunrise))).toBeLessThanOrEqual(2);
    expect(apart(day.sunset, sunset), String(clock(day.sunset))).toBeLessThanOrEqual(2);
  });

  // Paul Schlyter's tables for Swedish towns, stjarnhimlen.se.
  it.each([
    ['2001-01-01', '09.18', '14.31'],
    ['2001-01-15', '08.59', '15.02'],
    ['2001-01-19', '08.51', '15.13'],
  ])('is within two minutes of the table for Sundsvall on %s too', (date, sunrise, sunset) => {
    const day = sunDay(date, [17.29, 62.392]);
    expect(apart(day.sunrise, sunrise), String(clock(day.sunrise))).toBeLessThanOrEqual(2);
    expect(apart(day.sunset, sunset), String(clock(day.sunset))).toBeLessThanOrEqual(2);
  });

  it('leaves civil twilight around it', () => {
    const { dawn, sunrise, sunset, dusk } = sunDay('2026-11-27', STOCKHOLM);
    const order = [dawn, sunrise, sunset, dusk].map((minute) => minute ?? Number.NaN);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('the light along a walk', () => {
  const day = { dawn: 400, sunrise: 440, sunset: 900, dusk: 940 };

  it('fills the walk from its first minute to its last', () => {
    expect(lightOver(day, 880, 90)).toEqual([
      { light: 'light', from: 0, to: 20 },
      { light: 'dusk', from: 20, to: 60 },
      { light: 'dark', from: 60, to: 90 },
    ]);
  });

  it('is dark all day where the sun does not rise', () => {
    const none = { dawn: null, sunrise: null, sunset: null, dusk: null };
    expect(lightOver(none, 720, 10)).toEqual([{ light: 'dark', from: 0, to: 10 }]);
  });
});
