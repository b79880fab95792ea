import type {
  CheckOutcome,
  Observation,
  ObservationKind,
  PointCheck,
  SafetyWalk,
  WalkStop,
} from './walk.ts';

/** Letters that a note has room for. */
export const NOTE_LETTERS = 600;

export const feelings = [1, 2, 3, 4, 5] as const;

/** What can be changed in an observation after it is noted; its kind and its id stay. */
export type ObservationChange = Partial<Omit<Observation, 'id' | 'kind'>>;

/** An observation with nothing but its kind and where it was noted. @param stopId null: between stops */
export function newObservation(
  id: string,
  kind: ObservationKind,
  stopId: string | null,
  at: Pick<Observation, 'position' | 'accuracyM'>,
): Observation {
  return { id, stopId, kind, feeling: null, note: '', ...at, photoIds: [] };
}

/** The walk is under way from its first observation. One that is closed takes none. */
export function withObservation(walk: SafetyWalk, observation: Observation): SafetyWalk {
  if (walk.stage === 'closed') return walk;
  if (walk.observations.some(({ id }) => id === observation.id)) return walk;
  return { ...started(walk), observations: [...walk.observations, observation] };
}

/** The same walk where none has the id. A feeling stays out of every other kind. */
export function withObservationChanged(
  walk: SafetyWalk,
  id: string,
  change: ObservationChange,
): SafetyWalk {
  if (!walk.observations.some((one) => one.id === id)) return walk;
  return {
    ...walk,
    observations: walk.observations.map((one) => {
      if (one.id !== id) return one;
      const changed = { ...one, ...change };
      return { ...changed, feeling: one.kind === 'feeling' ? changed.feeling : null };
    }),
  };
}

export function withoutObservation(walk: SafetyWalk, id: string): SafetyWalk {
  const observations = walk.observations.filter((one) => one.id !== id);
  return observations.length === walk.observations.length ? walk : { ...walk, observations };
}

/** Adds the photo to the end, once. */
export function withPhoto(walk: SafetyWalk, observationId: string, photoId: string): SafetyWalk {
  const observation = walk.observations.find(({ id }) => id === observationId);
  if (observation === undefined || observation.photoIds.includes(photoId)) return walk;
  const photoIds = [...observation.photoIds, photoId];
  return withObservationChanged(walk, observationId, { photoIds });
}

export function withoutPhoto(walk: SafetyWalk, observationId: string, photoId: string): SafetyWalk {
  const observation = walk.observations.find(({ id }) => id === observationId);
  if (observation === undefined) return walk;
  const photoIds = observation.photoIds.filter((id) => id !== photoId);
  return withObservationChanged(walk, observationId, { photoIds });
}

/** Those of a stop in the order that they were noted; of null, those between stops. */
export function observationsAt(
  { observations }: Pick<SafetyWalk, 'observations'>,
  stopId: string | null,
): readonly Observation[] {
  return observations.filter((one) => one.stopId === stopId);
}

const FOLLOWS = 'follow-';

/** The point of the walk before that a stop was made for; null for any other stop. */
export function followedPointId({ id }: Pick<WalkStop, 'id'>): string | null {
  return id.startsWith(FOLLOWS) ? id.slice(FOLLOWS.length) : null;
}

export function checkOf(
  { checks }: Pick<SafetyWalk, 'checks'>,
  pointId: string,
): PointCheck | null {
  return checks.find((one) => one.pointId === pointId) ?? null;
}

/** How the point was found; the note stays as it was. */
export function withOutcome(walk: SafetyWalk, pointId: string, outcome: CheckOutcome): SafetyWalk {
  const before = checkOf(walk, pointId);
  const check: PointCheck = { pointId, outcome, note: before?.note ?? '' };
  return {
    ...started(walk),
    checks:
      before === null
        ? [...walk.checks, check]
        : walk.checks.map((one) => (one === before ? check : one)),
  };
}

/** The same walk where the point has no outcome yet: a note alone says nothing of how it was found. */
export function withCheckNote(walk: SafetyWalk, pointId: string, note: string): SafetyWalk {
  if (checkOf(walk, pointId) === null) return walk;
  return {
    ...walk,
    checks: walk.checks.map((one) => (one.pointId === pointId ? { ...one, note } : one)),
  };
}

/** Under way, where it was planned or had been ended; a closed one stays closed. */
export function started(walk: SafetyWalk): SafetyWalk {
  if (walk.stage === 'under-way' || walk.stage === 'closed') return walk;
  return { ...walk, stage: 'under-way' };
}

export function finished(walk: SafetyWalk): SafetyWalk {
  return walk.stage === 'under-way' ? { ...walk, stage: 'walked' } : walk;
}
