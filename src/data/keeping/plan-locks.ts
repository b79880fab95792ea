/** One writer for each plan across the tabs of a browser. */
export interface PlanLocks {
  /**
   * Takes the plan, or with `isTakeover` takes it from whoever has it. False where another tab has it.
   * `onLost` is called when another tab takes it over.
   */
  hold(planId: string, isTakeover: boolean, onLost: () => void): Promise<boolean>;
  release(planId: string): void;
}

/** Web Locks; where the browser has none, every tab may write. */
export function openPlanLocks(locks: LockManager | undefined): PlanLocks {
  const releases = new Map<string, () => void>();
  return {
    hold: async (planId, isTakeover, onLost) => {
      if (locks === undefined || releases.has(planId)) return true;
      return new Promise((answer) => {
        const asked = locks.request(
          `platsbild.plan.${planId}`,
          isTakeover ? { steal: true } : { ifAvailable: true },
          (lock) => {
            if (lock === null) {
              answer(false);
              return;
            }
            return new Promise<void>((release) => {
              releases.set(planId, release);
              answer(true);
            });
          },
        );
        asked.catch(() => {
          releases.delete(planId);
          answer(false);
          onLost();
        });
      });
    },
    release: (planId) => {
      releases.get(planId)?.();
      releases.delete(planId);
    },
  };
}
