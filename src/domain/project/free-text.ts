import type { Assessment } from '../assessment/assessment.ts';
import type { RegisterEntry } from '../collaboration/register-entry.ts';
import type { Plan, PlanKind } from '../keeping/plan.ts';
import type { FindingAnalysis } from '../measure/finding-analysis.ts';
import type { Measure } from '../measure/measure.ts';
import type { Shift } from '../shift/shift.ts';
import type { ContradictionReview } from '../source/contradiction-review.ts';
import type { SafetyWalk } from '../walk/walk.ts';

/** Where people write in their own words, by the kind of plan. */
interface FreeText {
  readonly texts: (body: never) => readonly string[];
  readonly without: (body: never) => unknown;
}

const assessment = {
  texts: ({ edits }: Assessment) => edits.map(({ text }) => text),
  without: (body: Assessment): Assessment => ({ ...body, edits: [] }),
};

const shift = {
  texts: ({ places, visits }: Shift) => [
    ...places.flatMap(({ texts }) => [texts.act, texts.avoid, texts.know]),
    ...visits.map(({ note }) => note),
  ],
  without: (body: Shift): Shift => ({
    ...body,
    places: body.places.map((place) => ({ ...place, texts: { act: '', avoid: '', know: '' } })),
    visits: body.visits.map((visit) => ({ ...visit, note: '' })),
  }),
};

const walk = {
  texts: ({ audience, observations, points, checks }: SafetyWalk) => [
    audience,
    ...observations.map(({ note }) => note),
    ...points.flatMap(({ what, reason }) => [what, reason]),
    ...checks.map(({ note }) => note),
  ],
  without: (body: SafetyWalk): SafetyWalk => ({
    ...body,
    audience: '',
    observations: body.observations.map((one) => ({ ...one, note: '' })),
    points: body.points.map((one) => ({ ...one, what: '', reason: '' })),
    checks: body.checks.map((one) => ({ ...one, note: '' })),
  }),
};

const registerEntry = {
  texts: ({ note }: RegisterEntry) => [note],
  without: (body: RegisterEntry): RegisterEntry => ({ ...body, note: '' }),
};

const review = {
  texts: ({ note }: ContradictionReview) => [note],
  without: (body: ContradictionReview): ContradictionReview => ({ ...body, note: '' }),
};

const findingAnalysis = {
  texts: ({ causeNote, reasonNote }: FindingAnalysis) => [causeNote, reasonNote],
  without: (body: FindingAnalysis): FindingAnalysis => ({
    ...body,
    causeNote: '',
    reasonNote: '',
  }),
};
const measure = {
  texts: ({ what, reason, comment }: Measure) => [what, reason, comment],
  without: (body: Measure): Measure => ({ ...body, what: '', reason: '', comment: '' }),
};

const byKind: Readonly<Partial<Record<PlanKind, FreeText>>> = {
  assessment,
  'contradiction-review': review,
  'finding-analysis': findingAnalysis,
  measure,
  'register-entry': registerEntry,
  shift,
  walk,
};

/** Texts of a plan that somebody has written in their own words; none is empty. */
export function freeTextsOf({ kind, body }: Plan): readonly string[] {
  return (byKind[kind]?.texts(body as never) ?? []).filter((text) => text.trim() !== '');
}

export function withoutFreeText(plan: Plan): Plan {
  const rule = byKind[plan.kind];
  return rule === undefined ? plan : { ...plan, body: rule.without(plan.body as never) };
}
