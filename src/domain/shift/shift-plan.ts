import type { Plan } from '../keeping/plan.ts';
import { MOST_PLACES, type Shift, type ShiftPlace } from './shift.ts';

export type ShiftPlan = Plan<'shift', Shift>;

export function isShiftPlan(plan: Plan): plan is ShiftPlan {
  return plan.kind === 'shift';
}

/** Null where no shift has the id. */
export function shiftPlanOf(plans: ReadonlyMap<string, Plan>, id: string): ShiftPlan | null {
  const plan = plans.get(id);
  return plan !== undefined && isShiftPlan(plan) ? plan : null;
}

/** Every shift, the newest date first. */
export function shiftPlansOf(plans: ReadonlyMap<string, Plan>): readonly ShiftPlan[] {
  return [...plans.values()]
    .filter(isShiftPlan)
    .toSorted(
      (a, b) =>
        b.body.time.date.localeCompare(a.body.time.date) || b.changedAt.localeCompare(a.changedAt),
    );
}

const EVENING = 20 * 60;
const NIGHT = 4 * 60;

/** 20.00–04.00, one patrol on foot, three visits of a quarter at least two hours apart. */
export function newShift(date: string, seed: number): Shift {
  return {
    time: { date, startMinute: EVENING, endMinute: NIGHT },
    resources: [{ id: 'patrol-1', movement: 'foot' }],
    startPoint: null,
    places: [],
    controlIds: [],
    dose: { visitMin: 15, visits: 3, spacingMin: 120 },
    order: 'random',
    seed,
    visits: [],
  };
}

/** The same shift where the place is there already, or five others are. A control that is chosen is none. */
export function withPlace(shift: Shift, place: Omit<ShiftPlace, 'texts'>): Shift {
  const { places, controlIds } = shift;
  const isThere = places.some(({ placeId }) => placeId === place.placeId);
  if (isThere || places.length >= MOST_PLACES) return shift;
  return {
    ...shift,
    places: [...places, { ...place, texts: { act: '', avoid: '', know: '' } }],
    controlIds: controlIds.filter((id) => id !== place.placeId),
  };
}

export function withoutPlace(shift: Shift, placeId: string): Shift {
  return { ...shift, places: shift.places.filter((place) => place.placeId !== placeId) };
}

/**
 * Day on which the cards of a shift were made, `YYYY-MM-DD`: the last change, but what is noted after the
 * shift began makes no card newer.
 */
export function cardsMadeOn({ changedAt, body }: ShiftPlan): string {
  const changed = changedAt.slice(0, 10);
  return changed < body.time.date ? changed : body.time.date;
}
