import type { Plan } from '../keeping/plan.ts';
import type { Language } from '../text/localized-text.ts';

/** The parts of the assessment, in the order in which they are read. */
export const assessmentSections = [
  'whole',
  'perceived',
  'reported',
  'places',
  'young',
  'narcotics',
  'priorities',
  'unknown',
] as const;

export type AssessmentSection = (typeof assessmentSections)[number];

/** A fact that a suggestion was made from, and what it said then. */
export interface BasisFact {
  readonly factId: string;
  /** Value and year, for comparing only. */
  readonly said: string;
}

/** What a person has written in place of the suggestion. */
export interface AssessmentEdit {
  readonly section: AssessmentSection;
  readonly text: string;
  /** The language that it was written in. */
  readonly language: Language;
  /** The suggestion that the person had before them, in that language. */
  readonly suggestion: string;
  readonly basis: readonly BasisFact[];
}

/** One for each region. Sections that nobody has written in have no entry. */
export interface Assessment {
  readonly regionId: string;
  readonly edits: readonly AssessmentEdit[];
}

export type AssessmentPlan = Plan<'assessment', Assessment>;

export function isAssessmentPlan(plan: Plan): plan is AssessmentPlan {
  return plan.kind === 'assessment';
}

export function assessmentPlanId(regionId: string): string {
  return `assessment:${regionId}`;
}

/** Without any edits where nothing is kept. */
export function assessmentOf(plans: ReadonlyMap<string, Plan>, regionId: string): Assessment {
  const plan = plans.get(assessmentPlanId(regionId));
  return plan !== undefined && isAssessmentPlan(plan) ? plan.body : { regionId, edits: [] };
}

export function editOf(
  { edits }: Assessment,
  section: AssessmentSection,
): AssessmentEdit | undefined {
  return edits.find((edit) => edit.section === section);
}

/** Takes the place of the section's edit, in the order of the sections. */
export function withEdit(assessment: Assessment, edit: AssessmentEdit): Assessment {
  const edits = [...withoutEdit(assessment, edit.section).edits, edit].toSorted(
    (a, b) => assessmentSections.indexOf(a.section) - assessmentSections.indexOf(b.section),
  );
  return { ...assessment, edits };
}

export function withoutEdit(assessment: Assessment, section: AssessmentSection): Assessment {
  return { ...assessment, edits: assessment.edits.filter((edit) => edit.section !== section) };
}
