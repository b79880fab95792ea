import { planFormats } from '../data/keeping/plan-formats.ts';
import {
  type Assessment,
  type AssessmentEdit,
  type AssessmentPlan,
  type AssessmentSection,
  assessmentPlanId,
  withEdit,
  withoutEdit,
} from '../domain/assessment/assessment.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectAssessment } from '../state/select-assessment.ts';

interface AssessmentPorts {
  /** ISO 8601, UTC. */
  now(): string;
}

/** Keeps what a person has written in a section. Nothing happens before the region is known. */
export function writeSection(store: AppStore, edit: AssessmentEdit, ports: AssessmentPorts): void {
  keep(store, (assessment) => withEdit(assessment, edit), ports);
}

/** Lets the suggestion hold again. The person's text stays among the versions, and undo brings it back. */
export function takeBackSuggestion(
  store: AppStore,
  section: AssessmentSection,
  ports: AssessmentPorts,
): void {
  keep(store, (assessment) => withoutEdit(assessment, section), ports);
}

function keep(
  store: AppStore,
  change: (assessment: Assessment) => Assessment,
  { now }: AssessmentPorts,
): void {
  const assessment = selectAssessment(store.getState());
  if (assessment === null) return;
  const plan: AssessmentPlan = {
    id: assessmentPlanId(assessment.regionId),
    kind: 'assessment',
    title: '',
    changedAt: now(),
    format: planFormats.assessment?.format ?? 1,
    body: change(assessment),
  };
  store.getState().changePlan(plan);
}
