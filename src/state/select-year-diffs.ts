import type { PackFile } from '../data/schema/pack-schemas.ts';
import { diffFacts, type FactDiff } from '../domain/year-diff/diff-facts.ts';
import { diffLists, type ListsDiff } from '../domain/year-diff/diff-lists.ts';
import type { SituationPicture } from '../domain/year-diff/situation-picture.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectThisPicture,
  selectYearPictures,
  type YearFactsState,
  type YearPicture,
} from './select-year-facts.ts';

/** How a kept year and this year's document differ, from the earlier to the later of the two. */
export interface YearDiff {
  readonly before: SituationPicture;
  readonly after: SituationPicture;
  readonly lines: readonly FactDiff[];
  readonly lists: ListsDiff;
}

const diffsOf = memoizeLast(
  (
    known: SituationPicture | null,
    readings: PackFile<'readings'> | null,
    pictures: readonly YearPicture[],
  ): ReadonlyMap<string, YearDiff> => {
    if (known === null || readings === null) return new Map();
    const rules = { surveySourceIds: new Set(readings.indicators.map(({ sourceId }) => sourceId)) };
    return new Map(
      pictures.map(({ plan, picture }) => {
        const [before, after] = picture.year < known.year ? [picture, known] : [known, picture];
        const lines = diffFacts(before, after, rules);
        return [plan.id, { before, after, lines, lists: diffLists(before, after) }];
      }),
    );
  },
);
/** By the id of the plan. */
export function selectYearDiffs(state: YearFactsState): ReadonlyMap<string, YearDiff> {
  return diffsOf(selectThisPicture(state), ready(state.pack.readings), selectYearPictures(state));
}
