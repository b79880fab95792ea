import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountFilter, compileFilter, keyTable } from '#src/domain/counting/compile-filter.ts';
import { startCounter } from '#src/domain/counting/counter.ts';
import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import { type CubeShape, cornersChosen } from '#src/domain/counting/cube-corners.ts';
import { moveWindow } from '#src/domain/counting/move-window.ts';
import { buildCube, readCube } from '#src/domain/counting/time-cube.ts';
import { emptyFilter, type IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import { rectangleMask } from '#src/domain/incident/week-hour.ts';
import type { Membership } from '#src/domain/membership/membership.ts';
import { aFilter } from '../../../builders/filters.ts';
import { type IncidentRow, timeAxes, toRows } from '../../../builders/incidents.ts';

const { firstYear } = timeAxes;
const LAYER = 'layer';
const AREAS = 3;
/** So many that a table for each day would be longer than the rows. */
const MANY_AREAS = 5000;

/** Rows in an order that looks random, the same in every run. */
const list: readonly IncidentRow[] = Array.from({ length: 9000 }, (_, row) => {
  const draw = (salt: number, below: number) => ((row + 7) * salt * 2_654_435_761) % below;
  return {
    year: firstYear + draw(3, 5),
    month: 1 + draw(5, 12),
    weekHour: draw(7, 168),
    category: draw(11, 7),
    channel: draw(13, 4),
  };
}).toSorted((a, b) => a.year - b.year || a.month - b.month);
const rows: CountingRows = toRows(list);

/** Every third row is in no area, and every fifth in two. */
function aMembership(isWide = false, size = AREAS): Membership {
  const first = Array.from({ length: rows.count }, (_, row) =>
    row % 3 === 0 ? size : (row * 7) % (AREAS - 1),
  );
  const extra = first.flatMap((area, row) => (area < AREAS && row % 5 === 0 ? [row] : []));
  return {
    size,
    first: isWide ? Uint32Array.from(first) : Uint16Array.from(first),
    extraRows: Uint32Array.from(extra),
    extraAreas: new Uint32Array(extra.length).fill(AREAS - 1),
  };
}

/** Row by row, area by area. */
function naiveCounts(filter: CountFilter, membership = aMembership()): number[] {
  const has = (choice: 'all' | ReadonlySet<number>, value: number) =>
    choice === 'all' || choice.has(value);
  const counts = new Array<number>(AREAS).fill(0);
  const passes = list.map(
    ({ year, month, weekHour, category, channel }, row) =>
      has(filter.years, year) &&
      has(filter.months, month) &&
      (filter.weekHours === 'all' || filter.weekHours[weekHour] === 1) &&
      has(filter.categories, category) &&
      has(filter.channels, channel) &&
      (filter.span === undefined || (row >= filter.span.from && row < filter.span.until)),
  );
  const add = (row: number, area: number) => {
    if (passes[row] === true && area < AREAS) counts[area] = (counts[area] ?? 0) + 1;
  };
  membership.first.forEach((area, row) => {
    add(row, area);
  });
  membership.extraRows.forEach((row, index) => {
    add(row, membership.extraAreas[index] ?? AREAS);
  });
  return counts;
}

function startWith(membership = aMembership()) {
  const counter = startCounter(rows);
  counter.setLayer(LAYER, membership);
  const count = (filter: CountFilter) => [...(counter.count(filter).byLayer.get(LAYER) ?? [])];
  return { counter, count };
}

describe('a cube', () => {
  const shapes: readonly CubeShape[] = (['month', 'year', 'fixed'] as const).flatMap((time) =>
    (['each', 'fixed'] as const).flatMap((hours) =>
      (['each', 'fixed'] as const).map((kinds) => ({ time, hours, kinds })),
    ),
  );

  it.each(shapes)('of $time by $hours hours by $kinds kinds counts as the rows do', (shape) => {
    fc.assert(
      fc.property(aFilter(), (given) => {
        const filter = compileFilter(rows, given);
        const counts = new Uint32Array(AREAS + 1);

        readCube(
          buildCube(rows, shape, filter, aMembership()),
          cornersChosen(shape, filter),
          counts,
        );

        expect([...counts.subarray(0, AREAS)]).toEqual(naiveCounts(given));
      }),
      { seed: 117, numRuns: 8 },
    );
  });

  it.each(shapes)(
    'of $time by $hours hours by $kinds kinds answers what it has not fixed',
    (shape) => {
      const start = compileFilter(rows, emptyFilter);
      const cube = buildCube(rows, shape, start, aMembership());
      const years = shape.time === 'fixed' ? 'all' : new Set([firstYear + 1, firstYear + 3]);
      const months = shape.time === 'month' ? new Set([2, 3, 11]) : 'all';
      const mask = rectangleMask({ fromDay: 1, toDay: 5, fromHour: 3, toHour: 19 });
      const filter: IncidentFilter = {
        ...emptyFilter,
        years,
        months,
        weekHours: shape.hours === 'each' ? mask : 'all',
        categories: shape.kinds === 'each' ? new Set([0, 3, 4]) : 'all',
        channels: shape.kinds === 'each' ? new Set([1, 3]) : 'all',
      };
      const counts = new Uint32Array(AREAS + 1);

      readCube(cube, cornersChosen(shape, compileFilter(rows, filter)), counts);

      expect([...counts.subarray(0, AREAS)]).toEqual(naiveCounts(filter));
    },
  );
});

describe('a window', () => {
  it('has what lies in it, after moves of any length', () => {
    const ends = fc.tuple(fc.nat(rows.count), fc.nat(rows.count));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 6 }), (moves) => {
        const filter = compileFilter(rows, emptyFilter);
        const tables = { months: filter.time.months, keys: keyTable(filter) };
        const counts = new Uint32Array(AREAS + 1);
        const window = { tables, counts, fromRow: 0, toRow: 0 };
        for (const [a, b] of moves) {
          const [from, until] = [Math.min(a, b), Math.max(a, b)];
          moveWindow(rows, aMembership(), window, from, until);

          expect([...counts.subarray(0, AREAS)]).toEqual(
            naiveCounts({ ...emptyFilter, span: { from, until } }),
          );
        }
      }),
      { seed: 117, numRuns: 20 },
    );
  });
});

describe('a counter', () => {
  it.each([false, true])('counts any filter after any other (wide columns: %s)', (isWide) => {
    fc.assert(
      fc.property(fc.array(aFilter(), { minLength: 1, maxLength: 5 }), (filters) => {
        const { count } = startWith(aMembership(isWide));

        expect(filters.map(count)).toEqual(filters.map((filter) => naiveCounts(filter)));
      }),
      { seed: 117, numRuns: 12 },
    );
  });

  it('counts every step of a part that is dragged', () => {
    const { count } = startWith();
    const steps: IncidentFilter[] = [
      ...[0, 1, 2, 3].map((year) => ({ ...emptyFilter, years: new Set([firstYear + year]) })),
      ...[1, 5, 6].map((month) => ({ ...emptyFilter, months: new Set([month, month + 1]) })),
      ...[8, 9, 22].map((toHour) => ({
        ...emptyFilter,
        categories: new Set([1, 2]),
        weekHours: rectangleMask({ fromDay: 4, toDay: 6, fromHour: 7, toHour }),
      })),
      ...[3, 4, 5].map((category) => ({ ...emptyFilter, categories: new Set([category]) })),
    ];

    expect(steps.map(count)).toEqual(steps.map((filter) => naiveCounts(filter)));
  });

  it.each([
    ['days', AREAS],
    ['a window', MANY_AREAS],
  ])('counts a span by %s, wherever it moves', (_, size) => {
    const ends = fc.tuple(fc.nat(rows.count), fc.nat(rows.count));
    fc.assert(
      fc.property(fc.array(ends, { minLength: 1, maxLength: 6 }), aFilter(), (spans, filter) => {
        const { count } = startWith(aMembership(false, size));
        const steps = spans.map(([a, b]) => ({
          ...filter,
          span: { from: Math.min(a, b), until: Math.max(a, b) },
        }));

        expect(steps.map((step) => count(step).slice(0, AREAS))).toEqual(
          steps.map((step) => naiveCounts(step)),
        );
      }),
      { seed: 117, numRuns: 20 },
    );
  });

  it('counts a span anew when another part of the filter changes', () => {
    const { count } = startWith();
    const span = { from: 1000, until: 4000 };
    const weekHours = rectangleMask({ fromDay: 0, toDay: 3, fromHour: 0, toHour: 9 });
    const categories = new Set([2]);
    const steps: CountFilter[] = [
      { ...emptyFilter, span },
      { ...emptyFilter, categories, span },
      { ...emptyFilter, categories, months: new Set([1, 2]), span },
      { ...emptyFilter, categories, months: new Set([1, 2]), weekHours, span },
    ];

    expect(steps.map(count)).toEqual(steps.map((filter) => naiveCounts(filter)));
  });

  it('counts the time of each span alone', () => {
    const { counter } = startWith();
    const totals = [
      { from: 100, until: 350 },
      { from: 200, until: 350 },
      { from: 200, until: 351 },
    ].map((span) => {
      const { profile } = counter.count({ ...emptyFilter, span });
      return [profile.total, profile.byCategory.reduce((sum, count) => sum + count, 0)];
    });

    expect(totals).toEqual([
      [250, 250],
      [150, 150],
      [151, 151],
    ]);
  });

  it('forgets what it knew of a layer that is replaced or dropped', () => {
    const { counter, count } = startWith();
    count(emptyFilter);
    count(emptyFilter);
    const none = { ...aMembership(), first: new Uint16Array(rows.count).fill(AREAS) };
    const alone = { ...none, extraRows: new Uint32Array(0), extraAreas: new Uint32Array(0) };

    counter.setLayer(LAYER, alone);

    expect(count(emptyFilter)).toEqual([0, 0, 0]);
    counter.dropLayer(LAYER);
    expect([...counter.count(emptyFilter).byLayer]).toEqual([]);
  });

  it('gives answers that later answers do not change', () => {
    const { counter } = startWith(aMembership(false, MANY_AREAS));
    const ask = (from: number) =>
      counter.count({ ...emptyFilter, span: { from, until: from + 500 } }).byLayer.get(LAYER);
    const early = ask(0);
    const copy = [...(early ?? [])];

    ask(400);

    expect([...(early ?? [])]).toEqual(copy);
  });

  it('refuses a layer of other rows', () => {
    const short = { ...aMembership(), first: new Uint16Array(5) };

    expect(() => startCounter(rows).setLayer(LAYER, short)).toThrow(RangeError);
  });
});
