import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  effectBases,
  effectPeriods,
  effectWeeks,
  guardEffect,
  refuseEffect,
} from '#src/domain/measure/effect-periods.ts';
import { readEffect } from '#src/domain/measure/read-effect.ts';
import { daysOf, doOverlap } from '#src/domain/time/period.ts';

const day = fc
  .integer({ min: 11_000, max: 25_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('the periods before and after', () => {
  it('are the same weeks of two years, or neighbours', () => {
    expect(effectPeriods('2025-03-03', 4, 'year-before')).toEqual({
      before: { start: '2024-03-03', end: '2024-03-30' },
      after: { start: '2025-03-03', end: '2025-03-30' },
    });
    expect(effectPeriods('2025-03-03', 4, 'just-before').before).toEqual({
      start: '2025-02-03',
      end: '2025-03-02',
    });
  });

  it('are equally long, do not overlap and pass the guard, whenever the work began', () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...effectWeeks),
        fc.constantFrom(...effectBases),
        (start, weeks, basis) => {
          const periods = effectPeriods(start, weeks, basis);
          const [before, after] = [daysOf(periods.before), daysOf(periods.after)];
          expect(after).toBe(weeks * 7);
          // 29 February is in one of two years.
          expect(Math.abs(before - after)).toBeLessThanOrEqual(basis === 'just-before' ? 0 : 1);
          expect(doOverlap(periods.before, periods.after)).toBe(false);
          expect(guardEffect(periods, basis).status).toBe('comparable');
        },
      ),
    );
  });
});

describe('refusals', () => {
  const periods = effectPeriods('2025-03-03', 8, 'year-before');
  const ground = {
    placeId: 'square',
    isDrawn: true,
    startDate: '2025-03-03',
    hasIncidents: true,
    collected: { from: '2024-01-01', to: '2025-12-31' },
  };

  it.each([
    ['no-place', { placeId: null }],
    ['not-drawn', { isDrawn: false }],
    ['no-start', { startDate: null }],
    ['no-counts', { hasIncidents: false }],
    ['days-unknown', { collected: null }],
    ['not-covered', { collected: { from: '2024-03-04', to: '2025-12-31' } }],
    ['not-covered', { collected: { from: '2024-01-01', to: '2025-04-26' } }],
    [null, {}],
  ] as const)('%s', (refusal, given) => {
    expect(refuseEffect({ ...ground, ...given }, periods)).toBe(refusal);
  });
});

describe('what came of it', () => {
  const periods = effectPeriods('2025-03-03', 8, 'year-before');
  const counts = (before: number, after: number, controlBefore: number, controlAfter: number) => ({
    before: new Map([
      ['square', before],
      ['park', controlBefore],
    ]),
    after: new Map([
      ['square', after],
      ['park', controlAfter],
    ]),
  });

  it('has a verdict on each row and the change less that of the control', () => {
    const { rows, outcome } = readEffect(
      'square',
      'park',
      counts(60, 20, 50, 48),
      periods,
      'year-before',
    );
    expect(rows.map(({ role, verdict }) => [role, verdict.code])).toEqual([
      ['place', 'reliable-decrease'],
      ['control', 'within-noise'],
    ]);
    expect(outcome?.difference.estimate).toBe(-38);
  });

  it('adjusts over the rows that are shown', () => {
    const alone = readEffect('square', null, counts(40, 23, 50, 50), periods, 'year-before');
    const withControl = readEffect(
      'square',
      'park',
      counts(40, 23, 50, 50),
      periods,
      'year-before',
    );
    const code = ({ rows }: typeof alone) => rows[0]?.verdict.code;
    expect([code(alone), code(withControl)]).toEqual(['reliable-decrease', 'within-noise']);
    expect(alone.outcome).toBeNull();
  });

  it('says that few events tell too little', () => {
    const { outcome } = readEffect('square', 'park', counts(9, 2, 8, 9), periods, 'year-before');
    expect(outcome?.cautions).toContain('few-events');
  });
});
