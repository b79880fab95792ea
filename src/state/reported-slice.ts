import type { StateCreator } from 'zustand/vanilla';
import type { PairOffer } from '../domain/bivariate/pair-offers.ts';

/** A question of insecurity in one year. */
export type ReportedQuestion = Pick<PairOffer, 'indicatorId' | 'groupId' | 'year'>;

/** What stands in the two-by-two of perceived against reported. */
export interface ReportedSlice {
  /** Null: the compared question's own, or else the latest that places have values of. */
  readonly reportedQuestion: ReportedQuestion | null;
  /** Offences that follow the police's own effort are left out by default. */
  readonly withPoliceDiscovered: boolean;
  chooseReportedQuestion(question: ReportedQuestion): void;
  countPoliceDiscovered(isCounted: boolean): void;
}

export const createReportedSlice: StateCreator<ReportedSlice, [], [], ReportedSlice> = (set) => ({
  reportedQuestion: null,
  withPoliceDiscovered: false,
  chooseReportedQuestion: (reportedQuestion) => set({ reportedQuestion }),
  countPoliceDiscovered: (withPoliceDiscovered) => set({ withPoliceDiscovered }),
});
