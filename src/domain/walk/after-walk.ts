import type { ActionPoint, Observation, SafetyWalk } from './walk.ts';

/**
 * Several observations of one thing as one: the first stays, with what was written and photographed of the
 * others. Points keep what they rest on.
 */
export function withMerged(walk: SafetyWalk, ids: readonly string[]): SafetyWalk {
  const group = walk.observations.filter(({ id }) => ids.includes(id));
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return walk;
  const gone = new Set(others.map(({ id }) => id));
  const notes = [...new Set(group.map(({ note }) => note.trim()).filter((note) => note !== ''))];
  const merged: Observation = {
    ...first,
    note: notes.join(' / ').slice(0, MOST_LETTERS),
    position: group.find(({ position }) => position !== null)?.position ?? null,
    accuracyM: group.find(({ position }) => position !== null)?.accuracyM ?? null,
    photoIds: [...new Set(group.flatMap(({ photoIds }) => photoIds))],
  };
  return {
    ...walk,
    observations: walk.observations
      .filter(({ id }) => !gone.has(id))
      .map((one) => (one.id === first.id ? merged : one)),
    points: walk.points.map((point) => ({
      ...point,
      observationIds: [
        ...new Set(point.observationIds.map((id) => (gone.has(id) ? first.id : id))),
      ],
    })),
  };
}

/** As the schema lets a text be. */
const MOST_LETTERS = 600;

/** A point from an observation, with what is known: who has rådighet where there is only one. */
export function pointFrom(walk: SafetyWalk, observation: Observation, id: string): ActionPoint {
  const stop = walk.stops.find((one) => one.id === observation.stopId);
  const [owner, ...others] = stop?.radighet ?? [];
  return {
    id,
    what: observation.note,
    kind: observation.kind,
    stopId: observation.stopId,
    placeId: stop?.placeId ?? null,
    position: observation.position ?? stop?.position ?? null,
    owner: owner === undefined || others.length > 0 ? null : owner,
    dueDate: null,
    tyckTillNumber: '',
    status: 'new',
    reason: '',
    observationIds: [observation.id],
  };
}

export function withPoint(walk: SafetyWalk, point: ActionPoint): SafetyWalk {
  const isThere = walk.points.some(({ id }) => id === point.id);
  return {
    ...walk,
    points: isThere
      ? walk.points.map((one) => (one.id === point.id ? point : one))
      : [...walk.points, point],
  };
}

export function withoutPoint(walk: SafetyWalk, id: string): SafetyWalk {
  return { ...walk, points: walk.points.filter((point) => point.id !== id) };
}

/** Observations that no point has been made from yet. What works needs none. */
export function unhandled({ observations, points }: SafetyWalk): readonly Observation[] {
  const used = new Set(points.flatMap(({ observationIds }) => observationIds));
  return observations.filter(
    ({ id, kind }) => !used.has(id) && kind !== 'works-well' && kind !== 'feeling',
  );
}
