import type { StateCreator } from 'zustand/vanilla';
import type { Plan } from '../domain/keeping/plan.ts';

/** Everything that people have made, by id. Saving follows from a change; nothing else saves. */
export interface PlansSlice {
  readonly plans: ReadonlyMap<string, Plan>;
  /** Adds the plan, or takes the place of the one with its id. */
  changePlan(plan: Plan): void;
  removePlan(id: string): void;
}

export const createPlansSlice: StateCreator<PlansSlice, [], [], PlansSlice> = (set) => ({
  plans: new Map(),
  changePlan: (plan) => set(({ plans }) => ({ plans: new Map(plans).set(plan.id, plan) })),
  removePlan: (id) =>
    set(({ plans }) => {
      const left = new Map(plans);
      left.delete(id);
      return { plans: left };
    }),
});
