import type { PlanShelf } from './plan-shelf.ts';

/** A shelf whose code comes with the first question: every format of every plan is checked by it. */
export function planShelfLater(): PlanShelf {
  let opened: Promise<PlanShelf> | null = null;
  const shelf = () => {
    opened ??= import('./plan-shelf.ts').then(({ openPlanShelf }) => openPlanShelf());
    return opened;
  };
  return {
    load: async (now) => (await shelf()).load(now),
    plan: async (id) => (await shelf()).plan(id),
    bin: async () => (await shelf()).bin(),
    savePlan: async (plan, now) => (await shelf()).savePlan(plan, now),
    binPlan: async (plan, now) => (await shelf()).binPlan(plan, now),
    versions: async (planId) => (await shelf()).versions(planId),
    deleteBinned: async (id) => (await shelf()).deleteBinned(id),
    keepSet: async (set, keptUntil) => (await shelf()).keepSet(set, keptUntil),
    dropSet: async (id) => (await shelf()).dropSet(id),
    deleteSetAside: async (number) => (await shelf()).deleteSetAside(number),
    wipe: async () => (await shelf()).wipe(),
    onNewerCode: (listener) => void shelf().then((one) => one.onNewerCode(listener)),
    close: () => void opened?.then((one) => one.close()),
  };
}
