import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KeepPorts, startKeeping } from '#src/commands/keep-plans.ts';
import { openPhotoShelf } from '#src/data/keeping/photo-shelf.ts';
import type { PlanChannel } from '#src/data/keeping/plan-channel.ts';
import type { PlanLocks } from '#src/data/keeping/plan-locks.ts';
import { openPlanShelf, type PlanShelf } from '#src/data/keeping/plan-shelf.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { aJpeg } from '../../builders/jpegs.ts';
import { anOwnSet } from '../../builders/own-sets.ts';
import { AT, aPlan } from '../../builders/plans.ts';

let name = '';
let opened = 0;
beforeEach(() => {
  opened += 1;
  name = `keep-${opened}`;
});

/** Locks and news of one browser, as many tabs as there are. */
function aBrowser() {
  const holders = new Map<string, { readonly tab: number; readonly onLost: () => void }>();
  const listeners: { readonly tab: number; readonly call: (id: string) => void }[] = [];
  return (tab: number): { readonly locks: PlanLocks; readonly channel: PlanChannel } => ({
    locks: {
      hold: async (id, isTakeover, onLost) => {
        const holder = holders.get(id);
        if (holder !== undefined && holder.tab !== tab) {
          if (!isTakeover) return false;
          holder.onLost();
        }
        holders.set(id, { tab, onLost });
        return true;
      },
      release: (id) => holders.delete(id),
    },
    channel: {
      tell: (id) => {
        for (const one of listeners) if (one.tab !== tab) one.call(id);
      },
      listen: (call) => listeners.push({ tab, call }),
      close: () => {},
    },
  });
}

async function aTab(given: Partial<KeepPorts> = {}) {
  const store = createAppStore();
  const keeper = startKeeping(store, {
    shelf: openPlanShelf(name, `${name}.findings`),
    ...aBrowser()(1),
    now: () => AT,
    storage: undefined,
    waitMs: 0,
    ...given,
  });
  await keeper.isRead;
  return { store, keeper, states: () => store.getState().saveStates };
}

function full(): Error {
  return Object.assign(new Error('full'), { name: 'QuotaExceededError' });
}

const failing = (given: Partial<PlanShelf>): PlanShelf => ({
  ...openPlanShelf(name, `${name}.findings`),
  ...given,
});

describe('keeping plans', () => {
  it('saves by itself, and says saved only when the device has answered', async () => {
    let acknowledge = () => {};
    const shelf = openPlanShelf(name, `${name}.findings`);
    const slow: PlanShelf = {
      ...shelf,
      savePlan: async (plan, now) => {
        await new Promise<void>((resolve) => {
          acknowledge = resolve;
        });
        await shelf.savePlan(plan, now);
      },
    };
    const { store, keeper, states } = await aTab({ shelf: slow });
    store.getState().changePlan(aPlan());
    expect(states().get(aPlan().id)).toBe('unsaved');
    const settled = keeper.settled(aPlan().id);
    await expect.poll(() => states().get(aPlan().id)).toBe('saving');
    acknowledge();
    expect(await settled).toBe('saved');
    expect((await aTab()).store.getState().plans.get(aPlan().id)).toEqual(aPlan());
  });

  it('saves a change that comes while an earlier one is written', async () => {
    const { store, keeper } = await aTab();
    store.getState().changePlan(aPlan({ keptOn: '2026-01-01' }));
    const first = keeper.settled(aPlan().id);
    store.getState().changePlan(aPlan({ keptOn: '2026-02-02' }));
    await first;
    await keeper.settled(aPlan().id);
    const again = await aTab();
    expect(again.store.getState().plans.get(aPlan().id)).toEqual(aPlan({ keptOn: '2026-02-02' }));
  });

  it('says that the device is full, and keeps the work in memory', async () => {
    const { store, keeper } = await aTab({
      shelf: failing({ savePlan: async () => Promise.reject(full()) }),
    });
    store.getState().changePlan(aPlan());
    expect(await keeper.settled(aPlan().id)).toBe('full');
    expect(store.getState().plans.get(aPlan().id)).toEqual(aPlan());
  });

  it('says that nothing can be kept where there is no database', async () => {
    const { store } = await aTab({
      shelf: failing({ load: async () => Promise.reject(new Error('blocked')) }),
    });
    expect(store.getState().keepingStatus).toBe('unavailable');
  });

  it('is saved though the browser will not say whether it promises to keep it', async () => {
    const storage = {
      persisted: async () => Promise.reject(new Error('no')),
      persist: async () => true,
    };
    const { store, keeper } = await aTab({ storage });
    store.getState().changePlan(aPlan());
    expect(await keeper.settled(aPlan().id)).toBe('saved');
    await keeper.flush();
    expect(store.getState().saveStates.get(aPlan().id)).toBe('saved');
  });

  it('says at once whether the browser promises to keep what is there', async () => {
    const first = await aTab();
    first.store.getState().changePlan(aPlan());
    await first.keeper.flush();
    const storage = { persisted: async () => false, persist: async () => false };
    expect((await aTab({ storage })).store.getState().isPersistent).toBe(false);
  });

  it('throws away into the bin, and brings back from it', async () => {
    const { store, keeper } = await aTab();
    store.getState().changePlan(aPlan());
    await keeper.settled(aPlan().id);
    store.getState().removePlan(aPlan().id);
    expect(await keeper.settled(aPlan().id)).toBeNull();
    expect(store.getState().bin).toEqual([{ plan: aPlan(), binnedAt: AT }]);
    keeper.restore(aPlan().id);
    expect(await keeper.settled(aPlan().id)).toBe('saved');
    expect(store.getState().bin).toEqual([]);
  });

  it('tells a second tab that the first writes, and lets it take over', async () => {
    const inTab = aBrowser();
    const first = await aTab(inTab(1));
    first.store.getState().changePlan(aPlan());
    await first.keeper.settled(aPlan().id);
    const second = await aTab(inTab(2));
    second.store.getState().changePlan(aPlan({ keptOn: '2026-05-05' }));
    expect(await second.keeper.settled(aPlan().id)).toBe('elsewhere');

    await second.keeper.takeOver(aPlan().id);
    expect(first.states().get(aPlan().id)).toBe('elsewhere');
    second.store.getState().changePlan(aPlan({ keptOn: '2026-06-06' }));
    expect(await second.keeper.settled(aPlan().id)).toBe('saved');
    await expect
      .poll(() => first.store.getState().plans.get(aPlan().id))
      .toEqual(aPlan({ keptOn: '2026-06-06' }));
  });

  it('keeps own data only when asked, and lets go of it with the data', async () => {
    const { store, keeper } = await aTab();
    store.getState().putOwnSet(anOwnSet());
    expect((await aTab()).store.getState().ownSets).toEqual([]);
    expect(await keeper.keepSet('set-1', 30)).toBe('kept');
    expect(store.getState().keptUntil.get('set-1')).toBe('2026-12-27');
    expect((await aTab()).store.getState().ownSets).toEqual([anOwnSet()]);
    store.getState().removeOwnSet('set-1');
    await expect.poll(async () => (await aTab()).store.getState().ownSets).toEqual([]);
  });

  it('photos go with their walk: when it is deleted for good, and when everything is', async () => {
    const photos = openPhotoShelf(`${name}.photos`);
    const put = (id: string, walkId: string) =>
      photos.put({ id, walkId, width: 4, height: 3, bytes: aJpeg() });
    const { store, keeper } = await aTab({ photos });
    for (const id of ['a', 'b']) store.getState().changePlan(aPlan({ id }));
    await keeper.flush();
    for (const id of ['a', 'b']) await put(`photo-${id}`, `finding:${id}`);
    store.getState().removePlan('finding:a');
    await keeper.settled('finding:a');
    expect(await keeper.photoCount()).toBe(2);
    await keeper.deleteBinned('finding:a');
    expect(await photos.photo('photo-a')).toBeNull();
    expect(await keeper.photoCount()).toBe(1);
    expect(await keeper.wipe()).toBe(true);
    expect(await keeper.photoCount()).toBe(0);
  });

  it('photos of a walk that is gone are deleted when it is read, if all of it could be read', async () => {
    const photos = openPhotoShelf(`${name}.photos`);
    const put = (id: string, walkId: string) =>
      photos.put({ id, walkId, width: 4, height: 3, bytes: aJpeg() });
    await openPlanShelf(name, `${name}.findings`).savePlan(aPlan({ id: 'here' }), AT);
    await put('photo-here', 'finding:here');
    await put('photo-gone', 'gone');
    const shelf = openPlanShelf(name, `${name}.findings`);
    await aTab({
      photos,
      shelf: { ...shelf, load: async (now) => ({ ...(await shelf.load(now)), newer: 1 }) },
    });
    expect(await photos.count()).toBe(2);
    await aTab({ photos });
    await expect.poll(() => photos.count()).toBe(1);
    expect(await photos.photo('photo-here')).not.toBeNull();
  });

  it('wipes everything on the device and in memory, and nothing of it can be undone', async () => {
    const { store, keeper } = await aTab();
    store.getState().changePlan(aPlan());
    await keeper.flush();
    expect(await keeper.wipe()).toBe(true);
    store.temporal.getState().undo();
    expect(store.getState().plans.size).toBe(0);
    expect((await aTab()).store.getState().plans.size).toBe(0);
  });
});

describe('undo and redo', () => {
  it('takes back and does again what was made, and the device follows', async () => {
    const { store, keeper } = await aTab();
    store.getState().changePlan(aPlan());
    await keeper.settled(aPlan().id);
    store.temporal.getState().undo();
    expect(await keeper.settled(aPlan().id)).toBeNull();
    expect((await aTab()).store.getState().plans.size).toBe(0);
    store.temporal.getState().redo();
    expect(await keeper.settled(aPlan().id)).toBe('saved');
  });

  it('still says that another tab writes when what it would not let go of is back', async () => {
    const inTab = aBrowser();
    const first = await aTab(inTab(1));
    first.store.getState().changePlan(aPlan());
    await first.keeper.settled(aPlan().id);
    const second = await aTab(inTab(2));
    second.store.getState().removePlan(aPlan().id);
    await second.keeper.settled(aPlan().id);
    await second.keeper.flush();
    expect(second.store.getState().plans.get(aPlan().id)).toEqual(aPlan());
    expect(second.states().get(aPlan().id)).toBe('elsewhere');
  });

  it('keeps what is done again while it is being thrown away', async () => {
    const shelf = openPlanShelf(name, `${name}.findings`);
    let acknowledge: (() => void) | undefined;
    const slow: PlanShelf = {
      ...shelf,
      binPlan: async (plan, now) => {
        await new Promise<void>((resolve) => {
          acknowledge = resolve;
        });
        await shelf.binPlan(plan, now);
      },
    };
    const { store, keeper, states } = await aTab({ shelf: slow });
    store.getState().changePlan(aPlan());
    await keeper.settled(aPlan().id);
    store.temporal.getState().undo();
    await expect.poll(() => acknowledge).toBeDefined();
    store.temporal.getState().redo();
    acknowledge?.();
    await keeper.flush();
    expect(states().get(aPlan().id)).toBe('saved');
    expect((await aTab()).store.getState().plans.get(aPlan().id)).toEqual(aPlan());
  });

  it('keeps a plan that is itself again before its change is written', async () => {
    let acknowledge = () => {};
    const shelf = openPlanShelf(name, `${name}.findings`);
    const slow: PlanShelf = {
      ...shelf,
      savePlan: async (plan, now) => {
        if (plan.title === 'second') {
          await new Promise<void>((resolve) => {
            acknowledge = resolve;
          });
        }
        await shelf.savePlan(plan, now);
      },
    };
    const { store, keeper, states } = await aTab({ shelf: slow });
    const first = aPlan();
    store.getState().changePlan(first);
    await keeper.settled(first.id);
    store.getState().changePlan({ ...first, title: 'second' });
    await expect.poll(() => states().get(first.id)).toBe('saving');
    store.getState().changePlan(first);
    acknowledge();
    await keeper.flush();
    expect((await aTab()).store.getState().plans.get(first.id)).toEqual(first);
  });

  it('takes an import back in one step', async () => {
    const { store } = await aTab();
    store.getState().putOwnSet(anOwnSet());
    store.temporal.getState().undo();
    expect(store.getState().ownSets).toEqual([]);
  });

  it('does not take back what the device brought', async () => {
    const first = await aTab();
    first.store.getState().changePlan(aPlan());
    await first.keeper.flush();
    const { store } = await aTab();
    store.temporal.getState().undo();
    expect(store.getState().plans.size).toBe(1);
  });

  it('counts what is written in one go as one step', async () => {
    const { store } = await aTab();
    const { changePlan } = store.getState();
    changePlan(aPlan({ keptOn: '2026-01-01' }));
    for (const day of ['02', '03', '04']) changePlan(aPlan({ keptOn: `2026-01-${day}` }));
    store.temporal.getState().undo();
    expect(store.getState().plans.get(aPlan().id)).toEqual(aPlan({ keptOn: '2026-01-01' }));
  });
});
