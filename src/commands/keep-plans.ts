import type { PhotoShelf } from '../data/keeping/photo-shelf.ts';
import type { PlanChannel } from '../data/keeping/plan-channel.ts';
import type { PlanLocks } from '../data/keeping/plan-locks.ts';
import type { PlanShelf } from '../data/keeping/plan-shelf.ts';
import { type Kept, lastDay, type PlanVersion, type SaveState } from '../domain/keeping/kept.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import type { AppState, AppStore } from '../state/app-state.ts';

export interface KeepPorts {
  readonly shelf: PlanShelf;
  /** Where photos of walks are kept; they go with their walk. */
  readonly photos?: Pick<PhotoShelf, 'count' | 'dropOf' | 'keepOnlyOf' | 'wipe'>;
  readonly locks: PlanLocks;
  readonly channel: PlanChannel;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
  /** Milliseconds that a change waits for the next one, below a second. */
  readonly waitMs?: number;
}

/** What a person can do with what the device keeps. Every promise ends when the device has answered. */
export interface Keeper {
  /** What is there has been read. */
  readonly isRead: Promise<void>;
  /** How a plan stands once everything that was changed in it has been tried. */
  settled(planId: string): Promise<SaveState | null>;
  /** Writes what is waiting at once. */
  flush(): Promise<void>;
  takeOver(planId: string): Promise<void>;
  versions(planId: string): Promise<readonly PlanVersion[]>;
  /** Takes a thrown plan out of the bin again. */
  restore(planId: string): void;
  deleteBinned(planId: string): Promise<void>;
  /** Keeps own data on the device for so many days; null: lets go of it. */
  keepSet(setId: string, days: number | null): Promise<'kept' | 'dropped' | 'full' | 'failed'>;
  deleteSetAside(number: number): Promise<void>;
  /** Photos of walks on the device; null where that is not known. */
  photoCount(): Promise<number | null>;
  wipe(): Promise<boolean>;
  stop(): void;
}

const WAIT_MS = 400;

export function startKeeping(store: AppStore, ports: KeepPorts): Keeper {
  const { shelf, photos, locks, channel, now, storage, waitMs = WAIT_MS } = ports;
  const { reportKeeping, reportSave } = store.getState();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const writing = new Map<string, Promise<void>>();
  /** Plans as the device has them: what is the same needs no writing. */
  const written = new Map<string, Plan>();
  let isStopped = false;
  /** What the device gives is on the device. */
  let isGiven = false;
  let hasAskedToPersist = false;

  const isRead = read();

  async function read(): Promise<void> {
    try {
      const kept = await shelf.load(now());
      if (isStopped) return;
      for (const plan of kept.plans) written.set(plan.id, plan);
      withoutHistory(store, () =>
        store.setState(({ plans, ownSets }) => ({
          // What was made while it was read is newer.
          plans: new Map([...kept.plans.map((plan) => [plan.id, plan] as const), ...plans]),
          ownSets: [...kept.sets.map(({ set }) => set), ...ownSets],
        })),
      );
      store.setState({ saveStates: new Map(kept.plans.map(({ id }) => [id, 'saved'])) });
      const { bin, setAside, newer, expired, sets } = kept;
      reportKeeping({
        keepingStatus: 'ready',
        bin,
        setAside,
        newerRecords: newer,
        expiredSets: expired,
        keptUntil: new Map(sets.map(({ set, keptUntil }) => [set.id, keptUntil])),
      });
      for (const id of store.getState().plans.keys()) if (!written.has(id)) schedule(id);
      if (kept.plans.length + kept.sets.length > 0) await askToPersist();
      void dropLeftPhotos(kept);
    } catch {
      reportKeeping({ keepingStatus: 'unavailable' });
    }
  }

  /** Photos of walks that are gone for good. What could not be read may be the walk of any of them. */
  async function dropLeftPhotos({ plans, bin, newer, setAside }: Kept): Promise<void> {
    if (photos === undefined || newer + setAside.length > 0) return;
    const ids = [...plans, ...bin.map(({ plan }) => plan)].map(({ id }) => id);
    try {
      await photos.keepOnlyOf(new Set([...ids, ...store.getState().plans.keys()]));
    } catch {
      // They are tried again the next time.
    }
  }

  shelf.onNewerCode(() => reportKeeping({ keepingStatus: 'newer-code' }));

  const unfollow = store.subscribe((state, before) => {
    if (state.plans !== before.plans) {
      for (const [id, plan] of state.plans) {
        // Under a running write, what the device has is about to be something else.
        const isMoving = !isGiven && (waiting.has(id) || writing.has(id));
        if (before.plans.get(id) !== plan && (isMoving || written.get(id) !== plan)) schedule(id);
      }
      for (const id of before.plans.keys()) if (!state.plans.has(id)) schedule(id, 0);
    }
    if (state.ownSets !== before.ownSets) dropGoneSets(state);
  });

  channel.listen((planId) => {
    void (async () => {
      const plan = await shelf.plan(planId);
      if (isStopped || waiting.has(planId) || writing.has(planId)) return;
      const { plans, removePlan } = store.getState();
      if (plan === null) {
        written.delete(planId);
        if (plans.has(planId)) withoutHistory(store, () => removePlan(planId));
        reportSave(planId, null);
      } else {
        written.set(planId, plan);
        give(plan);
        reportSave(planId, 'saved');
      }
      reportKeeping({ bin: await shelf.bin() });
    })().catch(() => {});
  });

  function give(plan: Plan): void {
    isGiven = true;
    withoutHistory(store, () => store.getState().changePlan(plan));
    isGiven = false;
  }

  function schedule(id: string, ms = waitMs): void {
    if (isStopped) return;
    if (store.getState().plans.has(id)) reportSave(id, 'unsaved');
    clearTimeout(waiting.get(id));
    waiting.set(
      id,
      setTimeout(() => void write(id), ms),
    );
  }

  function write(id: string): Promise<void> {
    clearTimeout(waiting.get(id));
    waiting.delete(id);
    const before = writing.get(id) ?? Promise.resolve();
    const mine = before
      .then(() => isRead)
      .then(() => writeNow(id))
      .finally(() => {
        if (writing.get(id) === mine) writing.delete(id);
      });
    writing.set(id, mine);
    return mine;
  }

  async function writeNow(id: string): Promise<void> {
    const state = store.getState();
    if (state.keepingStatus === 'newer-code') return;
    const plan = state.plans.get(id);
    const known = written.get(id);
    if (plan === known) {
      if (plan !== undefined) reportSave(id, 'saved');
      return;
    }
    const isMine = await locks.hold(id, false, () => reportSave(id, 'elsewhere'));
    if (!isMine) {
      if (plan === undefined && known !== undefined) {
        give(known);
      }
      reportSave(id, 'elsewhere');
      return;
    }
    try {
      if (plan === undefined) {
        if (known !== undefined) await throwAway(known);
        return;
      }
      reportSave(id, 'saving');
      await shelf.savePlan(plan, now());
      written.set(id, plan);
      const { bin, plans } = store.getState();
      if (bin.some((one) => one.plan.id === id)) {
        reportKeeping({ bin: bin.filter((one) => one.plan.id !== id) });
      }
      if (plans.get(id) === plan) reportSave(id, 'saved');
      channel.tell(id);
      await askToPersist();
    } catch (error) {
      // What the device would not let go of is still there.
      if (plan === undefined && known !== undefined) {
        give(known);
      }
      reportSave(id, isQuota(error) ? 'full' : 'failed');
    }
  }

  async function throwAway(plan: Plan): Promise<void> {
    const binnedAt = now();
    await shelf.binPlan(plan, binnedAt);
    written.delete(plan.id);
    reportSave(plan.id, null);
    const { bin } = store.getState();
    reportKeeping({ bin: [{ plan, binnedAt }, ...bin.filter((one) => one.plan.id !== plan.id)] });
    channel.tell(plan.id);
    locks.release(plan.id);
  }

  async function askToPersist(): Promise<void> {
    if (hasAskedToPersist || storage === undefined) return;
    hasAskedToPersist = true;
    try {
      const isPersistent = (await storage.persisted()) || (await storage.persist());
      reportKeeping({ isPersistent });
    } catch {
      // What is saved is saved, whether the browser answers or not.
    }
  }

  function dropGoneSets({ ownSets, keptUntil }: AppState): void {
    const gone = [...keptUntil.keys()].filter((id) => !ownSets.some((set) => set.id === id));
    if (gone.length === 0) return;
    reportKeeping({ keptUntil: new Map([...keptUntil].filter(([id]) => !gone.includes(id))) });
    for (const id of gone) void shelf.dropSet(id).catch(() => {});
  }

  const flush = async () => {
    await Promise.all([...waiting.keys()].map(write));
    await Promise.all(writing.values());
  };

  return {
    isRead,
    settled: async (planId) => {
      if (waiting.has(planId)) await write(planId);
      else await writing.get(planId);
      return store.getState().saveStates.get(planId) ?? null;
    },
    flush,
    takeOver: async (planId) => {
      const stored = await shelf.plan(planId);
      await locks.hold(planId, true, () => reportSave(planId, 'elsewhere'));
      if (stored !== null) {
        written.set(planId, stored);
        store.getState().changePlan(stored);
        reportSave(planId, 'saved');
      }
    },
    versions: (planId) => shelf.versions(planId),
    restore: (planId) => {
      const { bin, changePlan } = store.getState();
      const thrown = bin.find(({ plan }) => plan.id === planId);
      if (thrown !== undefined) changePlan({ ...thrown.plan, changedAt: now() });
    },
    deleteBinned: async (planId) => {
      await photos?.dropOf(planId);
      await shelf.deleteBinned(planId);
      const { bin } = store.getState();
      reportKeeping({ bin: bin.filter(({ plan }) => plan.id !== planId) });
    },
    keepSet: async (setId, days) => {
      const { ownSets, keptUntil } = store.getState();
      const set = ownSets.find(({ id }) => id === setId);
      const others = [...keptUntil].filter(([id]) => id !== setId);
      try {
        if (set === undefined || days === null) {
          await shelf.dropSet(setId);
          reportKeeping({ keptUntil: new Map(others) });
          return 'dropped';
        }
        const until = lastDay(now(), days);
        await shelf.keepSet(set, until);
        reportKeeping({ keptUntil: new Map([...others, [setId, until]]) });
        await askToPersist();
        return 'kept';
      } catch (error) {
        return isQuota(error) ? 'full' : 'failed';
      }
    },
    deleteSetAside: async (number) => {
      await shelf.deleteSetAside(number);
      const { setAside } = store.getState();
      reportKeeping({ setAside: setAside.filter((one) => one.number !== number) });
    },
    photoCount: async () => (await photos?.count().catch(() => null)) ?? null,
    wipe: async () => {
      await flush();
      try {
        await photos?.wipe();
        await shelf.wipe();
      } catch {
        return false;
      }
      written.clear();
      const ids = [...store.getState().plans.keys()];
      withoutHistory(store, () => store.setState({ plans: new Map(), ownSets: [] }));
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      store.temporal.getState().clear();
      store.setState({ saveStates: new Map() });
      reportKeeping({ bin: [], setAside: [], keptUntil: new Map(), expiredSets: [] });
      for (const id of ids) channel.tell(id);
      return true;
    },
    stop: () => {
      isStopped = true;
      unfollow();
      for (const timer of waiting.values()) clearTimeout(timer);
      channel.close();
      shelf.close();
    },
  };
}

/** What the device or another tab has done is not a step that a person could undo. */
function withoutHistory(store: AppStore, change: () => void): void {
  const { pause, resume } = store.temporal.getState();
  pause();
  change();
  resume();
}

function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : null;
  return error.name === 'QuotaExceededError' || (inner !== null && isQuota(inner));
}
