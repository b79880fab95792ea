import type { StateCreator } from 'zustand/vanilla';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import { isFindingPlan } from '../domain/keeping/finding-plan.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlansSlice } from './plans-slice.ts';

/** What last happened to a finding. `saved` and its like: the device has acknowledged it. */
export type FindingEvent =
  | { readonly kind: 'saving' | 'saved' | 'again' | 'restored' | 'failed' }
  | { readonly kind: 'removed'; readonly finding: KeptFinding };

/** The findings themselves are plans. */
export interface FindingsSlice {
  readonly findingEvent: FindingEvent | null;
  reportFinding(event: FindingEvent | null): void;
}

export const createFindingsSlice: StateCreator<FindingsSlice, [], [], FindingsSlice> = (set) => ({
  findingEvent: null,
  reportFinding: (findingEvent) => set({ findingEvent }),
});

const findingsOf = memoizeLast((plans: PlansSlice['plans']): readonly KeptFinding[] =>
  [...plans.values()]
    .filter(isFindingPlan)
    .map(({ body }) => body)
    .toSorted((a, b) => a.id.localeCompare(b.id)),
);

/** Findings of the situation picture on this device, oldest first. */
export function selectFindings({ plans }: PlansSlice): readonly KeptFinding[] {
  return findingsOf(plans);
}
