import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { ComparisonData } from '../domain/compare/comparison-data.ts';
import type { KeptFinding } from '../domain/compare/kept-finding.ts';
import {
  analysesOf,
  comparePriorities,
  type FindingAnalysis,
  type FindingAnalysisPlan,
} from '../domain/measure/finding-analysis.ts';
import { type FollowOption, followOptions } from '../domain/measure/followed-indicator.ts';
import { type MeasurePlan, measurePlansOf } from '../domain/measure/measure.ts';
import { type PlannedPoint, plannedPoints } from '../domain/measure/point-measures.ts';
import type { PriorityArea } from '../domain/source/source.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { selectFindings } from './findings-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlansSlice } from './plans-slice.ts';
import { selectComparisonData } from './select-compare.ts';
import { selectWalks } from './select-walks.ts';

const NONE: readonly never[] = [];

const measuresOf = memoizeLast(measurePlansOf);
/** Every measure, the open ones first. */
export function selectMeasures({ plans }: PlansSlice): readonly MeasurePlan[] {
  return measuresOf(plans);
}

const analysesByFinding = memoizeLast(analysesOf);
/** By the id of the finding. */
export function selectAnalyses({ plans }: PlansSlice): ReadonlyMap<string, FindingAnalysisPlan> {
  return analysesByFinding(plans);
}

const areasOf = memoizeLast(
  (file: PackFile<'sources'> | null): readonly PriorityArea[] => file?.priorityAreas ?? NONE,
);
/** As the document has them. */
export function selectPriorityAreas({ pack }: AppState): readonly PriorityArea[] {
  return areasOf(ready(pack.sources));
}

const pointsOf = memoizeLast(plannedPoints);
/** Open action points of every walk, with the measure that each is in. */
export function selectPlannedPoints(state: AppState): readonly PlannedPoint[] {
  return pointsOf(selectWalks(state), selectMeasures(state));
}

const optionsOf = memoizeLast((data: ComparisonData | null): readonly FollowOption[] =>
  data === null ? NONE : followOptions(data),
);
/** Every series that a measure can be followed by. */
export function selectFollowOptions(state: AppState): readonly FollowOption[] {
  return optionsOf(selectComparisonData(state));
}

/** A finding, and what has been said of why it is so. */
export interface AnalysedFinding {
  readonly finding: KeptFinding;
  readonly analysis: FindingAnalysis | null;
  readonly measures: readonly MeasurePlan[];
}

const analysedOf = memoizeLast(
  (
    findings: readonly KeptFinding[],
    analyses: ReadonlyMap<string, FindingAnalysisPlan>,
    measures: readonly MeasurePlan[],
  ): readonly AnalysedFinding[] =>
    findings
      .map((finding) => ({
        finding,
        analysis: analyses.get(finding.id)?.body ?? null,
        measures: measures.filter(({ body }) => body.findingIds.includes(finding.id)),
      }))
      .toSorted((a, b) =>
        comparePriorities(a.analysis?.priority ?? null, b.analysis?.priority ?? null),
      ),
);
/** Findings of this device, the highest priority first; what is not judged last. */
export function selectAnalysedFindings(state: AppState): readonly AnalysedFinding[] {
  return analysedOf(selectFindings(state), selectAnalyses(state), selectMeasures(state));
}
