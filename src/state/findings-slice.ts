import type { StateCreator } from 'zustand/vanilla';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';

/** What last happened to a finding. `saved` and its like: the device has acknowledged it. */
export type FindingEvent =
  | { readonly kind: 'saving' | 'saved' | 'again' | 'restored' | 'failed' }
  | { readonly kind: 'removed'; readonly finding: KeptFinding };

/** Findings of the situation picture on this device. */
export interface FindingsSlice {
  /** Oldest first. */
  readonly findings: readonly KeptFinding[];
  readonly findingsStatus: 'waiting' | 'ready' | 'failed';
  readonly setAsideFindings: number;
  readonly findingEvent: FindingEvent | null;
  receiveFindings(findings: readonly KeptFinding[], setAside: number): void;
  failFindings(): void;
  reportFinding(event: FindingEvent | null, findings?: readonly KeptFinding[]): void;
}

export const createFindingsSlice: StateCreator<FindingsSlice, [], [], FindingsSlice> = (set) => ({
  findings: [],
  findingsStatus: 'waiting',
  setAsideFindings: 0,
  findingEvent: null,
  receiveFindings: (findings, setAsideFindings) =>
    set({ findings, setAsideFindings, findingsStatus: 'ready' }),
  failFindings: () => set({ findingsStatus: 'failed' }),
  reportFinding: (findingEvent, findings) =>
    set(findings === undefined ? { findingEvent } : { findingEvent, findings }),
});
