import type { Plan } from '../keeping/plan.ts';

/** What may lie behind a finding: the spot itself, how exposed somebody is to crime, who offends. */
export const causeKinds = ['situational', 'exposure', 'offender'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** Who could change it: one's own line organisation, several together, somebody else. */
export const radighetKinds = ['line', 'joint', 'other-party'] as const;
export type RadighetKind = (typeof radighetKinds)[number];

export const priorityLevels = ['high', 'medium', 'low'] as const;
export type PriorityLevel = (typeof priorityLevels)[number];

/** What may speak for a priority. A list of this project's own. */
export const priorityReasons = [
  'reliable',
  'several-sources',
  'many-affected',
  'can-change',
  'known-method',
  'already-agreed',
] as const;
export type PriorityReason = (typeof priorityReasons)[number];

/** Why a finding may be as it is, who could change it, and how urgent that is. One for each finding. */
export interface FindingAnalysis {
  /** Id of the kept finding. */
  readonly findingId: string;
  readonly causes: readonly CauseKind[];
  readonly causeNote: string;
  readonly radighet: readonly RadighetKind[];
  /** Null: not judged yet. */
  readonly priority: PriorityLevel | null;
  readonly reasons: readonly PriorityReason[];
  readonly reasonNote: string;
  readonly priorityAreaId: string | null;
}

export type FindingAnalysisPlan = Plan<'finding-analysis', FindingAnalysis>;

export function isFindingAnalysisPlan(plan: Plan): plan is FindingAnalysisPlan {
  return plan.kind === 'finding-analysis';
}

export function findingAnalysisId(findingId: string): string {
  return `finding-analysis:${findingId}`;
}

export function newFindingAnalysis(findingId: string): FindingAnalysis {
  return {
    findingId,
    causes: [],
    causeNote: '',
    radighet: [],
    priority: null,
    reasons: [],
    reasonNote: '',
    priorityAreaId: null,
  };
}

/** By the finding's id. */
export function analysesOf(
  plans: ReadonlyMap<string, Plan>,
): ReadonlyMap<string, FindingAnalysisPlan> {
  return new Map(
    [...plans.values()]
      .filter(isFindingAnalysisPlan)
      .map((plan) => [plan.body.findingId, plan] as const),
  );
}

export type AnalysisFault = 'cause-missing' | 'priority-missing' | 'reasons-missing';

/** What an analysis lacks. A priority without a reason is only an opinion. */
export function faultsOfAnalysis(analysis: FindingAnalysis): readonly AnalysisFault[] {
  const { causes, priority, reasons, reasonNote } = analysis;
  const faults: AnalysisFault[] = [];
  if (causes.length === 0) faults.push('cause-missing');
  if (priority === null) faults.push('priority-missing');
  else if (reasons.length === 0 && reasonNote.trim() === '') faults.push('reasons-missing');
  return faults;
}

/** A list with the item taken out, or put where `order` has it. */
export function toggled<Item>(
  items: readonly Item[],
  item: Item,
  order: readonly Item[],
): readonly Item[] {
  const isOn = items.includes(item);
  return order.filter((one) => (one === item ? !isOn : items.includes(one)));
}

const ORDER: readonly (PriorityLevel | null)[] = [...priorityLevels, null];

/** High before low, what has not been judged last. */
export function comparePriorities(a: PriorityLevel | null, b: PriorityLevel | null): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
