import type { ActionPoint, Observation, WalkStop } from '../walk.ts';

const STOP_MINUTES = 5;

/** Without a position until the file has given one: whoever adds it must say where. */
export function newStop(id: string): WalkStop {
  return {
    id,
    name: '',
    position: [0, 0],
    placeId: null,
    reasons: [],
    radighet: [],
    minutes: STOP_MINUTES,
    doesWork: false,
  };
}

export function newObservation(id: string): Observation {
  return {
    id,
    stopId: null,
    kind: 'works-well',
    feeling: null,
    note: '',
    position: null,
    accuracyM: null,
    photoIds: [],
  };
}

export function newPoint(id: string): ActionPoint {
  return {
    id,
    what: '',
    kind: 'damage-upkeep',
    stopId: null,
    placeId: null,
    position: null,
    owner: null,
    dueDate: null,
    tyckTillNumber: '',
    status: 'new',
    reason: '',
    observationIds: [],
  };
}
