import type { ActionPoint, Observation, SafetyWalk, WalkStop } from '#src/domain/walk/walk.ts';

export function aStop(given: Partial<WalkStop> = {}): WalkStop {
  return {
    id: 'stop-1',
    name: 'The square',
    position: [18.06, 59.33],
    placeId: null,
    reasons: [],
    radighet: ['traffic-office'],
    minutes: 8,
    doesWork: false,
    ...given,
  };
}

export function anObservation(given: Partial<Observation> = {}): Observation {
  return {
    id: 'o-1',
    stopId: 'stop-1',
    kind: 'lighting',
    feeling: null,
    note: '',
    position: null,
    accuracyM: null,
    photoIds: [],
    ...given,
  };
}

export function aPoint(given: Partial<ActionPoint> = {}): ActionPoint {
  return {
    id: 'p-1',
    what: 'Mend the lamp',
    kind: 'lighting',
    stopId: 'stop-1',
    placeId: null,
    position: null,
    owner: 'traffic-office',
    dueDate: '2026-12-01',
    tyckTillNumber: '',
    status: 'new',
    reason: '',
    observationIds: ['o-1'],
    ...given,
  };
}

export function aWalk(given: Partial<SafetyWalk> = {}): SafetyWalk {
  return {
    stage: 'planned',
    placeId: null,
    purposes: ['darkness'],
    audience: '',
    time: { date: '2026-11-27', startMinute: 960 },
    meetingPoint: null,
    stops: [aStop(), aStop({ id: 'stop-2', position: [18.07, 59.33], doesWork: true })],
    legs: [
      {
        line: [
          [18.06, 59.33],
          [18.07, 59.33],
        ],
        isOnNet: true,
      },
    ],
    paceKmh: 3,
    participants: 12,
    invited: [],
    roles: [],
    observations: [],
    points: [],
    followsId: null,
    checks: [],
    ...given,
  };
}
