import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS_PER_KIND, toCountingRows } from '#src/domain/counting/counting-rows.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import { type LocalClock, localTimes } from '#src/domain/incident/local-time.ts';
import { WEEK_HOURS, weekHourOf } from '#src/domain/incident/week-hour.ts';

const axes = { categories: 7, channels: 4 };

/** Stockholm around both changes of 2024: one hour is missing in March and one comes twice in October. */
const clock: LocalClock = {
  origin: Date.parse('2023-12-31T23:00Z') / 60_000,
  offsets: [
    { fromMinute: 0, offsetMin: 60 },
    { fromMinute: 131_160, offsetMin: 120 },
    { fromMinute: 433_560, offsetMin: 60 },
  ],
};

function columnsAt(minutes: readonly number[], more: Partial<IncidentColumns> = {}) {
  const count = minutes.length;
  return {
    count,
    lon: new Float64Array(count),
    lat: new Float64Array(count),
    hasPosition: new Uint8Array(count),
    minute: Uint32Array.from(minutes),
    category: new Uint8Array(count),
    channel: new Uint8Array(count),
    clock,
    ...more,
  };
}

const sortedMinutes = fc
  .array(
    fc.oneof(
      fc.nat(1_200_000),
      fc.integer({ min: 131_000, max: 131_400 }),
      fc.integer({ min: 433_400, max: 433_700 }),
    ),
    { maxLength: 80 },
  )
  .map((list) => list.toSorted((a, b) => a - b));

describe('toCountingRows', () => {
  it('has the local month and hour of the week of every row', () => {
    fc.assert(
      fc.property(sortedMinutes, (minutes) => {
        const rows = toCountingRows(columnsAt(minutes), axes);
        const local = localTimes(rows.minute, clock);

        const months = Array.from(rows.stretchMonth, (month, stretch) => {
          const length = (rows.stretchStart[stretch + 1] ?? 0) - (rows.stretchStart[stretch] ?? 0);
          return Array.from({ length }, () => month);
        }).flat();
        expect(months).toEqual(
          Array.from(
            local.year,
            (year, row) => (year - rows.axes.firstYear) * 12 + (local.month[row] ?? 0) - 1,
          ),
        );
        expect([...rows.key]).toEqual(
          Array.from(local.weekday, (day, row) => weekHourOf(day, local.hour[row] ?? 0)),
        );
      }),
      { seed: 117, numRuns: 100 },
    );
  });

  it('puts category, channel and position in the key', () => {
    const columns = columnsAt([0, 0, 0], {
      category: Uint8Array.of(0, 2, 2),
      channel: Uint8Array.of(0, 3, 3),
      hasPosition: Uint8Array.of(0, 0, 1),
    });

    const [first = 0, second = 0, third = 0] = toCountingRows(columns, axes).key;

    expect(second - first).toBe((2 * 4 + 3) * KEYS_PER_KIND);
    expect(third - second).toBe(WEEK_HOURS);
  });

  it('holds more kinds than two bytes could number', () => {
    const columns = columnsAt([0], { category: Uint8Array.of(249) });

    expect(toCountingRows(columns, { categories: 250, channels: 4 }).key).toBeInstanceOf(
      Uint32Array,
    );
  });

  it('is empty for no rows', () => {
    const rows = toCountingRows(columnsAt([]), axes);

    expect([rows.count, rows.months]).toEqual([0, 0]);
  });

  it.each([
    ['rows that are not in order of time', columnsAt([700_000, 5])],
    ['two rows of one hour that are not in order', columnsAt([7, 5])],
    ['a category outside the axis', columnsAt([0], { category: Uint8Array.of(7) })],
    ['a channel outside the axis', columnsAt([0], { channel: Uint8Array.of(4) })],
  ])('refuses %s', (_, columns) => {
    expect(() => toCountingRows(columns, axes)).toThrow(RangeError);
  });
});
