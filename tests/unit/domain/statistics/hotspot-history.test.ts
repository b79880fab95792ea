import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyHotspots, type HotspotYear } from '#src/domain/statistics/hotspot-history.ts';

/** One cell; a letter a year from 2021: h hot, c cold, anything else neither. */
function yearsOf(pattern: string): readonly HotspotYear[] {
  return [...pattern].map((letter, index) => ({
    year: 2021 + index,
    codes: [letter === 'h' ? 'hot' : letter === 'c' ? 'cold' : 'within-noise'],
  }));
}

function classOf(pattern: string) {
  const history = classifyHotspots(yearsOf(pattern));
  return history.status === 'classified' ? history.classes[0] : history.reason;
}

describe('classifyHotspots', () => {
  it.each([
    ['-----', 'none'],
    ['c-c--', 'none'],
    ['hhhhh', 'persistent'],
    ['hhh', 'persistent'],
    ['----h', 'emerging'],
    ['-hhhh', 'emerging'],
    ['cchhh', 'emerging'],
    ['h----', 'former'],
    ['hhhh-', 'former'],
    ['-hhc-', 'former'],
    ['h---h', 'intermittent'],
    ['hhch', 'intermittent'],
    ['h-h--', 'intermittent'],
  ])('calls %s %s', (pattern, expected) => {
    expect(classOf(pattern)).toBe(expected);
  });

  it('classifies each cell by itself, in the order of the cells', () => {
    const years = [2021, 2022, 2023].map(
      (year, index): HotspotYear => ({
        year,
        codes: ['hot', index === 2 ? 'hot' : 'cold', 'within-noise'],
      }),
    );
    expect(classifyHotspots(years)).toEqual({
      status: 'classified',
      classes: ['persistent', 'emerging', 'none'],
    });
  });

  it('takes the years in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('h', 'c', '-'), { minLength: 3 }), (letters) => {
        const years = yearsOf(letters.join(''));
        expect(classifyHotspots(years.toReversed())).toEqual(classifyHotspots(years));
      }),
    );
  });

  it('read backwards in time, turns emerging into former and leaves what is neither', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('h', 'c', '-'), { minLength: 3 }), (letters) => {
        const forwards = classOf(letters.join(''));
        fc.pre(forwards !== 'former');
        const backwards = classOf(letters.toReversed().join(''));
        expect(backwards).toBe(forwards === 'emerging' ? 'former' : forwards);
      }),
    );
  });

  it('needs three years with none left out', () => {
    expect(classOf('')).toBe('few-years');
    expect(classOf('hh')).toBe('few-years');
    const gap = yearsOf('hhhh').filter(({ year }) => year !== 2022);
    expect(classifyHotspots(gap)).toEqual({ status: 'insufficient-data', reason: 'year-missing' });
  });

  it('takes other cells, or a year twice, for a mistake of the program', () => {
    const years = yearsOf('hhh');
    const other = { year: 2024, codes: ['hot', 'hot'] } as const;
    expect(() => classifyHotspots([...years, other])).toThrow(RangeError);
    expect(() => classifyHotspots([...years, ...years])).toThrow(RangeError);
  });
});
