import { describe, expect, it } from 'vitest';
import { judge, type Target, toJsonRow } from '#bench/rows/row.ts';
import { targets } from '#bench/targets.ts';

const aTarget = (more: Partial<Target> = {}): Target => ({
  id: 'work/peer',
  target: 15,
  better: 'higher',
  unit: '×',
  work: 'some work',
  against: 'a peer',
  ...more,
});

describe('a row', () => {
  it.each([
    ['higher', 15, true],
    ['higher', 14.99, false],
    ['lower', 15, true],
    ['lower', 15.01, false],
    ['higher', Number.NaN, false],
    ['lower', Number.NaN, false],
  ] as const)('with %s being better holds 15 at %d: %s', (better, ratio, holds) => {
    const row = { id: 'work/peer', ratio, detail: '' };
    expect(judge(row, [aTarget({ better })]).holds).toBe(holds);
  });

  it('has five entries for machines', () => {
    const judged = judge({ id: 'work/peer', ratio: 20, detail: '2 ms' }, [aTarget()]);
    expect(toJsonRow(judged)).toEqual({
      id: 'work/peer',
      ratio: 20,
      target: 15,
      better: 'higher',
      holds: true,
    });
  });

  it('without a target is a mistake of the bench', () => {
    expect(() => judge({ id: 'other', ratio: 1, detail: '' }, [aTarget()])).toThrow('other');
  });
});

it('no two targets have the same id', () => {
  expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
});
