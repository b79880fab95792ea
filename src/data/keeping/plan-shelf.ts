import type { Dexie, Table } from 'dexie';
import {
  type BinnedPlan,
  isPastBin,
  isVersionDue,
  type Kept,
  type KeptSet,
  MOST_VERSIONS,
  type PlanVersion,
  type SetAsideRecord,
} from '../../domain/keeping/kept.ts';
import type { Plan } from '../../domain/keeping/plan.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import { ownSetSchema } from '../schema/own-set.ts';
import { z } from '../schema/zod.ts';
import { takeOverFindings } from './old-findings.ts';
import { readPlan } from './read-plan.ts';

/** What a device keeps. A promise is kept once the database has acknowledged the write. */
export interface PlanShelf {
  /** Reads everything; what cannot be read is set aside, what has had its time is wiped. */
  load(now: string): Promise<Kept>;
  /** One plan as it is now; null where there is none that can be read. */
  plan(id: string): Promise<Plan | null>;
  /** What was thrown away and can be brought back, newest first. */
  bin(): Promise<readonly BinnedPlan[]>;
  /** Writes over; what was there is kept as a version when one is due. Takes the plan out of the bin. */
  savePlan(plan: Plan, now: string): Promise<void>;
  binPlan(plan: Plan, now: string): Promise<void>;
  /** Newest first. */
  versions(planId: string): Promise<readonly PlanVersion[]>;
  deleteBinned(id: string): Promise<void>;
  keepSet(set: OwnSet, keptUntil: string): Promise<void>;
  dropSet(id: string): Promise<void>;
  deleteSetAside(number: number): Promise<void>;
  /** All of it, on this device. */
  wipe(): Promise<void>;
  /** Calls back when newer code wants the database: it has been closed. */
  onNewerCode(listener: () => void): void;
  close(): void;
}

interface Tables {
  readonly database: Dexie;
  readonly plans: Table<unknown, string>;
  readonly versions: Table<unknown, number>;
  readonly bin: Table<unknown, string>;
  readonly sets: Table<unknown, string>;
  readonly setAside: Table<unknown, number>;
}

const binned = z.strictObject({ id: z.string(), binnedAt: z.string(), record: z.unknown() });
const version = z.strictObject({
  number: z.int(),
  planId: z.string(),
  replacedAt: z.string(),
  record: z.unknown(),
});
const keptSet = z.strictObject({
  id: z.string(),
  keptUntil: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  format: z.int(),
  set: z.unknown(),
});
const SET_FORMAT = 1;

export function openPlanShelf(name = 'platsbild', oldFindings = 'platsbild.findings'): PlanShelf {
  let opened: Promise<Tables> | null = null;
  let onNewer = () => {};
  const tables = () => {
    opened ??= openTables(name, oldFindings, () => onNewer());
    return opened;
  };

  const setAside = async (from: SetAsideRecord['table'], key: string | number, now: string) => {
    const all = await tables();
    const table = all[from] as Table<unknown, string | number>;
    const record = await table.get(key);
    await all.setAside.add({ table: from, setAsideAt: now, record });
    await table.delete(key);
  };

  return {
    load: async (now) => {
      const all = await tables();
      const { database, plans, versions, bin, sets } = all;
      return database.transaction('rw', [plans, versions, bin, sets, all.setAside], async () => {
        let newer = 0;
        const read: Plan[] = [];
        for (const key of await plans.toCollection().primaryKeys()) {
          const result = readPlan(await plans.get(key));
          if (result.status === 'read') read.push(result.plan);
          else if (result.status === 'newer') newer++;
          else await setAside('plans', key, now);
        }
        const thrown: BinnedPlan[] = [];
        for (const key of await bin.toCollection().primaryKeys()) {
          const read = readBinned(await bin.get(key));
          if (read.status === 'damaged') await setAside('bin', key, now);
          else if (isPastBin(read, now)) await bin.delete(key);
          else if (read.status === 'read') thrown.push(read.binned);
          else newer++;
        }
        const kept: KeptSet[] = [];
        const expired: string[] = [];
        for (const key of await sets.toCollection().primaryKeys()) {
          const entry = keptSet.safeParse(await sets.get(key));
          if (entry.success && entry.data.format > SET_FORMAT) {
            newer++;
            continue;
          }
          const set = entry.success ? ownSetSchema.safeParse(entry.data.set) : null;
          if (!entry.success || set?.success !== true) await setAside('sets', key, now);
          else if (entry.data.keptUntil < now.slice(0, 10)) {
            expired.push(set.data.name);
            await sets.delete(key);
          } else kept.push({ set: set.data, keptUntil: entry.data.keptUntil });
        }
        return {
          plans: read,
          bin: newestFirst(thrown),
          sets: kept,
          setAside: (await all.setAside.toArray()) as SetAsideRecord[],
          newer,
          expired,
        };
      });
    },
    plan: async (id) => {
      const { plans } = await tables();
      const result = readPlan(await plans.get(id));
      return result.status === 'read' ? result.plan : null;
    },
    bin: async () => {
      const { bin } = await tables();
      const thrown = (await bin.toArray()).flatMap((record): BinnedPlan[] => {
        const read = readBinned(record);
        return read.status === 'read' ? [read.binned] : [];
      });
      return newestFirst(thrown);
    },
    savePlan: async (plan, now) => {
      const { database, plans, versions, bin } = await tables();
      const checked = readPlan(plan);
      if (checked.status !== 'read') throw new TypeError(`${plan.kind} cannot be kept`);
      await database.transaction('rw', plans, versions, bin, async () => {
        const before = await plans.get(plan.id);
        if (before !== undefined && readPlan(before).status === 'newer') {
          throw new TypeError('a newer format is never written over');
        }
        if (before !== undefined) await keepVersion(versions, plan.id, before, now);
        await plans.put(checked.plan);
        await bin.delete(plan.id);
      });
    },
    binPlan: async (plan, now) => {
      const { database, plans, bin } = await tables();
      await database.transaction('rw', plans, bin, async () => {
        await bin.put({ id: plan.id, binnedAt: now, record: plan });
        await plans.delete(plan.id);
      });
    },
    versions: async (planId) => {
      const { versions } = await tables();
      const records = await versions.where('planId').equals(planId).toArray();
      return records
        .flatMap((record): PlanVersion[] => {
          const entry = version.safeParse(record);
          const result = entry.success ? readPlan(entry.data.record) : null;
          if (!entry.success || result?.status !== 'read') return [];
          const { number, replacedAt } = entry.data;
          return [{ number, replacedAt, plan: result.plan }];
        })
        .toReversed();
    },
    deleteBinned: async (id) => {
      const { database, bin, versions } = await tables();
      await database.transaction('rw', bin, versions, async () => {
        await bin.delete(id);
        await versions.where('planId').equals(id).delete();
      });
    },
    keepSet: async (set, keptUntil) => {
      const { sets } = await tables();
      await sets.put({ id: set.id, keptUntil, format: SET_FORMAT, set: ownSetSchema.parse(set) });
    },
    dropSet: async (id) => {
      await (await tables()).sets.delete(id);
    },
    deleteSetAside: async (number) => {
      await (await tables()).setAside.delete(number);
    },
    wipe: async () => {
      const { database, plans, versions, bin, sets, setAside: aside } = await tables();
      await database.transaction('rw', [plans, versions, bin, sets, aside], async () => {
        for (const table of [plans, versions, bin, sets, aside]) await table.clear();
      });
    },
    onNewerCode: (listener) => {
      onNewer = listener;
    },
    close: () => {
      void opened?.then(({ database }) => database.close());
      opened = null;
    },
  };
}

type ReadBinned =
  | { readonly status: 'read'; readonly binnedAt: string; readonly binned: BinnedPlan }
  | { readonly status: 'newer'; readonly binnedAt: string }
  | { readonly status: 'damaged' };

function readBinned(record: unknown): ReadBinned {
  const entry = binned.safeParse(record);
  if (!entry.success) return { status: 'damaged' };
  const { binnedAt } = entry.data;
  const read = readPlan(entry.data.record);
  if (read.status === 'damaged') return { status: 'damaged' };
  if (read.status === 'newer') return { status: 'newer', binnedAt };
  return { status: 'read', binnedAt, binned: { plan: read.plan, binnedAt } };
}

function newestFirst(thrown: readonly BinnedPlan[]): readonly BinnedPlan[] {
  return thrown.toSorted((a, b) => b.binnedAt.localeCompare(a.binnedAt));
}

async function keepVersion(
  versions: Table<unknown, number>,
  planId: string,
  record: unknown,
  now: string,
): Promise<void> {
  const numbers = await versions.where('planId').equals(planId).primaryKeys();
  const last = numbers.at(-1);
  const newest = last === undefined ? null : version.safeParse(await versions.get(last));
  const newestAt = newest?.success === true ? newest.data.replacedAt : null;
  if (!isVersionDue(newestAt, now)) return;
  await versions.add({ planId, replacedAt: now, record });
  await versions.bulkDelete(numbers.slice(0, Math.max(0, numbers.length + 1 - MOST_VERSIONS)));
}

/** Fetched when something is kept or read: the first screen does without. */
async function openTables(name: string, oldFindings: string, onNewer: () => void): Promise<Tables> {
  const { Dexie } = await import('dexie');
  const database = new Dexie(name);
  database.version(1).stores({
    plans: 'id',
    versions: '++number, planId',
    bin: 'id',
    sets: 'id',
    setAside: '++number',
  });
  database.on('versionchange', () => {
    database.close();
    onNewer();
  });
  await database.open();
  const all: Tables = {
    database,
    plans: database.table('plans'),
    versions: database.table('versions'),
    bin: database.table('bin'),
    sets: database.table('sets'),
    setAside: database.table('setAside'),
  };
  await takeOverFindings(Dexie, oldFindings, all.plans, all.setAside);
  return all;
}
