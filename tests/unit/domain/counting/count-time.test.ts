import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  emptyFilter,
  type IncidentFilter,
} from '#src/domain/incident/incident-filter.ts';
import { aFilter } from '../../../builders/filters.ts';
import { anIncident, type IncidentRow, timeAxes, timeCounts } from '../../../builders/incidents.ts';

const { firstYear, lastYear, categories, channels } = timeAxes;
const integer = (min: number, max: number) => fc.integer({ min, max });

const rows: fc.Arbitrary<IncidentRow[]> = fc.array(
  fc.record({
    year: integer(firstYear, lastYear),
    month: integer(1, 12),
    weekHour: integer(0, 167),
    category: integer(0, categories - 1),
    channel: integer(0, channels - 1),
    isPlaced: fc.boolean(),
  }),
  { maxLength: 60 },
);

/** The same question asked of objects, one at a time. */
function naiveCount(
  all: readonly IncidentRow[],
  filter: IncidentFilter,
  more: Partial<IncidentRow>,
) {
  const has = (set: Choice, value: number) => set === 'all' || set.has(value);
  return all.filter(
    (row) =>
      has(filter.years, row.year) &&
      has(filter.months, row.month) &&
      (filter.weekHours === 'all' || filter.weekHours[row.weekHour] === 1) &&
      has(filter.categories, row.category) &&
      has(filter.channels, row.channel) &&
      Object.entries(more).every(([key, value]) => row[key as keyof IncidentRow] === value),
  ).length;
}

const upTo = (length: number) => Array.from({ length }, (_, index) => index);

describe('the time profile', () => {
  it('counts as a naive count of objects does, each axis without its own part', () => {
    fc.assert(
      fc.property(rows, aFilter(), (all, filter) => {
        const { profile, unplaced } = timeCounts(all, filter);
        const count = (without: Partial<IncidentFilter>, more: Partial<IncidentRow>) =>
          naiveCount(all, { ...filter, ...without }, more);

        expect(profile.total).toBe(count({}, {}));
        expect([...profile.byYear]).toEqual(
          upTo(5).map((i) => count({ years: 'all' }, { year: firstYear + i })),
        );
        expect([...profile.byMonth]).toEqual(
          upTo(12).map((i) => count({ months: 'all' }, { month: i + 1 })),
        );
        expect([...profile.byWeekHour]).toEqual(
          upTo(168).map((i) => count({ weekHours: 'all' }, { weekHour: i })),
        );
        expect([...profile.byCategory]).toEqual(
          upTo(categories).map((i) => count({ categories: 'all' }, { category: i })),
        );
        expect([...profile.byChannel]).toEqual(
          upTo(channels).map((i) => count({ channels: 'all' }, { channel: i })),
        );
        expect(unplaced).toBe(count({}, { isPlaced: false }));
        for (const part of ['years', 'months', 'weekHours', 'categories', 'channels'] as const) {
          expect(profile.without[part]).toBe(count({ [part]: 'all' }, {}));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows months that are not chosen, and hours of the chosen months alone', () => {
    const list = [anIncident({ month: 3, weekHour: 10 }), anIncident({ month: 4, weekHour: 20 })];
    const { profile } = timeCounts(list, { ...emptyFilter, months: new Set([3]) });
    expect([profile.byMonth[2], profile.byMonth[3]]).toEqual([1, 1]);
    expect([profile.byWeekHour[10], profile.byWeekHour[20]]).toEqual([1, 0]);
    expect(profile.total).toBe(1);
  });
});

describe('the largest counts of any year', () => {
  it('is the largest of one year, not of all years together', () => {
    const list = [
      anIncident({ year: 2023 }),
      anIncident({ year: 2024 }),
      anIncident({ year: 2024, weekHour: 5 }),
    ];
    expect(timeCounts(list, emptyFilter).largest).toEqual({ month: 2, weekHour: 1 });
  });

  it('follows the chosen categories and channels', () => {
    const list = [
      anIncident({ category: 1 }),
      anIncident({ category: 1 }),
      anIncident({ category: 2 }),
    ];
    const filter = { ...emptyFilter, categories: new Set([2]) };
    expect(timeCounts(list, filter).largest).toEqual({ month: 1, weekHour: 1 });
  });

  it('follows chosen hours for the months, and never for the hours themselves', () => {
    const list = [
      anIncident({ weekHour: 5 }),
      anIncident({ weekHour: 5 }),
      anIncident({ weekHour: 6 }),
    ];
    const weekHours = new Uint8Array(168);
    weekHours[6] = 1;
    expect(timeCounts(list, { ...emptyFilter, weekHours }).largest).toEqual({
      month: 1,
      weekHour: 2,
    });
  });

  it('is what each year by itself would give', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const years = upTo(5).map(
          (i) => timeCounts(all, { ...emptyFilter, years: new Set([firstYear + i]) }).profile,
        );
        expect(timeCounts(all, emptyFilter).largest).toEqual({
          month: Math.max(...years.flatMap(({ byMonth }) => [...byMonth])),
          weekHour: Math.max(...years.flatMap(({ byWeekHour }) => [...byWeekHour])),
        });
      }),
      { numRuns: 30 },
    );
  });
});
