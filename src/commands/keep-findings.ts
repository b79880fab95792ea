import { isSameFinding, type KeptFinding } from '../domain/compare/kept-finding.ts';
import { findingPlan, findingPlanId } from '../domain/keeping/finding-plan.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectFindings } from '../state/findings-slice.ts';
import type { Keeper } from './keep-plans.ts';

/** What a person can do with findings. */
export interface FindingActions {
  keep(finding: KeptFinding): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back what was removed last. */
  restore(): Promise<void>;
}

/** Says that something is saved, removed or back only after the device has taken it. */
export function findingActions(
  store: AppStore,
  keeper: Pick<Keeper, 'settled'>,
  now: () => string,
): FindingActions {
  const put = async (finding: KeptFinding, kind: 'saved' | 'restored') => {
    const { changePlan, reportFinding } = store.getState();
    changePlan(findingPlan(finding, now()));
    const save = await keeper.settled(findingPlanId(finding.id));
    reportFinding({ kind: save === 'saved' ? kind : 'failed' });
  };
  return {
    keep: async (finding) => {
      const { reportFinding } = store.getState();
      if (selectFindings(store.getState()).some((one) => isSameFinding(one, finding))) {
        reportFinding({ kind: 'again' });
        return;
      }
      reportFinding({ kind: 'saving' });
      await put(finding, 'saved');
    },
    remove: async (id) => {
      const { removePlan, reportFinding } = store.getState();
      const finding = selectFindings(store.getState()).find((one) => one.id === id);
      if (finding === undefined) return;
      removePlan(findingPlanId(id));
      const save = await keeper.settled(findingPlanId(id));
      reportFinding(save === null ? { kind: 'removed', finding } : { kind: 'failed' });
    },
    restore: async () => {
      const { findingEvent } = store.getState();
      if (findingEvent?.kind === 'removed') await put(findingEvent.finding, 'restored');
    },
  };
}
