import { describe, expect, it } from 'vitest';
import { shiftSchema } from '#src/data/schema/shift.ts';
import type { Plan } from '#src/domain/keeping/plan.ts';
import {
  cardsMadeOn,
  newShift,
  type ShiftPlan,
  shiftPlansOf,
  withPlace,
} from '#src/domain/shift/shift-plan.ts';
import { aShift } from '../../../builders/shifts.ts';

const aPlan = (id: string, given: Partial<ShiftPlan> = {}): ShiftPlan => ({
  id,
  kind: 'shift',
  title: '',
  changedAt: '2026-11-20T12:00:00Z',
  format: 1,
  body: aShift(),
  ...given,
});

describe('a shift', () => {
  it('is one that can be kept from the start', () => {
    expect(shiftSchema.safeParse(newShift('2026-11-27', 7)).success).toBe(true);
  });

  it('takes no sixth place, and no place twice', () => {
    let shift = newShift('2026-11-27', 7);
    for (const placeId of ['a', 'a', 'b', 'c', 'd', 'e', 'f']) {
      shift = withPlace(shift, { placeId, reasons: [] });
    }
    expect(shift.places.map(({ placeId }) => placeId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('never visits a place that it also takes for a control', () => {
    const shift = withPlace(
      { ...newShift('2026-11-27', 7), controlIds: ['a', 'b'] },
      {
        placeId: 'a',
        reasons: [],
      },
    );
    expect(shift.controlIds).toEqual(['b']);
  });

  it('has cards of the day of its last change, which a visit cannot make newer', () => {
    expect(cardsMadeOn(aPlan('a'))).toBe('2026-11-20');
    expect(cardsMadeOn(aPlan('a', { changedAt: '2026-12-24T12:00:00Z' }))).toBe('2026-11-27');
  });

  it('stands among the others by its date, the newest first', () => {
    const older = aPlan('older', {
      body: aShift({ time: { ...aShift().time, date: '2026-01-01' } }),
    });
    const plans = new Map<string, Plan>([
      ['older', older],
      ['newer', aPlan('newer')],
    ]);
    expect(shiftPlansOf(plans).map(({ id }) => id)).toEqual(['newer', 'older']);
  });
});
