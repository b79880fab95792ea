import type { KeptFinding } from '../compare/kept-finding.ts';
import type { Plan } from './plan.ts';

/** A finding as it is kept. Its words are made when it is read, in the language of the reader. */
export function findingPlan(finding: KeptFinding, now: string): Plan<'finding', KeptFinding> {
  return {
    id: findingPlanId(finding.id),
    kind: 'finding',
    title: '',
    changedAt: now,
    format: 1,
    body: finding,
  };
}

export function findingPlanId(id: string): string {
  return `finding:${id}`;
}

export function isFindingPlan(plan: Plan): plan is Plan<'finding', KeptFinding> {
  return plan.kind === 'finding';
}
