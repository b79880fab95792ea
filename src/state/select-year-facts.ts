import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { Fact } from '../domain/fact/fact.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import type { Region } from '../domain/region/region.ts';
import type { Contradiction, DocumentSource } from '../domain/source/source.ts';
import type { SituationPicture } from '../domain/year-diff/situation-picture.ts';
import { toPicture } from '../domain/year-diff/to-picture.ts';
import { type JoinedSeries, withYearFacts } from '../domain/year-diff/with-year-facts.ts';
import { isYearFactsPlan, type YearFactsPlan } from '../domain/year-diff/year-facts.ts';
import { type DataSlice, ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlansSlice } from './plans-slice.ts';

export type YearFactsState = DataSlice & Pick<PlansSlice, 'plans'>;

const NONE: readonly never[] = [];

let lastPlans: readonly YearFactsPlan[] = NONE;
const plansOf = memoizeLast((plans: ReadonlyMap<string, Plan>): readonly YearFactsPlan[] => {
  const found = [...plans.values()]
    .filter(isYearFactsPlan)
    .toSorted((a, b) => a.body.year - b.body.year);
  // Other plans change with every letter: what is made of these must not.
  const isSame =
    found.length === lastPlans.length && found.every((plan, index) => plan === lastPlans[index]);
  if (!isSame) lastPlans = found;
  return lastPlans;
});
/** Kept situation pictures of other years, by year. */
export function selectYearFactsPlans({ plans }: Pick<PlansSlice, 'plans'>) {
  return plansOf(plans);
}

const thisOf = memoizeLast(
  (
    region: PackFile<'region'> | null,
    facts: PackFile<'facts'> | null,
    sources: PackFile<'sources'> | null,
  ): SituationPicture | null =>
    region === null || facts === null || sources === null
      ? null
      : {
          year: (region.region as Region).defaults.year,
          title: region.region.document,
          facts: facts.facts,
          sources: sources.documentSources,
          contradictions: sources.contradictions,
          priorityAreas: sources.priorityAreas,
          hasLists: true,
          editionOf: new Map(),
        },
);
/** The region's own situation picture; null until its files are there. */
export function selectThisPicture({ pack }: DataSlice): SituationPicture | null {
  return thisOf(ready(pack.region), ready(pack.facts), ready(pack.sources));
}

/** A kept situation picture of another year, read with this year's words. */
export interface YearPicture {
  readonly plan: YearFactsPlan;
  readonly picture: SituationPicture;
}

const picturesOf = memoizeLast(
  (plans: readonly YearFactsPlan[], known: SituationPicture | null): readonly YearPicture[] =>
    known === null || plans.length === 0
      ? NONE
      : plans.map((plan) => ({ plan, picture: toPicture(plan.body, known) })),
);
export function selectYearPictures(state: YearFactsState): readonly YearPicture[] {
  return picturesOf(selectYearFactsPlans(state), selectThisPicture(state));
}

const joinedOf = memoizeLast(
  (
    known: SituationPicture | null,
    readings: PackFile<'readings'> | null,
    pictures: readonly YearPicture[],
  ): JoinedSeries | null => {
    if (known === null || readings === null || pictures.length === 0) return null;
    const facts = new Map(known.facts.map((fact) => [fact.id, fact]));
    const { indicators, series } = readings;
    return withYearFacts(
      { indicators, series, facts },
      pictures.map(({ picture }) => picture),
    );
  },
);
const usedOf = memoizeLast((pictures: readonly YearPicture[]): readonly YearPicture[] =>
  pictures.some(({ plan }) => plan.body.isUsed)
    ? pictures.filter(({ plan }) => plan.body.isUsed)
    : NONE,
);
/** This year's series with what the kept years in use add to them; null where none is in use. */
export function selectJoinedSeries(state: YearFactsState): JoinedSeries | null {
  return joinedOf(
    selectThisPicture(state),
    ready(state.pack.readings),
    usedOf(selectYearPictures(state)),
  );
}

const oneJoinedOf = memoizeLast(
  (
    known: SituationPicture | null,
    readings: PackFile<'readings'> | null,
    pictures: readonly YearPicture[],
  ) =>
    new Map(
      pictures.map(({ plan, picture }) => {
        if (known === null || readings === null) return [plan.id, null] as const;
        const facts = new Map(known.facts.map((fact) => [fact.id, fact]));
        const { indicators, series } = readings;
        return [plan.id, withYearFacts({ indicators, series, facts }, [picture])] as const;
      }),
    ),
);
/** What each kept year would add, by the id of its plan, whether it is in use or not. */
export function selectJoinable(state: YearFactsState): ReadonlyMap<string, JoinedSeries | null> {
  return oneJoinedOf(
    selectThisPicture(state),
    ready(state.pack.readings),
    selectYearPictures(state),
  );
}

interface YearEntries {
  readonly facts: readonly Fact[];
  readonly sources: readonly DocumentSource[];
  readonly contradictions: readonly Contradiction[];
}

const entriesOf = memoizeLast(
  (pictures: readonly YearPicture[]): YearEntries => ({
    facts: pictures.flatMap(({ picture }) => picture.facts),
    sources: pictures.flatMap(({ picture }) => picture.sources),
    contradictions: pictures.flatMap(({ picture }) => picture.contradictions),
  }),
);
/** Everything that a number of a kept year leads to. */
export function selectYearEntries(state: YearFactsState): YearEntries {
  return entriesOf(selectYearPictures(state));
}
