import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startCounter } from '#src/domain/counting/counter.ts';
import type { Choice } from '#src/domain/incident/incident-filter.ts';
import type { Membership } from '#src/domain/membership/membership.ts';
import { aFilter } from '../../../builders/filters.ts';
import { type IncidentRow, timeAxes, toRows } from '../../../builders/incidents.ts';

const integer = (min: number, max: number) => fc.integer({ min, max });
const { firstYear, lastYear } = timeAxes;
const AREAS = 3;

const drawn = fc.array(
  fc.record({
    year: integer(firstYear, lastYear),
    month: integer(1, 12),
    weekHour: integer(0, 167),
    category: integer(0, timeAxes.categories - 1),
    channel: integer(0, timeAxes.channels - 1),
    /** Areas that hold it, ascending. */
    areas: fc.subarray([0, 1, 2]),
  }),
  { maxLength: 50 },
);

it('counts one area by month and hour as a naive count does, overlapping areas each for themselves', () => {
  fc.assert(
    fc.property(drawn, aFilter(), integer(0, AREAS - 1), (list, filter, area) => {
      const sorted = list.toSorted((a, b) => a.year - b.year || a.month - b.month);
      const counter = startCounter(toRows(sorted));
      counter.setLayer('layer', membershipOf(sorted));
      const { byMonth, byWeekHour, firstYear: first } = counter.countArea('layer', area, filter);

      const has = (set: Choice, value: number) => set === 'all' || set.has(value);
      const passing = sorted.filter(
        (row) =>
          row.areas.includes(area) &&
          has(filter.years, row.year) &&
          has(filter.months, row.month) &&
          has(filter.categories, row.category) &&
          has(filter.channels, row.channel) &&
          (filter.weekHours === 'all' || filter.weekHours[row.weekHour] === 1),
      );
      const expected = (of: (row: IncidentRow) => number, length: number) =>
        Array.from({ length }, (_, at) => passing.filter((row) => of(row) === at).length);
      expect([...byWeekHour]).toEqual(expected(({ weekHour }) => weekHour, 168));
      expect([...byMonth]).toEqual(
        expected(({ year, month }) => (year - first) * 12 + month - 1, byMonth.length),
      );
    }),
  );
});

function membershipOf(rows: readonly { readonly areas: readonly number[] }[]): Membership {
  const extra = rows.flatMap(({ areas }, row) => areas.slice(1).map((area) => ({ row, area })));
  return {
    size: AREAS,
    first: Uint16Array.from(rows, ({ areas }) => areas[0] ?? AREAS),
    extraRows: Uint32Array.from(extra, ({ row }) => row),
    extraAreas: Uint32Array.from(extra, ({ area }) => area),
  };
}
