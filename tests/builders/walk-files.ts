import fc from 'fast-check';
import type { WalkTableWords } from '#src/domain/walk/files/csv.ts';
import {
  type MergeOptions,
  mergeWalkFile,
  walkFromFile,
} from '#src/domain/walk/files/merge-walk-file.ts';
import type { NamedWalk } from '#src/domain/walk/files/walk-fields.ts';
import type { ReadWalkFile, WalkFile } from '#src/domain/walk/files/walk-file.ts';
import {
  type ActionPoint,
  type Observation,
  observationKinds,
  pointStatuses,
  radighetList,
  type SafetyWalk,
  type WalkStop,
  walkPurposes,
  walkStages,
} from '#src/domain/walk/walk.ts';
import { newWalk, type WalkPlan } from '#src/domain/walk/walk-plan.ts';
import { walkTableWords } from '#src/i18n/walk-file-text.ts';
import { anObservation, aPoint, aWalk } from './walks.ts';

export const WALK_ID = 'walk-0f8fad5b-d9cb-469f-a165-70867728950e';
export const swedishTables: WalkTableWords = walkTableWords('sv');
export const englishTables: WalkTableWords = walkTableWords('en');

export function aWalkPlan(body: SafetyWalk, title = 'Evening walk'): WalkPlan {
  return {
    id: WALK_ID,
    kind: 'walk',
    title,
    changedAt: '2026-11-20T08:00:00.000Z',
    format: 1,
    body,
  };
}

/** Two stops, an observation at each and a point, with words of somebody's own. */
export function aWalkedWalk(given: Partial<SafetyWalk> = {}): SafetyWalk {
  return aWalk({
    observations: [
      anObservation({ note: 'Dark under "the" <bridge> & damp', position: [18.061234, 59.330021] }),
      anObservation({ id: 'o-2', stopId: 'stop-2', kind: 'feeling', feeling: 2, accuracyM: 7.6 }),
    ],
    points: [aPoint({ what: '=Mend; the "lamp"\nsoon', reason: '' })],
    meetingPoint: { position: [18.0605, 59.3301], text: 'By the steps' },
    ...given,
  });
}

export function read(found: ReadWalkFile | null): WalkFile {
  if (found?.status !== 'read') throw new Error(`not read: ${JSON.stringify(found)}`);
  return found.file;
}

export const keepHere: MergeOptions = {
  net: null,
  takesFile: () => false,
  stopName: (_, number) => `Stop ${number}`,
};
export const takeFile: MergeOptions = { ...keepHere, takesFile: () => true };

export function mergedInto(walk: SafetyWalk, file: WalkFile, options: MergeOptions = keepHere) {
  return mergeWalkFile({ title: 'Evening walk', walk }, file, options);
}

/** As a device that has never seen the walk takes it in. */
export function madeFrom(file: WalkFile): NamedWalk {
  return walkFromFile(file, keepHere);
}

const words = fc
  .string({ unit: fc.constantFrom('å', 'a', ' ', ';', '"', '<', '&', '=', '\n', "'", ',', '+') })
  .map((text) => text.trim());
const position = fc.tuple(
  fc.integer({ min: 11_000_000, max: 24_000_000 }).map((value) => value / 1e6),
  fc.integer({ min: 55_000_000, max: 69_000_000 }).map((value) => value / 1e6),
);
const spot = fc.option(position);
const key = (prefix: string) => fc.uuid().map((id) => `${prefix}-${id}`);
const places = fc.option(fc.constantFrom('a-place', 'other.place'));
const radighet = fc.subarray([...radighetList]);

const stops = fc.uniqueArray(
  fc.record<WalkStop>({
    id: key('stop'),
    name: words,
    position,
    placeId: places,
    reasons: fc.constant([]),
    radighet,
    minutes: fc.integer({ min: 0, max: 120 }),
    doesWork: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8, selector: ({ id }) => id },
);

/** Any walk as the app can make it, at the precision of a file and with no photos. */
export const anyWalk: fc.Arbitrary<SafetyWalk> = stops.chain((chosen) => {
  const stopId = fc.constantFrom(null, ...chosen.map(({ id }) => id));
  const observation = fc
    .record<Observation>({
      id: key('observation'),
      stopId,
      kind: fc.constantFrom(...observationKinds),
      feeling: fc.integer({ min: 1, max: 5 }),
      note: words,
      position: spot,
      accuracyM: fc.option(fc.integer({ min: 0, max: 500 })),
      photoIds: fc.constant([]),
    })
    .map((one) => (one.kind === 'feeling' ? one : { ...one, feeling: null }));
  const point = fc.record<ActionPoint>({
    id: key('point'),
    what: words,
    kind: fc.constantFrom(...observationKinds),
    stopId,
    placeId: places,
    position: spot,
    owner: fc.option(fc.constantFrom(...radighetList)),
    dueDate: fc.option(fc.constantFrom('2026-12-01', '2028-02-29')),
    tyckTillNumber: fc.constantFrom('', 'TT-1042'),
    status: fc.constantFrom(...pointStatuses),
    reason: words,
    observationIds: fc.uniqueArray(key('observation'), { maxLength: 2 }),
  });
  const unique = <Item extends { readonly id: string }>(item: fc.Arbitrary<Item>) =>
    fc.uniqueArray(item, { maxLength: 6, selector: ({ id }) => id });
  return fc.record<SafetyWalk>({
    stage: fc.constantFrom(...walkStages),
    placeId: places,
    purposes: fc.subarray([...walkPurposes]),
    audience: fc.constant(''),
    time: fc.option(
      fc.record({
        date: fc.constantFrom('2026-07-01', '2026-11-27'),
        startMinute: fc.integer({ min: 0, max: 1439 }),
      }),
    ),
    meetingPoint: fc.option(fc.record({ position, text: words })),
    stops: fc.constant(chosen),
    legs: fc.tuple(
      ...chosen.slice(1).map((stop, index) =>
        fc.record({
          line: fc
            .array(position, { maxLength: 3 })
            .map((between) => [
              chosen[index]?.position ?? stop.position,
              ...between,
              stop.position,
            ]),
          isOnNet: fc.boolean(),
        }),
      ),
    ),
    paceKmh: fc.constantFrom(2, 3, 3.5, 4),
    participants: fc.option(fc.integer({ min: 1, max: 500 })),
    invited: radighet,
    roles: fc.constant(newWalk(null).roles),
    observations: unique(observation),
    points: unique(point),
    followsId: fc.option(key('walk')),
    checks: fc.constant([]),
  });
});
