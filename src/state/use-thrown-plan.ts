import { useState } from 'react';
import type { Plan } from '../domain/keeping/plan.ts';
import { useApp } from './use-app.ts';

/** The plan that was thrown away last, to bring it back. */
export function useThrownPlan() {
  const removePlan = useApp((state) => state.removePlan);
  const changePlan = useApp((state) => state.changePlan);
  const [thrown, setThrown] = useState<Plan | null>(null);
  return {
    isThrown: thrown !== null,
    throwAway: (plan: Plan) => {
      removePlan(plan.id);
      setThrown(plan);
    },
    bringBack: () => {
      if (thrown !== null) changePlan(thrown);
      setThrown(null);
    },
  };
}
