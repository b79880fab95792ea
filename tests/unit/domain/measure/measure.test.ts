import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMeasure, filterMeasures } from '#src/domain/measure/filter-measures.ts';
import {
  faultsOfMeasure,
  isOverdueMeasure,
  measurePlansOf,
  measureStatuses,
  newMeasure,
} from '#src/domain/measure/measure.ts';
import { aMeasure, aMeasurePlan } from '../../../builders/measures.ts';

const TODAY = '2026-12-16';

describe('a measure', () => {
  it('is overdue the day after its date, and never once it has ended', () => {
    const overdue = measureStatuses.filter((status) =>
      isOverdueMeasure(aMeasure({ status }), TODAY),
    );
    expect(overdue).toEqual(['new', 'planned', 'under-way']);
    expect(isOverdueMeasure(aMeasure(), '2026-12-15')).toBe(false);
    expect(isOverdueMeasure(aMeasure({ dueDate: null }), TODAY)).toBe(false);
  });

  it('lacks nothing when it has what, basis, owner, date and indicator', () => {
    expect(faultsOfMeasure(aMeasure())).toEqual([]);
    expect(faultsOfMeasure(newMeasure())).toEqual([
      'what-missing',
      'basis-missing',
      'owner-missing',
      'due-date-missing',
      'indicator-missing',
    ]);
  });

  it('needs a reason to be closed without action, and then no date and no indicator', () => {
    const closed = { status: 'closed', dueDate: null, indicator: null } as const;
    expect(faultsOfMeasure(aMeasure({ ...closed, reason: ' ' }))).toEqual(['reason-missing']);
    expect(faultsOfMeasure(aMeasure({ ...closed, reason: 'Part of the rebuilding' }))).toEqual([]);
  });

  it('stands on a finding, an action point or a priority area', () => {
    const bare = { findingIds: [], points: [], priorityAreaId: null };
    expect(faultsOfMeasure(aMeasure(bare))).toEqual(['basis-missing']);
    expect(faultsOfMeasure(aMeasure({ ...bare, priorityAreaId: 'prio.1' }))).toEqual([]);
    const points = [{ walkId: 'walk-1', pointId: 'p-1' }];
    expect(faultsOfMeasure(aMeasure({ ...bare, points }))).toEqual([]);
  });
});

describe('the list of measures', () => {
  const plans = [
    aMeasurePlan({ status: 'done', dueDate: '2026-01-01' }, 'a'),
    aMeasurePlan({ dueDate: null }, 'b'),
    aMeasurePlan({ dueDate: '2027-02-01', owner: null, placeId: null }, 'c'),
    aMeasurePlan({ dueDate: '2026-12-01', owner: 'park-engineer' }, 'd'),
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('has the open ones first, by date, those without one after them', () => {
    const listed = measurePlansOf(new Map(plans.map((plan) => [plan.id, plan])));
    expect(ids(listed)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('is filtered by owner, status and place, also by none', () => {
    const by = (given: Partial<typeof everyMeasure>) =>
      ids(filterMeasures(plans, { ...everyMeasure, ...given }, TODAY));
    expect(by({})).toEqual(['a', 'b', 'c', 'd']);
    expect(by({ owner: 'park-engineer' })).toEqual(['d']);
    expect(by({ owner: null })).toEqual(['c']);
    expect(by({ status: 'done' })).toEqual(['a']);
    expect(by({ status: 'overdue' })).toEqual(['d']);
    expect(by({ hasPlace: true, placeId: null })).toEqual(['c']);
    expect(by({ hasPlace: true, placeId: 'square' })).toEqual(['a', 'b', 'd']);
  });

  it('never shows one twice and never one that is not there, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          owner: fc.constantFrom('any', null, 'traffic-office', 'park-engineer'),
          status: fc.constantFrom('any', 'overdue', ...measureStatuses),
          hasPlace: fc.boolean(),
          placeId: fc.constantFrom(null, 'square', 'elsewhere'),
        }),
        (filter) => {
          const shown = ids(filterMeasures(plans, filter as typeof everyMeasure, TODAY));
          expect(new Set(shown).size).toBe(shown.length);
          expect(ids(plans)).toEqual(expect.arrayContaining(shown));
        },
      ),
    );
  });
});
