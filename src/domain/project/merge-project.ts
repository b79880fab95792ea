import { findingPlan, isFindingPlan } from '../keeping/finding-plan.ts';
import type { Plan } from '../keeping/plan.ts';
import type { OwnSet } from '../own-data/own-set.ts';
import type { Project } from './project.ts';

export interface MergedProject {
  /** To be put in beside what is there. */
  readonly plans: readonly Plan[];
  readonly sets: readonly OwnSet[];
  readonly added: number;
  /** The same here and in the file. */
  readonly unchanged: number;
  /** Of those that differ both are kept: the one from the file under an id of its own. */
  readonly both: readonly { readonly id: string; readonly copyId: string }[];
}

interface MergeWords {
  readonly newId: () => string;
  /** A copy is told from what it differs from by its name. */
  readonly copyName: (name: string) => string;
}

/** Adds by id. Nothing that is here is written over. */
export function mergeProject(
  current: Project,
  incoming: Project,
  { newId, copyName }: MergeWords,
): MergedProject {
  const plans = mergeById(current.plans, incoming.plans, isSamePlan, (plan) => {
    const id = newId();
    if (isFindingPlan(plan)) return findingPlan({ ...plan.body, id }, plan.changedAt);
    return { ...plan, id, title: copyName(plan.title) };
  });
  const sets = mergeById(current.sets, incoming.sets, isSameSet, (set) => ({
    ...set,
    id: newId(),
    name: copyName(set.name),
  }));
  return {
    plans: plans.put,
    sets: sets.put,
    added: plans.added + sets.added,
    unchanged: plans.unchanged + sets.unchanged,
    both: [...plans.both, ...sets.both],
  };
}

function mergeById<Item extends { readonly id: string }>(
  current: readonly Item[],
  incoming: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
  copy: (item: Item) => Item,
) {
  const here = new Map(current.map((item) => [item.id, item]));
  const put: Item[] = [];
  const both: { readonly id: string; readonly copyId: string }[] = [];
  let added = 0;
  let unchanged = 0;
  for (const item of incoming) {
    const own = here.get(item.id);
    if (own === undefined) {
      put.push(item);
      added++;
    } else if (isSame(own, item)) unchanged++;
    else {
      const other = copy(item);
      put.push(other);
      both.push({ id: item.id, copyId: other.id });
    }
  }
  return { put, both, added, unchanged };
}

function isSamePlan(a: Plan, b: Plan): boolean {
  return (
    a.kind === b.kind &&
    a.title === b.title &&
    a.format === b.format &&
    canonical(a.body) === canonical(b.body)
  );
}

/** The same file taken in with the same result; when it was taken in does not matter. */
function isSameSet(a: OwnSet, b: OwnSet): boolean {
  return canonical({ ...a, importedAt: '' }) === canonical({ ...b, importedAt: '' });
}

/** The same text for the same value, in whatever order its keys stand. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (ArrayBuffer.isView(inner)) return Array.from(inner as Uint8Array);
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).filter(([, one]) => one !== undefined);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
