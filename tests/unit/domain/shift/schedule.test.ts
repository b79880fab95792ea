import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlannedVisit, planSchedule, type ScheduleInput } from '#src/domain/shift/schedule.ts';

const PLACES = ['alfa', 'beta', 'gamma', 'delta', 'epsilon'];

function aShift(changes: Partial<ScheduleInput> = {}): ScheduleInput {
  return {
    placeIds: PLACES.slice(0, 3),
    resources: 1,
    shiftMin: 480,
    dose: { visitMin: 15, visits: 3, spacingMin: 120 },
    order: 'random',
    seed: 7,
    travel: () => 10,
    ...changes,
  };
}

const shifts = fc
  .record({
    places: fc.integer({ min: 1, max: 5 }),
    resources: fc.integer({ min: 1, max: 3 }),
    shiftMin: fc.integer({ min: 120, max: 720 }),
    visitMin: fc.integer({ min: 5, max: 30 }),
    visits: fc.integer({ min: 1, max: 5 }),
    spacingMin: fc.integer({ min: 30, max: 180 }),
    order: fc.constantFrom('random' as const, 'walking' as const),
    seed: fc.integer(),
    minutes: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 36, maxLength: 36 }),
  })
  .map(({ places, visitMin, visits, spacingMin, minutes, ...rest }) =>
    aShift({
      ...rest,
      placeIds: PLACES.slice(0, places),
      dose: { visitMin, visits, spacingMin },
      travel: (_, from, to) =>
        from === to
          ? 0
          : (minutes[(from === null ? 5 : PLACES.indexOf(from)) * 6 + PLACES.indexOf(to)] ?? 0),
    }),
  );

function planned(input: ScheduleInput): readonly PlannedVisit[] | null {
  const schedule = planSchedule(input);
  return schedule.status === 'planned' ? schedule.visits : null;
}

const gaps = (starts: readonly number[]) =>
  starts.slice(1).map((start, index) => start - (starts[index] ?? 0));

describe('planSchedule', () => {
  it('never has one patrol at two places at once, the ways included', () => {
    fc.assert(
      fc.property(shifts, (input) => {
        const visits = planned(input);
        fc.pre(visits !== null);
        for (let resource = 0; resource < input.resources; resource++) {
          const own = visits.filter((visit) => visit.resource === resource);
          let [free, at]: [number, string | null] = [0, null];
          for (const visit of own) {
            expect(visit.start - input.travel(resource, at, visit.placeId)).toBeGreaterThanOrEqual(
              free,
            );
            [free, at] = [visit.end, visit.placeId];
          }
          expect(free).toBeLessThanOrEqual(input.shiftMin);
        }
      }),
    );
  });

  it('keeps the spacing at every place', () => {
    fc.assert(
      fc.property(shifts, (input) => {
        const visits = planned(input);
        fc.pre(visits !== null);
        for (const placeId of input.placeIds) {
          const starts = visits.filter((one) => one.placeId === placeId).map(({ start }) => start);
          expect(Math.min(...gaps(starts), Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(
            input.dose.spacingMin,
          );
        }
      }),
    );
  });

  it('gives every place its visits and every visit its minutes', () => {
    fc.assert(
      fc.property(shifts, (input) => {
        const visits = planned(input);
        fc.pre(visits !== null);
        for (const placeId of input.placeIds) {
          expect(visits.filter((one) => one.placeId === placeId)).toHaveLength(input.dose.visits);
        }
        const minutes = visits.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(minutes).toBe(input.placeIds.length * input.dose.visits * input.dose.visitMin);
      }),
    );
  });

  it('draws the same schedule from the same seed', () => {
    fc.assert(
      fc.property(shifts, (input) => {
        expect(planSchedule(input)).toEqual(planSchedule(input));
      }),
    );
  });

  it('draws another order from another seed', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) =>
      planned(aShift({ seed }))
        ?.map(({ placeId }) => placeId)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(3);
  });

  it('offers only what holds', () => {
    fc.assert(
      fc.property(shifts, (input) => {
        const schedule = planSchedule(input);
        fc.pre(schedule.status === 'does-not-fit');
        for (const offer of schedule.offers) {
          const { dose, placeIds } = input;
          const change =
            offer.kind === 'walking-order'
              ? { order: 'walking' as const }
              : offer.kind === 'spacing'
                ? { dose: { ...dose, spacingMin: offer.spacingMin } }
                : offer.kind === 'visits'
                  ? { dose: { ...dose, visits: offer.visits } }
                  : { placeIds: placeIds.slice(0, offer.places) };
          expect(planned({ ...input, ...change })).not.toBeNull();
        }
      }),
    );
  });

  it('says that too many visits do not fit, and what would', () => {
    const schedule = planSchedule(aShift({ dose: { visitMin: 15, visits: 6, spacingMin: 120 } }));
    expect(schedule).toMatchObject({ status: 'does-not-fit' });
    expect(schedule.status === 'does-not-fit' && schedule.offers).toContainEqual({
      kind: 'visits',
      visits: 4,
    });
  });

  it('is empty without places and without resources', () => {
    expect(planSchedule(aShift({ placeIds: [] }))).toEqual({
      status: 'empty',
      reason: 'no-places',
    });
    expect(planSchedule(aShift({ resources: 0 }))).toEqual({
      status: 'empty',
      reason: 'no-resources',
    });
  });
});
