import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { AreaIndex } from '#geodata/build/area-index.ts';
import { toFeature } from '#geodata/build/geometry.ts';
import { clockFor, TimeLottery, windowOf } from '#geodata/build/practice-time.ts';
import { Lottery, Random } from '#geodata/build/random.ts';
import { localTimes } from '#src/domain/incident/local-time.ts';
import { polygon } from './shapes.ts';

describe('the seeded generator', () => {
  const draws = (seed: number, stream: number) => {
    const random = new Random(seed, stream);
    return Array.from({ length: 5 }, () => random.next());
  };

  it('draws the same for the same seed, and something else for another seed or stream', () => {
    expect(draws(1, 1)).toEqual(draws(1, 1));
    expect(draws(1, 1)).not.toEqual(draws(2, 1));
    expect(draws(1, 1)).not.toEqual(draws(1, 2));
  });

  it('spreads its draws evenly', () => {
    const random = new Random(7, 1);
    const bins = new Array(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) bins[random.below(10)]++;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws by weight, and never what weighs nothing', () => {
    const lottery = new Lottery(['never', 'seldom', 'often', 'never'], (item) =>
      item === 'never' ? 0 : item === 'often' ? 3 : 1,
    );
    const random = new Random(3, 1);
    const drawn = Array.from({ length: 20_000 }, () => lottery.draw(random));
    expect(new Set(drawn)).toEqual(new Set(['seldom', 'often']));
    expect(drawn.filter((item) => item === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  });
});

describe('the index of an area', () => {
  const area = polygon(
    [
      [18, 59],
      [18.02, 59.001],
      [18.03, 59.02],
      [18.01, 59.012],
      [17.99, 59.03],
      [18, 59],
    ],
    [
      [18.005, 59.004],
      [18.01, 59.004],
      [18.008, 59.009],
      [18.005, 59.004],
    ],
  );

  it('agrees with Turf everywhere, holes included', () => {
    const index = new AreaIndex(area);
    fc.assert(
      fc.property(
        fc.double({ min: 17.98, max: 18.04, noNaN: true }),
        fc.double({ min: 58.99, max: 59.04, noNaN: true }),
        (lon, lat) => {
          expect(index.contains(lon, lat)).toBe(
            booleanPointInPolygon([lon, lat], toFeature(area), { ignoreBoundary: false }),
          );
        },
      ),
      { numRuns: 2000 },
    );
    expect(index.contains(18.0075, 59.006)).toBe(false);
    expect(index.contains(18.002, 59.006)).toBe(true);
  });
});

describe('the clock', () => {
  const window = windowOf({ year: 2024, months: [1, 12] });
  const clock = clockFor('Europe/Stockholm', window);

  it('begins at local midnight and changes when the time zone does', () => {
    const changes = ['2024-03-31T01:00Z', '2024-10-27T01:00Z'].map(
      (text) => Temporal.Instant.from(text).epochMilliseconds / 60_000 - clock.origin,
    );
    expect(clock.origin).toBe(Date.UTC(2023, 11, 31, 23) / 60_000);
    expect(clock.offsets).toEqual([
      { fromMinute: 0, offsetMin: 60 },
      { fromMinute: changes[0], offsetMin: 120 },
      { fromMinute: changes[1], offsetMin: 60 },
    ]);
  });

  it('follows another zone as well', () => {
    expect(clockFor('UTC', window)).toEqual({
      origin: Date.UTC(2024, 0, 1) / 60_000,
      offsets: [{ fromMinute: 0, offsetMin: 0 }],
    });
  });

  const draw = (
    months: readonly [number, number],
    hours: readonly number[],
    weekdays: readonly number[] = [0, 0, 0, 0, 0, 1, 0],
  ) => {
    const profile = {
      startHour: 12,
      months: new Array(12).fill(1),
      weekdays: [...weekdays],
      hours: [...hours],
    };
    const times = new TimeLottery(profile, windowOf({ year: 2024, months }), clock);
    const random = new Random(1, 1);
    return localTimes(
      Uint32Array.from({ length: 2000 }, () => times.draw(random)),
      clock,
    );
  };

  it('lets a night belong to the day on which it began', () => {
    const { weekday, hour } = draw(
      [3, 3],
      Array.from({ length: 24 }, (_, index) => (index === 11 || index === 14 ? 1 : 0)),
    );
    const seen = new Set([...weekday].map((day, row) => `${day} ${hour[row]}`));
    // Saturday at 23 and the Sunday after it at 2, which the last Sunday of March does not have.
    expect(seen).toEqual(new Set(['5 23', '6 2']));
  });

  it('draws on the first day, in the night that began before it, and on the last', () => {
    const { day, hour } = draw([6, 6], new Array(24).fill(1), new Array(7).fill(1));
    const hoursOf = (wanted: number) => [...hour].filter((_, row) => day[row] === wanted);
    expect(Math.min(...hoursOf(1))).toBeLessThan(6);
    expect(Math.max(...hoursOf(30))).toBeGreaterThan(18);
  });

  it('draws inside the window only', () => {
    const { month } = draw([6, 8], new Array(24).fill(1));
    expect(new Set(month)).toEqual(new Set([6, 7, 8]));
  });
});
