import type { PlanKind } from '../../domain/keeping/plan.ts';
import { assessmentSchema } from '../schema/assessment.ts';
import { contradictionReviewSchema } from '../schema/contradiction-review.ts';
import { findingAnalysisSchema } from '../schema/finding-analysis.ts';
import { keptFindingSchema } from '../schema/kept-finding.ts';
import { measureSchema } from '../schema/measure.ts';
import { placeEditSchema } from '../schema/place-edit.ts';
import { registerEntrySchema } from '../schema/register-entry.ts';
import { shiftSchema } from '../schema/shift.ts';
import { walkSchema } from '../schema/walk.ts';
import { walkSetupSchema } from '../schema/walk-setup.ts';
import { yearFactsSchema } from '../schema/year-facts.ts';

/** How the body of a kind of plan is read. */
export interface PlanFormat {
  /** The newest format, which is also the one that is written. */
  readonly format: number;
  readonly schema: { readonly parse: (body: unknown) => unknown };
  /** `upgrades[n]` turns a body of format n into one of format n + 1. */
  readonly upgrades: Readonly<Record<number, (body: unknown) => unknown>>;
}

/** A kind without a line here cannot be kept yet. */
export const planFormats: Partial<Readonly<Record<PlanKind, PlanFormat>>> = {
  'contradiction-review': { format: 1, schema: contradictionReviewSchema, upgrades: {} },
  assessment: { format: 1, schema: assessmentSchema, upgrades: {} },
  finding: { format: 1, schema: keptFindingSchema, upgrades: {} },
  'finding-analysis': { format: 1, schema: findingAnalysisSchema, upgrades: {} },
  measure: { format: 1, schema: measureSchema, upgrades: {} },
  'place-edit': { format: 1, schema: placeEditSchema, upgrades: {} },
  'register-entry': { format: 1, schema: registerEntrySchema, upgrades: {} },
  shift: { format: 1, schema: shiftSchema, upgrades: {} },
  walk: { format: 1, schema: walkSchema, upgrades: {} },
  'walk-setup': { format: 1, schema: walkSetupSchema, upgrades: {} },
  'year-facts': { format: 1, schema: yearFactsSchema, upgrades: {} },
};
