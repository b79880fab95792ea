import type { Dexie, Table } from 'dexie';
import { findingPlan } from '../../domain/keeping/finding-plan.ts';
import { keptFindingSchema } from '../schema/kept-finding.ts';

type DexieClass = typeof Dexie;

/** Findings were kept in a database of their own. They are moved once, and that database goes. */
export async function takeOverFindings(
  Database: DexieClass,
  name: string,
  plans: Table<unknown, string>,
  setAside: Table<unknown, number>,
): Promise<void> {
  if (!(await Database.exists(name))) return;
  const old = new Database(name);
  await old.open();
  const has = (table: string) => old.tables.some((one) => one.name === table);
  const records: unknown[] = has('findings') ? await old.table('findings').toArray() : [];
  const aside: unknown[] = has('setAside') ? await old.table('setAside').toArray() : [];
  for (const record of records) {
    const read = keptFindingSchema.safeParse(record);
    if (!read.success) aside.push(record);
    else {
      const plan = findingPlan(read.data, `${read.data.keptOn}T00:00:00.000Z`);
      if ((await plans.get(plan.id)) === undefined) await plans.put(plan);
    }
  }
  for (const record of aside) {
    await setAside.add({ table: 'plans', setAsideAt: new Date().toISOString(), record });
  }
  old.close();
  await Database.delete(name);
}
