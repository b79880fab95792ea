import type { KeptFinding } from '#src/domain/compare/kept-finding.ts';
import { findingPlan } from '#src/domain/keeping/finding-plan.ts';
import type { Plan } from '#src/domain/keeping/plan.ts';
import { aKeptFinding } from './kept-findings.ts';

export const AT = '2026-11-27T08:00:00.000Z';

export function aPlan(given: Partial<KeptFinding> = {}, changedAt = AT): Plan {
  return findingPlan(aKeptFinding(given), changedAt);
}
