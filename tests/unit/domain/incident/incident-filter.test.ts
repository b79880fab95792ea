import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeParts,
  chooseMonthSpan,
  chooseValues,
  chooseWeekHours,
  clearPart,
  emptyFilter,
  isFilterEmpty,
  loosestFilter,
  toggleMonth,
  toggleValue,
} from '#src/domain/incident/incident-filter.ts';
import { rectangleMask, weekHourOf } from '#src/domain/incident/week-hour.ts';

const anHour = { fromDay: 4, toDay: 4, fromHour: 22, toHour: 22 };

describe('months and other sets', () => {
  it('choose the first value alone, then add and take away', () => {
    const march = toggleMonth(emptyFilter, 3);
    expect(march.months).toEqual(new Set([3]));
    expect(toggleMonth(march, 5).months).toEqual(new Set([3, 5]));
    expect(toggleMonth(toggleMonth(march, 5), 3).months).toEqual(new Set([5]));
  });

  it('let everything through again when the last value is taken away', () => {
    expect(toggleMonth(toggleMonth(emptyFilter, 3), 3)).toEqual(emptyFilter);
  });

  it('hold a span in any order, both ends included', () => {
    expect(chooseMonthSpan(emptyFilter, 6, 4).months).toEqual(new Set([4, 5, 6]));
  });

  it('have one form for every month', () => {
    expect(chooseMonthSpan(emptyFilter, 1, 12).months).toBe('all');
  });

  it('leave the filter they were given as it was', () => {
    const before = chooseValues(emptyFilter, 'categories', [1, 2]);
    toggleValue(before, 'categories', 1);
    expect(before.categories).toEqual(new Set([1, 2]));
  });

  it('come back when the same value is toggled twice, whatever was chosen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 12 }),
        (chosen, month) => {
          const filter = chooseValues(emptyFilter, 'months', chosen);
          fc.pre(!(chosen.length === 1 && chosen[0] === month));
          expect(toggleMonth(toggleMonth(filter, month), month)).toEqual(filter);
        },
      ),
    );
  });
});

describe('hours of the week', () => {
  it('are a block of days and hours, from any corner', () => {
    const filter = chooseWeekHours(
      emptyFilter,
      { fromDay: 5, toDay: 4, fromHour: 23, toHour: 22 },
      'replace',
    );
    const chosen = [...(filter.weekHours as Uint8Array)].flatMap((one, i) => (one ? [i] : []));
    expect(chosen).toEqual([
      weekHourOf(4, 22),
      weekHourOf(4, 23),
      weekHourOf(5, 22),
      weekHourOf(5, 23),
    ]);
  });

  it('gather blocks when adding, and keep the earlier mask untouched', () => {
    const first = chooseWeekHours(emptyFilter, anHour, 'replace');
    const both = chooseWeekHours(first, { ...anHour, fromHour: 2, toHour: 3 }, 'add');
    expect((both.weekHours as Uint8Array).reduce((a, b) => a + b)).toBe(3);
    expect(first.weekHours).toEqual(rectangleMask(anHour));
  });

  it('are let go when the chosen block is chosen again', () => {
    const chosen = chooseWeekHours(emptyFilter, anHour, 'replace');
    expect(chooseWeekHours(chosen, anHour, 'replace')).toEqual(emptyFilter);
    expect(chooseWeekHours(chosen, anHour, 'add').weekHours).toEqual(chosen.weekHours);
  });

  it('have one form for the whole week', () => {
    const week = { fromDay: 0, toDay: 6, fromHour: 0, toHour: 23 };
    expect(chooseWeekHours(emptyFilter, week, 'replace').weekHours).toBe('all');
  });

  it('number as many as the block is large', () => {
    const day = fc.integer({ min: 0, max: 6 });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(day, day, hour, hour, (fromDay, toDay, fromHour, toHour) => {
        const mask = rectangleMask({ fromDay, toDay, fromHour, toHour });
        expect(mask.reduce((a, b) => a + b)).toBe(
          (Math.abs(fromDay - toDay) + 1) * (Math.abs(fromHour - toHour) + 1),
        );
      }),
    );
  });
});

describe('a filter', () => {
  it('is empty when every part is cleared', () => {
    const filter = chooseWeekHours(toggleMonth(emptyFilter, 3), anHour, 'replace');
    expect(activeParts(filter)).toEqual(['months', 'weekHours']);
    expect(isFilterEmpty(filter)).toBe(false);
    expect(isFilterEmpty(clearPart(clearPart(filter, 'months'), 'weekHours'))).toBe(true);
  });

  it('stays the same object when what is cleared was clear', () => {
    expect(clearPart(emptyFilter, 'months')).toBe(emptyFilter);
  });
});

describe('loosestFilter', () => {
  const nothing = { years: 0, months: 0, weekHours: 0, categories: 0, channels: 0 };
  const filter = chooseWeekHours(toggleMonth(emptyFilter, 3), anHour, 'replace');

  it('names the part whose removal gives most', () => {
    expect(loosestFilter(filter, { ...nothing, months: 4, weekHours: 90 })).toEqual({
      part: 'weekHours',
      count: 90,
    });
  });

  it('takes the first of equals', () => {
    expect(loosestFilter(filter, { ...nothing, months: 4, weekHours: 4 })?.part).toBe('months');
  });

  it('names no part that is not in force', () => {
    expect(loosestFilter(filter, { ...nothing, years: 70, months: 2 })?.part).toBe('months');
  });

  it('names none when no single part is in the way', () => {
    expect(loosestFilter(filter, nothing)).toBeNull();
  });
});
