import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changePlaceEdit } from '#src/commands/edit-places.ts';
import { changeShift, startShift } from '#src/commands/plan-shift.ts';
import {
  changeWalk,
  changeWalkSetup,
  nameWalk,
  startFollowUp,
  startWalk,
} from '#src/commands/plan-walk.ts';
import { readPlan } from '#src/data/keeping/read-plan.ts';
import { ownSetSchema } from '#src/data/schema/own-set.ts';
import { findingPlan } from '#src/domain/keeping/finding-plan.ts';
import type { PlanKind } from '#src/domain/keeping/plan.ts';
import { newObservation, withObservation } from '#src/domain/walk/observe.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import { aKeptFinding } from '../../builders/kept-findings.ts';
import { anOwnSet } from '../../builders/own-sets.ts';
import { aPlaceEdit } from '../../builders/place-edits.ts';
import { aPoint, aStop } from '../../builders/walks.ts';

const STEPS = 1_000;
const SEED = 20_261_128;
const START_MS = Date.UTC(2026, 10, 28);
/** Further apart than what is taken together as one step. */
const MS_BETWEEN = 60_000;

/** One thing that a person does. `which`: of what there is to do it to. */
interface Step {
  readonly action: keyof typeof actions;
  readonly which: number;
  readonly text: string;
}

interface Scene {
  readonly store: AppStore;
  readonly ports: { now(): string; newId(): string; newSeed(): number };
}

const actions = {
  startWalk: ({ store, ports }, { text }) =>
    startWalk(store, { title: text, placeId: null }, ports),
  nameWalk: (scene, step) =>
    onPlan(scene, step, 'walk', (id) => nameWalk(scene.store, id, step.text, scene.ports)),
  addStop: (scene, step) =>
    onPlan(scene, step, 'walk', (id) =>
      changeWalk(
        scene.store,
        id,
        (walk) => ({
          ...walk,
          stops: [...walk.stops, aStop({ id: scene.ports.newId(), name: step.text })],
        }),
        scene.ports,
      ),
    ),
  removeStop: (scene, step) =>
    onPlan(scene, step, 'walk', (id) =>
      changeWalk(
        scene.store,
        id,
        (walk) => (walk.stops.length === 0 ? walk : { ...walk, stops: walk.stops.slice(1) }),
        scene.ports,
      ),
    ),
  note: (scene, step) =>
    onPlan(scene, step, 'walk', (id) =>
      changeWalk(
        scene.store,
        id,
        (walk) => {
          const at = { position: null, accuracyM: null };
          return withObservation(walk, newObservation(scene.ports.newId(), 'lighting', null, at));
        },
        scene.ports,
      ),
    ),
  addPoint: (scene, step) =>
    onPlan(scene, step, 'walk', (id) =>
      changeWalk(
        scene.store,
        id,
        (walk) => ({
          ...walk,
          points: [
            ...walk.points,
            aPoint({ id: scene.ports.newId(), stopId: null, what: step.text }),
          ],
        }),
        scene.ports,
      ),
    ),
  followUp: (scene, step) =>
    onPlan(scene, step, 'walk', (id) => startFollowUp(scene.store, id, step.text, scene.ports)),
  changeSetup: ({ store, ports }) => changeWalkSetup(store, (setup) => ({ ...setup }), ports),
  startShift: ({ store, ports }) => startShift(store, '2026-11-28', ports),
  changeShift: (scene, step) =>
    onPlan(scene, step, 'shift', (id) =>
      changeShift(
        scene.store,
        id,
        (shift) => ({ ...shift, dose: { ...shift.dose, visits: 1 + (step.which % 6) } }),
        scene.ports,
      ),
    ),
  keepFinding: ({ store, ports }) => {
    const finding = aKeptFinding({ id: ports.now() });
    store.getState().changePlan(findingPlan(finding, ports.now()));
  },
  drawPlace: ({ store, ports }, { text }) =>
    changePlaceEdit(store, `place-${ports.newId()}`, aPlaceEdit({ name: text }), ports),
  throwAway: (scene, step) =>
    onPlan(scene, step, null, (id) => scene.store.getState().removePlan(id)),
  takeIn: ({ store, ports }, { text }) =>
    store.getState().putOwnSet(anOwnSet({ id: ports.newId(), name: text })),
  letGo: ({ store }, { which }) => {
    const { ownSets, removeOwnSet } = store.getState();
    const set = ownSets[which % Math.max(1, ownSets.length)];
    if (set !== undefined) removeOwnSet(set.id);
  },
  look: ({ store }, { which }) => {
    const { chooseYear, showTable, openHelp, comparePlaces, lookAtComparison } = store.getState();
    const looks = [
      () => chooseYear(2021 + (which % 5)),
      () => showTable(which % 2 === 0),
      () => openHelp(which % 2 === 0),
      () => comparePlaces([`place-${which}`]),
      () => lookAtComparison({ swipe: which % 100 }),
    ];
    looks[which % looks.length]?.();
  },
  undo: ({ store }) => store.temporal.getState().undo(),
  redo: ({ store }) => store.temporal.getState().redo(),
} satisfies Record<string, (scene: Scene, step: Omit<Step, 'action'>) => unknown>;

function onPlan(
  { store }: Scene,
  { which }: Pick<Step, 'which'>,
  kind: PlanKind | null,
  act: (id: string) => unknown,
): void {
  const ids = [...store.getState().plans.values()]
    .filter((plan) => kind === null || plan.kind === kind)
    .map(({ id }) => id);
  const id = ids[which % Math.max(1, ids.length)];
  if (id !== undefined) act(id);
}

const anyStep = fc.record<Step>({
  action: fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[])),
  which: fc.nat({ max: 10_000 }),
  text: fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom('å', 'b', '<', '"', '😀') }),
});
const manySteps = fc.array(anyStep, { minLength: STEPS, maxLength: STEPS });

function aScene(): Scene & { pass(): void } {
  let passed = 0;
  let ids = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => passed);
  return {
    store: createAppStore(),
    pass: () => {
      passed += MS_BETWEEN;
    },
    ports: {
      now: () => new Date(START_MS + passed).toISOString(),
      newSeed: () => 7,
      newId: () => {
        ids += 1;
        return `${ids}`;
      },
    },
  };
}

const undoable = ({ store }: Scene) => {
  const { plans, ownSets } = store.getState();
  return { plans, ownSets };
};

afterEach(() => void vi.restoreAllMocks());

describe('a thousand random steps', () => {
  it('leave a valid state, and undo goes back through every one of them to the start', {
    timeout: 150_000,
  }, () => {
    fc.assert(
      fc.property(manySteps, (steps) => {
        const scene = aScene();
        const start = undoable(scene);
        const { undo, redo } = scene.store.temporal.getState();
        let past = [start].slice(1);
        let future: (typeof start)[] = [];
        for (const { action, ...step } of steps) {
          const before = undoable(scene);
          actions[action](scene, step);
          scene.pass();
          const now = undoable(scene);
          if (action === 'undo') {
            const expected = past.at(-1);
            expect(now).toEqual(expected ?? before);
            if (expected !== undefined) [past, future] = [past.slice(0, -1), [before, ...future]];
          } else if (action === 'redo') {
            const [expected, ...later] = future;
            expect(now).toEqual(expected ?? before);
            if (expected !== undefined) [past, future] = [[...past, before], later];
          } else if (now.plans !== before.plans || now.ownSets !== before.ownSets) {
            [past, future] = [[...past, before], []];
            for (const [id, plan] of now.plans) {
              if (before.plans.get(id) !== plan) expect(readPlan(plan).status).toBe('read');
            }
          }
        }
        const end = undoable(scene);
        for (const set of end.ownSets) expect(ownSetSchema.safeParse(set).success).toBe(true);
        undo(past.length);
        expect(undoable(scene)).toEqual(start);
        expect(scene.store.temporal.getState().pastStates).toEqual([]);
        redo(past.length);
        expect(undoable(scene)).toEqual(end);
      }),
      { seed: SEED, numRuns: 3 },
    );
  });
});
