import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  emptyFilter,
  type IncidentFilter,
} from '#src/domain/incident/incident-filter.ts';
import { largestOfAnyYear, timeProfile } from '#src/domain/incident/time-profile.ts';
import {
  anIncident,
  type IncidentRow,
  timeAxes,
  toTimeColumns,
} from '../../../builders/incidents.ts';

const { firstYear, lastYear, categories, channels } = timeAxes;
const integer = (min: number, max: number) => fc.integer({ min, max });

const rows: fc.Arbitrary<IncidentRow[]> = fc.array(
  fc.record({
    year: integer(firstYear, lastYear),
    month: integer(1, 12),
    weekHour: integer(0, 167),
    category: integer(0, categories - 1),
    channel: integer(0, channels - 1),
  }),
  { maxLength: 60 },
);

const choice = (min: number, max: number): fc.Arbitrary<Choice> =>
  fc.oneof(
    fc.constant('all' as const),
    fc.uniqueArray(integer(min, max)).map((values) => new Set(values)),
  );

const filters: fc.Arbitrary<IncidentFilter> = fc.record({
  years: choice(firstYear, lastYear),
  months: choice(1, 12),
  weekHours: fc.oneof(
    fc.constant('all' as const),
    fc.uint8Array({ minLength: 168, maxLength: 168, max: 1 }),
  ),
  categories: choice(0, categories - 1),
  channels: choice(0, channels - 1),
});

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

describe('timeProfile', () => {
  it('counts as a naive count of objects does, each axis without its own part', () => {
    fc.assert(
      fc.property(rows, filters, (all, filter) => {
        const profile = timeProfile(toTimeColumns(all), timeAxes, filter);
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
        for (const part of ['years', 'months', 'weekHours', 'categories', 'channels'] as const) {
          expect(profile.without[part]).toBe(count({ [part]: 'all' }, {}));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows months that are not chosen, and hours of the chosen months alone', () => {
    const columns = toTimeColumns([
      anIncident({ month: 3, weekHour: 10 }),
      anIncident({ month: 4, weekHour: 20 }),
    ]);
    const profile = timeProfile(columns, timeAxes, { ...emptyFilter, months: new Set([3]) });
    expect([profile.byMonth[2], profile.byMonth[3]]).toEqual([1, 1]);
    expect([profile.byWeekHour[10], profile.byWeekHour[20]]).toEqual([1, 0]);
    expect(profile.total).toBe(1);
  });

  it('refuses a row outside the axes instead of losing it', () => {
    const columns = toTimeColumns([anIncident({ year: 2019 })]);
    expect(() => timeProfile(columns, timeAxes, emptyFilter)).toThrow(RangeError);
  });

  it('refuses columns of unequal length', () => {
    const columns = { ...toTimeColumns([anIncident()]), channel: new Uint8Array(2) };
    expect(() => timeProfile(columns, timeAxes, emptyFilter)).toThrow('channel');
  });
});

describe('largestOfAnyYear', () => {
  it('is the largest of one year, not of all years together', () => {
    const columns = toTimeColumns([
      anIncident({ year: 2023 }),
      anIncident({ year: 2024 }),
      anIncident({ year: 2024, weekHour: 5 }),
    ]);
    expect(largestOfAnyYear(columns, timeAxes, emptyFilter)).toEqual({ month: 2, weekHour: 1 });
  });

  it('follows the chosen categories and channels', () => {
    const columns = toTimeColumns([
      anIncident({ category: 1 }),
      anIncident({ category: 1 }),
      anIncident({ category: 2 }),
    ]);
    const filter = { ...emptyFilter, categories: new Set([2]) };
    expect(largestOfAnyYear(columns, timeAxes, filter)).toEqual({ month: 1, weekHour: 1 });
  });

  it('follows chosen hours for the months, and never for the hours themselves', () => {
    const columns = toTimeColumns([
      anIncident({ weekHour: 5 }),
      anIncident({ weekHour: 5 }),
      anIncident({ weekHour: 6 }),
    ]);
    const weekHours = new Uint8Array(168);
    weekHours[6] = 1;
    expect(largestOfAnyYear(columns, timeAxes, { ...emptyFilter, weekHours })).toEqual({
      month: 1,
      weekHour: 2,
    });
  });

  it('is what each year by itself would give', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const columns = toTimeColumns(all);
        const years = upTo(5).map((i) =>
          timeProfile(columns, timeAxes, { ...emptyFilter, years: new Set([firstYear + i]) }),
        );
        expect(largestOfAnyYear(columns, timeAxes, emptyFilter)).toEqual({
          month: Math.max(...years.flatMap(({ byMonth }) => [...byMonth])),
          weekHour: Math.max(...years.flatMap(({ byWeekHour }) => [...byWeekHour])),
        });
      }),
      { numRuns: 30 },
    );
  });
});
