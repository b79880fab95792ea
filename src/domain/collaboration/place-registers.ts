import type { CollaborationEntry } from './place-collaboration.ts';
import { type CollaborationStatus, collaborationStatus } from './place-status.ts';
import type { RegisterEntryPlan } from './register-entry.ts';
import type { Registers } from './registers.ts';

/** All that is known of one place's collaboration: the document's, and beside it what people have noted. */
export interface PlaceRegister {
  readonly placeId: string;
  /** By the document alone; null where only people have noted something. */
  readonly status: CollaborationStatus | null;
  /** Entries that say something else of the same year: here, inside the place, or around it. */
  readonly conflicts: readonly CollaborationEntry[];
  /** Entries in which an agreement is signed or renewed, newest first. */
  readonly agreements: readonly CollaborationEntry[];
  readonly goalFactIds: readonly string[];
  /** Newest first. */
  readonly own: readonly RegisterEntryPlan[];
  /** The review date that was noted last; null: none. The document has no review dates. */
  readonly reviewDate: string | null;
}

interface Sources {
  readonly collaboration: readonly CollaborationEntry[];
  readonly goals: Registers['goals'];
  /** Places that lie wholly inside a place. */
  readonly nestedIds: ReadonlyMap<string, readonly string[]>;
  /** Newest first. */
  readonly own: readonly RegisterEntryPlan[];
}

/** One register a place: those of the document in its order, then those that people have begun. */
export function placeRegisters(sources: Sources): readonly PlaceRegister[] {
  const { collaboration, goals, nestedIds, own } = sources;
  const ids = [
    ...new Set([
      ...collaboration.map(({ placeId }) => placeId),
      ...own.map(({ body }) => body.placeId),
    ]),
  ];
  const statusById = new Map(
    ids.map((id) => [id, collaborationStatus(collaboration, id, nestedIds.get(id) ?? [])]),
  );
  return ids.map((placeId) => {
    const status = statusById.get(placeId) ?? null;
    const around = [...statusById.values()].flatMap((other) =>
      other !== null &&
      other.current.placeId !== placeId &&
      other.conflicts.some((entry) => entry.placeId === placeId)
        ? [other.current]
        : [],
    );
    const ownHere = own.filter(({ body }) => body.placeId === placeId);
    return {
      placeId,
      status,
      conflicts: [...(status?.conflicts ?? []), ...around],
      agreements: (status?.history ?? []).filter(({ step }) => step === 'agreed'),
      goalFactIds: goals.filter((goal) => goal.placeId === placeId).map(({ factId }) => factId),
      own: ownHere,
      reviewDate: ownHere.find(({ body }) => body.reviewDate !== null)?.body.reviewDate ?? null,
    };
  });
}
