import type { StateCreator } from 'zustand/vanilla';
import type {
  ComparatorChoice,
  ComparisonChoices,
  CountBasis,
  SubjectChoice,
  YearsChoice,
} from '../domain/compare/comparison-choices.ts';
import type { CountsByArea } from '../domain/compare/practice-counts.ts';
import type { Denominator } from '../domain/denominator/denominator.ts';
import { type CompareLook, defaultCompareLook } from './compare-look.ts';
import type { CompareTimeSlice } from './compare-time-slice.ts';

/** What places are ranked by: offences but those the police discover, or what is compared. */
export const rankingChoices = ['default', 'compared'] as const;
export type RankingChoice = (typeof rankingChoices)[number];

/** What a person chose to compare. `null` stands for the region's default. */
export type CompareChoices = Omit<ComparisonChoices, 'subject' | 'placeIds'> & {
  readonly subject: SubjectChoice | null;
  /** Key of the two sides shown by hour and month (`TimePair`); null for the first. */
  readonly timePair: string | null;
  readonly placeIds: readonly string[] | null;
  readonly rankedBy: RankingChoice;
};

export interface CompareSlice {
  readonly compareChoices: CompareChoices;
  readonly compareLook: CompareLook;
  /** Counts of practice incidents made for comparisons, by their key. */
  readonly comparedCounts: ReadonlyMap<string, CountsByArea>;
  /** Lets go of the years: they are the subject's own. */
  compareSubject(subject: SubjectChoice): void;
  /** Lets go of the years: they are the places' own. No place is the region's default. */
  comparePlaces(placeIds: readonly string[]): void;
  compareYears(years: YearsChoice): void;
  showTimeOf(timePair: string): void;
  compareWith(comparator: ComparatorChoice): void;
  compareUnder(denominator: Denominator): void;
  compareBy(basis: CountBasis): void;
  rankBy(rankedBy: RankingChoice): void;
  applyCompareChoices(choices: CompareChoices): void;
  lookAtComparison(part: Partial<CompareLook>): void;
  /** Choices and look at once. */
  reopenComparison(choices: CompareChoices, look: CompareLook): void;
  receiveComparedCounts(counts: ReadonlyMap<string, CountsByArea>): void;
  /** Counts and times: they were of other incidents. */
  forgetCompared(): void;
}

export const defaultCompareChoices: CompareChoices = {
  subject: null,
  timePair: null,
  placeIds: null,
  years: 'all',
  comparator: { kind: 'whole' },
  denominator: 'none-suitable',
  basis: 'whole-periods',
  rankedBy: 'default',
};

export const createCompareSlice: StateCreator<
  CompareSlice & CompareTimeSlice,
  [],
  [],
  CompareSlice
> = (set) => {
  const choose = (part: Partial<CompareChoices>) =>
    set(({ compareChoices }) => ({ compareChoices: { ...compareChoices, ...part } }));
  return {
    compareChoices: defaultCompareChoices,
    compareLook: defaultCompareLook,
    comparedCounts: new Map(),

    compareSubject: (subject) => choose({ subject, years: 'all', timePair: null }),
    comparePlaces: (placeIds) =>
      choose({
        placeIds: placeIds.length === 0 ? null : placeIds,
        years: 'all',
        timePair: null,
      }),
    compareYears: (years) => choose({ years: years.length === 0 ? 'all' : years, timePair: null }),
    showTimeOf: (timePair) => choose({ timePair }),
    compareWith: (comparator) => choose({ comparator, timePair: null }),
    compareUnder: (denominator) => choose({ denominator }),
    compareBy: (basis) => choose({ basis }),
    rankBy: (rankedBy) => choose({ rankedBy }),
    applyCompareChoices: (compareChoices) => set({ compareChoices }),
    lookAtComparison: (part) =>
      set(({ compareLook }) => ({ compareLook: { ...compareLook, ...part } })),
    reopenComparison: (compareChoices, compareLook) => set({ compareChoices, compareLook }),
    forgetCompared: () => set({ comparedCounts: new Map(), comparedTimes: new Map() }),
    receiveComparedCounts: (counts) =>
      set(({ comparedCounts }) => ({ comparedCounts: new Map([...comparedCounts, ...counts]) })),
  };
};
