import { type TemporalState, temporal } from 'zundo';
import type { StateCreator } from 'zustand/vanilla';
import type { Plan } from '../domain/keeping/plan.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';

/** What a person makes or brings in; everything else is a way of looking at it. */
export interface Undoable {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly ownSets: readonly OwnSet[];
}

export type History = TemporalState<Undoable>;

const MOST_STEPS = 1_000;
/** Changes of one plan that follow each other so closely are one step. Unit: milliseconds. */
const ONE_STEP_MS = 1_000;

/** Adds undo and redo over plans and own data. */
export function withHistory<State extends Undoable>(creator: StateCreator<State, [], []>) {
  return temporal<State, [], [], Undoable>(creator, {
    partialize: ({ plans, ownSets }) => ({ plans, ownSets }),
    equality: (a, b) => a.plans === b.plans && a.ownSets === b.ownSets,
    limit: MOST_STEPS,
    handleSet: (handleSet) => {
      let last: { readonly planId: string; readonly at: number } | null = null;
      // The library calls it with what is in its own types as two arguments.
      const record = handleSet as (past: unknown) => void;
      return (past, _, current) => {
        const planId = editedPlan(past as Undoable, current as Undoable);
        const now = performance.now();
        const isSameStep =
          planId !== null && last?.planId === planId && now - last.at < ONE_STEP_MS;
        last = planId === null ? null : { planId, at: now };
        if (!isSameStep) record(past);
      };
    },
  });
}

/** The one plan that was there before and is another now; null where more has changed. */
function editedPlan(past: Undoable, current: Undoable): string | null {
  if (past.ownSets !== current.ownSets || past.plans.size !== current.plans.size) return null;
  const edited = [...current.plans].filter(([id, plan]) => past.plans.get(id) !== plan);
  const [only] = edited;
  return only !== undefined && edited.length === 1 && past.plans.has(only[0]) ? only[0] : null;
}
