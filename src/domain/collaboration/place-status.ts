import {
  type CollaborationEntry,
  type CollaborationStep,
  collaborationSteps,
  type DrugSceneEntry,
} from './place-collaboration.ts';

export interface CollaborationStatus {
  /** The most advanced step of that very place. */
  readonly current: CollaborationEntry;
  /** Newest first. */
  readonly history: readonly CollaborationEntry[];
  readonly reached: ReadonlySet<CollaborationStep>;
  /** Entries of the same year that say something else: the place's own or a nested place's. */
  readonly conflicts: readonly CollaborationEntry[];
}

/** Null when the register holds nothing of the place. `nestedIds`: places inside it by geometry. */
export function collaborationStatus(
  register: readonly CollaborationEntry[],
  placeId: string,
  nestedIds: readonly string[],
): CollaborationStatus | null {
  const history = register
    .filter((entry) => entry.placeId === placeId)
    .toSorted((a, b) => sortKey(b).localeCompare(sortKey(a)));
  const current = history.reduce<CollaborationEntry | undefined>(
    (best, entry) => (best === undefined || rank(entry) > rank(best) ? entry : best),
    undefined,
  );
  if (current === undefined) return null;
  const related = register.filter(
    (entry) => entry.placeId === placeId || nestedIds.includes(entry.placeId),
  );
  return {
    current,
    history,
    reached: new Set(history.map(({ step }) => step)),
    conflicts: related.filter(
      (entry) => entry.year === current.year && entry.step !== current.step,
    ),
  };
}

/** Newest entry of the register of open drug scenes; null when the place has never been in it. */
export function drugSceneStatus(
  register: readonly DrugSceneEntry[],
  placeId: string,
): DrugSceneEntry | null {
  return (
    register
      .filter((entry) => entry.placeId === placeId)
      .toSorted((a, b) => b.year - a.year)
      .at(0) ?? null
  );
}

function rank({ step }: CollaborationEntry): number {
  return collaborationSteps.indexOf(step);
}

function sortKey({ year, month }: CollaborationEntry): string {
  return `${year}-${String(month ?? 0).padStart(2, '0')}`;
}
