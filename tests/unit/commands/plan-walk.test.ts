import { describe, expect, it } from 'vitest';
import {
  changeWalk,
  changeWalkSetup,
  nameWalk,
  orderWalk,
  startFollowUp,
  startWalk,
} from '#src/commands/plan-walk.ts';
import { planFormats } from '#src/data/keeping/plan-formats.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { walkPlanOf } from '#src/domain/walk/walk-plan.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import { selectNet, selectWalkSetup } from '#src/state/select-walks.ts';
import { aPoint, aStop } from '../../builders/walks.ts';

const at = (x: number, y: number): LonLat => [18 + x / 1000, 59.3 + y / 1000];

function ports() {
  let id = 0;
  return {
    now: () => '2026-11-28T09:00:00.000Z',
    newId: () => {
      id += 1;
      return String(id);
    },
    pause: () => Promise.resolve(),
  };
}

/** One straight street from west to east. */
function aStore(): AppStore {
  const store = createAppStore();
  store.getState().receiveFile('walking-net', {
    version: 1,
    streets: [{ name: 'A', lines: [[at(0, 0), at(9, 0)]] }],
    cycleRoutes: [],
    joins: [],
  } as never);
  return store;
}

const bodyOf = (store: AppStore, id: string) => walkPlanOf(store.getState().plans, id)?.body;
const never = new AbortController().signal;

describe('a walk', () => {
  it('is kept from its start in the format that is read back', () => {
    const store = aStore();
    const id = startWalk(store, { title: 'Evening', placeId: 'p' }, ports());
    const plan = walkPlanOf(store.getState().plans, id);
    expect(plan).toMatchObject({
      kind: 'walk',
      title: 'Evening',
      format: planFormats.walk?.format,
    });
    expect(planFormats.walk?.schema.parse(plan?.body)).toEqual(plan?.body);
  });

  it('is changed and named, and an unknown one is not', () => {
    const store = aStore();
    const id = startWalk(store, { title: 'Evening', placeId: null }, ports());
    changeWalk(store, id, (walk) => ({ ...walk, participants: 9 }), ports());
    nameWalk(store, id, 'Night', ports());
    expect(walkPlanOf(store.getState().plans, id)).toMatchObject({
      title: 'Night',
      body: { participants: 9 },
    });
    const before = store.getState().plans;
    changeWalk(store, 'no', (walk) => ({ ...walk, participants: 1 }), ports());
    changeWalk(store, id, (walk) => walk, ports());
    expect(store.getState().plans).toBe(before);
  });

  it('has its stops put in the shortest order along the net', async () => {
    const store = aStore();
    const id = startWalk(store, { title: '', placeId: null }, ports());
    const stops = [0, 8, 2, 6, 4].map((x) => aStop({ id: `s${x}`, position: at(x, 0) }));
    changeWalk(store, id, (walk) => ({ ...walk, stops }), ports());
    expect(await orderWalk(store, id, ports(), never)).toBe(true);
    expect(bodyOf(store, id)?.stops.map((stop) => stop.id)).toEqual(['s0', 's2', 's4', 's6', 's8']);
    expect(bodyOf(store, id)?.legs.map(({ isOnNet }) => isOnNet)).toEqual([true, true, true, true]);
  });

  it('stays in its order where that is stopped or the stops change meanwhile', async () => {
    const store = aStore();
    const id = startWalk(store, { title: '', placeId: null }, ports());
    const stops = [0, 8, 2].map((x) => aStop({ id: `s${x}`, position: at(x, 0) }));
    changeWalk(store, id, (walk) => ({ ...walk, stops }), ports());
    const stopped = new AbortController();
    stopped.abort();
    expect(await orderWalk(store, id, ports(), stopped.signal)).toBe(false);
    const pause = () => {
      changeWalk(store, id, (walk) => ({ ...walk, stops: stops.slice(0, 2) }), ports());
      return Promise.resolve();
    };
    expect(await orderWalk(store, id, { ...ports(), pause }, never)).toBe(false);
    expect(bodyOf(store, id)?.stops.map((stop) => stop.id)).toEqual(['s0', 's8']);
  });
});

describe('a follow-up', () => {
  it('goes along the net through the open points', () => {
    const store = aStore();
    const id = startWalk(store, { title: '', placeId: null }, ports());
    const points = [
      aPoint({ id: 'a', position: at(1, 0) }),
      aPoint({ id: 'b', position: at(5, 0) }),
      aPoint({ id: 'c', status: 'done' }),
    ];
    changeWalk(store, id, (walk) => ({ ...walk, points }), ports());
    const followId = startFollowUp(store, id, 'Again', { ...ports(), newId: () => 'again' });
    const walk = bodyOf(store, followId ?? '');
    expect(walk).toMatchObject({ followsId: id, stage: 'planned', checks: [] });
    expect(walk?.stops.map((stop) => stop.id)).toEqual(['follow-a', 'follow-b']);
    expect(walk?.legs).toMatchObject([{ isOnNet: true }]);
  });

  it('is none where nothing is open', () => {
    const store = aStore();
    const id = startWalk(store, { title: '', placeId: null }, ports());
    expect(startFollowUp(store, id, 'Again', ports())).toBeNull();
  });
});

it('links of one’s own are in the net of every walk, and are kept', () => {
  const store = aStore();
  const before = selectNet(store.getState())?.lines.length ?? 0;
  changeWalkSetup(
    store,
    (setup) => ({ ...setup, links: [{ id: '1', line: [at(3, 0), at(3, 3)] }] }),
    ports(),
  );
  expect(selectNet(store.getState())?.lines).toHaveLength(before + 1);
  const plan = store.getState().plans.get('walk-setup');
  expect(planFormats['walk-setup']?.schema.parse(plan?.body)).toEqual(
    selectWalkSetup(store.getState()),
  );
});
