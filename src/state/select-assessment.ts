import type { PackFile } from '../data/schema/pack-schemas.ts';
import { type Assessment, assessmentOf } from '../domain/assessment/assessment.ts';
import type { AssessmentData } from '../domain/assessment/assessment-data.ts';
import type { SuggestedSection } from '../domain/assessment/sentence.ts';
import { suggestAssessment } from '../domain/assessment/suggest.ts';
import type { ComparisonData } from '../domain/compare/comparison-data.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import type { PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { Region } from '../domain/region/region.ts';
import type { ContradictionReviews } from '../domain/source/contradiction-review.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectComparisonData } from './select-compare.ts';
import { selectGeometry, selectRegion } from './select-data.ts';
import { selectReviews } from './select-reviews.ts';

const suggestionOf = memoizeLast(
  (
    data: ComparisonData | null,
    region: Region | null,
    readings: PackFile<'readings'> | null,
    sources: PackFile<'sources'> | null,
    geometry: PlaceGeometry,
    reviews: ContradictionReviews,
  ): readonly SuggestedSection[] | null => {
    if (data === null || region === null || readings === null || sources === null) return null;
    if (data.facts.size === 0) return null;
    const input: AssessmentData = {
      ...data,
      figures: readings.denominators,
      ranks: readings.ranks,
      collaboration: readings.collaboration,
      drugScenes: readings.drugScenes,
      namedUnsafe: readings.namedUnsafe,
      placeEvents: readings.placeEvents,
      priorityAreas: sources.priorityAreas,
      hotspotIds: region.hotspotIds,
      nestedIds: geometry.nestedIds,
      settledIds: new Set(reviews.keys()),
    };
    return suggestAssessment(input);
  },
);
/** Null until the facts, the readings, the sources and the places are there. */
export function selectSuggestedAssessment(state: AppState): readonly SuggestedSection[] | null {
  return suggestionOf(
    selectComparisonData(state),
    selectRegion(state),
    ready(state.pack.readings),
    ready(state.pack.sources),
    selectGeometry(state),
    selectReviews(state),
  );
}

const assessmentIn = memoizeLast((plans: ReadonlyMap<string, Plan>, regionId: string) =>
  assessmentOf(plans, regionId),
);
/** What people have written in it; null until the region is known. */
export function selectAssessment(state: AppState): Assessment | null {
  const region = selectRegion(state);
  return region === null ? null : assessmentIn(state.plans, region.id);
}
