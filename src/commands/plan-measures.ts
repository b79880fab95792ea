import { planFormats } from '../data/keeping/plan-formats.ts';
import type { PlanKind } from '../domain/keeping/plan.ts';
import {
  type FindingAnalysis,
  type FindingAnalysisPlan,
  findingAnalysisId,
  newFindingAnalysis,
} from '../domain/measure/finding-analysis.ts';
import {
  type Measure,
  type MeasurePlan,
  measurePlanOf,
  newMeasure,
  type PointRef,
} from '../domain/measure/measure.ts';
import { measureFromPoint, measureOfPoint } from '../domain/measure/point-measures.ts';
import { walkPlanOf } from '../domain/walk/walk-plan.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectFindings } from '../state/findings-slice.ts';
import { selectAnalyses, selectMeasures } from '../state/select-measures.ts';

export interface MeasurePorts {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
}

/** Keeps a measure that nothing more is settled for, and gives its id. */
export function startMeasure(
  store: AppStore,
  given: Partial<Pick<Measure, 'findingIds' | 'priorityAreaId' | 'placeId'>>,
  ports: MeasurePorts,
): string {
  const id = `measure-${ports.newId()}`;
  keepMeasure(store, id, newMeasure(given), ports);
  return id;
}

/** A measure that answers a finding: in its place, and in the priority area of its analysis. */
export function startMeasureOfFinding(
  store: AppStore,
  findingId: string,
  ports: MeasurePorts,
): string {
  const state = store.getState();
  const finding = selectFindings(state).find(({ id }) => id === findingId);
  const analysis = selectAnalyses(state).get(findingId)?.body;
  return startMeasure(
    store,
    {
      findingIds: [findingId],
      placeId: finding?.finding.to.placeId ?? null,
      priorityAreaId: analysis?.priorityAreaId ?? null,
    },
    ports,
  );
}

/** `already`: the point is in a measure, which is named. `gone`: no walk here has the point. */
export type PointAnswer =
  | { readonly status: 'kept'; readonly measureId: string }
  | { readonly status: 'already'; readonly measureId: string }
  | { readonly status: 'gone' };

/** Makes a measure of an action point, and of each point only one. */
export function startMeasureOfPoint(
  store: AppStore,
  ref: PointRef,
  ports: MeasurePorts,
): PointAnswer {
  const state = store.getState();
  const walk = walkPlanOf(state.plans, ref.walkId);
  const point = walk?.body.points.find(({ id }) => id === ref.pointId);
  if (walk === null || point === undefined) return { status: 'gone' };
  const first = measureOfPoint(selectMeasures(state), ref);
  if (first !== null) return { status: 'already', measureId: first.id };
  const measureId = `measure-${ports.newId()}`;
  keepMeasure(store, measureId, measureFromPoint(walk, point), ports);
  return { status: 'kept', measureId };
}

/** Nothing happens where no measure has the id. */
export function changeMeasure(
  store: AppStore,
  id: string,
  change: (measure: Measure) => Measure,
  ports: Pick<MeasurePorts, 'now'>,
): void {
  const plan = measurePlanOf(store.getState().plans, id);
  if (plan !== null) keepMeasure(store, id, change(plan.body), ports);
}

/** The first change of a finding makes its analysis. */
export function changeAnalysis(
  store: AppStore,
  findingId: string,
  change: (analysis: FindingAnalysis) => FindingAnalysis,
  ports: Pick<MeasurePorts, 'now'>,
): void {
  const before = selectAnalyses(store.getState()).get(findingId)?.body;
  const plan: FindingAnalysisPlan = {
    id: findingAnalysisId(findingId),
    kind: 'finding-analysis',
    title: '',
    changedAt: ports.now(),
    format: formatOf('finding-analysis'),
    body: change(before ?? newFindingAnalysis(findingId)),
  };
  store.getState().changePlan(plan);
}

function keepMeasure(
  store: AppStore,
  id: string,
  body: Measure,
  ports: Pick<MeasurePorts, 'now'>,
): void {
  const plan: MeasurePlan = {
    id,
    kind: 'measure',
    title: '',
    changedAt: ports.now(),
    format: formatOf('measure'),
    body,
  };
  store.getState().changePlan(plan);
}

function formatOf(kind: PlanKind): number {
  return planFormats[kind]?.format ?? 1;
}
