import { planFormats } from '../data/keeping/plan-formats.ts';
import type { Shift } from '../domain/shift/shift.ts';
import { newShift, type ShiftPlan, shiftPlanOf } from '../domain/shift/shift-plan.ts';
import type { AppStore } from '../state/app-state.ts';

export interface ShiftPorts {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
  /** A whole number to draw orders from. */
  newSeed(): number;
}

/** Keeps a shift without places, and gives its id. @param date `YYYY-MM-DD` */
export function startShift(store: AppStore, date: string, ports: ShiftPorts): string {
  const id = `shift-${ports.newId()}`;
  keep(store, id, '', newShift(date, ports.newSeed()), ports);
  return id;
}

/** Nothing happens where no shift has the id. */
export function changeShift(
  store: AppStore,
  id: string,
  change: (shift: Shift) => Shift,
  ports: Pick<ShiftPorts, 'now'>,
): void {
  const plan = shiftPlanOf(store.getState().plans, id);
  if (plan === null) return;
  const body = change(plan.body);
  if (body !== plan.body) keep(store, id, plan.title, body, ports);
}

/** Takes in a shift as it was handed over, with the visits of both where it is here already. */
export function takeInShift(store: AppStore, given: ShiftPlan, ports: Pick<ShiftPorts, 'now'>) {
  const here = shiftPlanOf(store.getState().plans, given.id);
  if (here === null) {
    store.getState().changePlan(given);
    return;
  }
  const visits = new Map(here.body.visits.map((visit) => [visit.id, visit]));
  for (const visit of given.body.visits) visits.set(visit.id, visit);
  keep(store, here.id, here.title, { ...here.body, visits: [...visits.values()] }, ports);
}

function keep(
  store: AppStore,
  id: string,
  title: string,
  body: Shift,
  ports: Pick<ShiftPorts, 'now'>,
): void {
  const plan: ShiftPlan = {
    id,
    kind: 'shift',
    title,
    changedAt: ports.now(),
    format: planFormats.shift?.format ?? 1,
    body,
  };
  store.getState().changePlan(plan);
}
