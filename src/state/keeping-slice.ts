import type { StateCreator } from 'zustand/vanilla';
import type { BinnedPlan, SaveState, SetAsideRecord } from '../domain/keeping/kept.ts';

export interface KeepingSlice {
  /** `newer-code`: another tab runs newer code, and this one no longer saves. */
  readonly keepingStatus: 'opening' | 'ready' | 'unavailable' | 'newer-code';
  /** By the id of a plan. */
  readonly saveStates: ReadonlyMap<string, SaveState>;
  /** Whether the browser promises not to wipe by itself; null before it has answered. */
  readonly isPersistent: boolean | null;
  /** Newest first. */
  readonly bin: readonly BinnedPlan[];
  /** Last day of own data that stays on the device, by the id of the set. */
  readonly keptUntil: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAsideRecord[];
  /** Records that this code is too old for. */
  readonly newerRecords: number;
  /** Names of own data that was wiped because its last day had passed. */
  readonly expiredSets: readonly string[];
  reportKeeping(changed: Partial<KeepingFacts>): void;
  reportSave(planId: string, save: SaveState | null): void;
}

export type KeepingFacts = Pick<
  KeepingSlice,
  | 'keepingStatus'
  | 'isPersistent'
  | 'bin'
  | 'keptUntil'
  | 'setAside'
  | 'newerRecords'
  | 'expiredSets'
>;

export const createKeepingSlice: StateCreator<KeepingSlice, [], [], KeepingSlice> = (set) => ({
  keepingStatus: 'opening',
  saveStates: new Map(),
  isPersistent: null,
  bin: [],
  keptUntil: new Map(),
  setAside: [],
  newerRecords: 0,
  expiredSets: [],
  reportKeeping: (changed) => set(changed),
  reportSave: (planId, save) =>
    set(({ saveStates }) => {
      if ((saveStates.get(planId) ?? null) === save) return {};
      const states = new Map(saveStates);
      if (save === null) states.delete(planId);
      else states.set(planId, save);
      return { saveStates: states };
    }),
});
