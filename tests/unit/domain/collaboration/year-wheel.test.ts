import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecurringFact } from '#src/domain/collaboration/registers.ts';
import { comingPlans, monthsWithFacts } from '#src/domain/collaboration/year-wheel.ts';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { newShift } from '#src/domain/shift/shift-plan.ts';
import { newWalk } from '#src/domain/walk/walk-plan.ts';
import { aRegisterEntryPlan } from '../../../builders/register-entries.ts';

const both = (text: string) => ({ sv: text, en: text });

function aRecurringFact(id: string, months: readonly number[]): RecurringFact {
  return {
    id,
    factId: id,
    placeId: 'torget',
    label: both(id),
    months,
    basis: 'pattern',
    reading: both('läsning'),
  };
}

function aPlan(id: string, kind: 'walk' | 'shift', date: string | null): Plan {
  const walk = { ...newWalk(null), time: date === null ? null : { date, startMinute: 1080 } };
  const body = kind === 'walk' ? walk : newShift(date ?? '', 1);
  return { id, kind, title: id, changedAt: '2026-01-01T00:00:00.000Z', format: 1, body };
}

const byId = (...plans: readonly Plan[]) => new Map(plans.map((plan) => [plan.id, plan]));

test('a season over the turn of the year stands on both sides of it', () => {
  const months = monthsWithFacts([aRecurringFact('vinter', [12, 1])]);
  expect(months.filter(({ facts }) => facts.length > 0).map(({ month }) => month)).toEqual([1, 12]);
});

test('every month is there, and each statement on as many months as it has', () => {
  const monthsOf = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(monthsOf), (list) => {
      const facts = list.map((months, index) => aRecurringFact(`f${index}`, months));
      const year = monthsWithFacts(facts);
      expect(year.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      for (const fact of facts) {
        expect(year.filter((one) => one.facts.includes(fact))).toHaveLength(fact.months.length);
      }
    }),
  );
});

test('plans of the coming year stand in the order of their days', () => {
  const plans = byId(
    aPlan('late', 'walk', '2027-02-01'),
    aPlan('today', 'shift', '2026-03-01'),
    aPlan('gone', 'walk', '2026-02-28'),
    aPlan('too-far', 'walk', '2027-03-01'),
    aPlan('undated', 'walk', null),
  );
  expect(comingPlans(plans, '2026-03-01').map(({ planId }) => planId)).toEqual(['today', 'late']);
});

test('a later review date takes the place of an earlier one', () => {
  const plans = byId(
    aRegisterEntryPlan({ date: '2026-01-01', reviewDate: '2026-06-01' }, 'before'),
    aRegisterEntryPlan({ date: '2026-02-01', reviewDate: '2026-09-01' }, 'after'),
  );
  expect(comingPlans(plans, '2026-03-01')).toEqual([
    { kind: 'review', planId: 'after', date: '2026-09-01', title: '', placeId: 'torget' },
  ]);
});
