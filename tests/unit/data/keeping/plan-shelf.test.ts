import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { planFormats } from '#src/data/keeping/plan-formats.ts';
import { openPlanShelf } from '#src/data/keeping/plan-shelf.ts';
import { readPlan } from '#src/data/keeping/read-plan.ts';
import type { PlanKind } from '#src/domain/keeping/plan.ts';
import { aKeptFinding } from '../../../builders/kept-findings.ts';
import { anOwnSet } from '../../../builders/own-sets.ts';
import { AT, aPlan } from '../../../builders/plans.ts';

let name = '';
let opened = 0;
beforeEach(() => {
  opened += 1;
  name = `plans-${opened}`;
});

const open = () => openPlanShelf(name, `${name}.findings`);
const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
const days = (count: number) => later(count * 24 * 60);

/** Writes what our own code never would. */
async function slipIn(table: string, ...records: readonly object[]): Promise<void> {
  const shelf = open();
  await shelf.load(AT);
  shelf.close();
  const database = await new Dexie(name).open();
  for (const record of records) await database.table(table).put(record);
  database.close();
}

describe('the shelf of plans', () => {
  it('gives back what it took, also to one who opens it anew', async () => {
    await open().savePlan(aPlan(), AT);
    expect((await open().load(AT)).plans).toEqual([aPlan()]);
  });

  it('never takes a body with a field that its kind does not have', async () => {
    const plan = { ...aPlan(), body: { ...aKeptFinding(), owner: 'N. N.' } };
    await expect(open().savePlan(plan, AT)).rejects.toThrow();
    expect((await open().load(AT)).plans).toEqual([]);
  });

  it('keeps what was written over, once in five minutes', async () => {
    const shelf = open();
    const at = (minutes: number) => aPlan({ keptOn: `2026-11-${10 + minutes}` });
    for (const minutes of [0, 1, 2, 8]) await shelf.savePlan(at(minutes), later(minutes));
    expect((await shelf.versions(aPlan().id)).map(({ plan }) => plan)).toEqual([at(2), at(0)]);
  });

  it('throws plans into a bin, lets them out again, and empties it after thirty days', async () => {
    const shelf = open();
    await shelf.savePlan(aPlan(), AT);
    await shelf.binPlan(aPlan(), AT);
    expect(await shelf.load(days(29))).toMatchObject({
      plans: [],
      bin: [{ plan: aPlan(), binnedAt: AT }],
    });
    await shelf.savePlan(aPlan(), AT);
    expect(await shelf.load(AT)).toMatchObject({ plans: [aPlan()], bin: [] });
    await shelf.binPlan(aPlan(), AT);
    expect((await shelf.load(days(30))).bin).toEqual([]);
  });

  it('sets a damaged record aside as it was, and opens the rest', async () => {
    const damaged = { ...aPlan({ id: 'x' }), body: { version: 1 } };
    await slipIn('plans', aPlan(), damaged, { id: 'y', junk: true });
    const kept = await open().load(AT);
    expect(kept.plans).toEqual([aPlan()]);
    expect(kept.setAside.map(({ record }) => record)).toEqual([damaged, { id: 'y', junk: true }]);
    expect((await open().load(AT)).setAside).toHaveLength(2);
    const [first] = kept.setAside;
    await open().deleteSetAside(first?.number ?? 0);
    expect((await open().load(AT)).setAside).toHaveLength(1);
  });

  it('never opens, moves or writes over a newer format', async () => {
    const newer = { ...aPlan(), format: 2, body: { version: 2 } };
    await slipIn('plans', newer, { ...aPlan({ id: 'z' }), kind: 'something-new' });
    expect(await open().load(AT)).toMatchObject({ plans: [], newer: 2, setAside: [] });
    await expect(open().savePlan(aPlan(), AT)).rejects.toThrow('newer');
    const database = await new Dexie(name).open();
    expect(await database.table('plans').get(aPlan().id)).toEqual(newer);
    database.close();
  });

  it.each(
    Object.entries(planFormats).flatMap(([kind, { format }]) =>
      Array.from({ length: format }, (_, index) => [kind, index + 1] as const),
    ),
  )('reads a %s of format %i, frozen when it was the newest', (kind, format) => {
    const text = readFileSync(`tests/fixtures/${kind}-plan-format-${format}.json`, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ kind, format });
    expect(readPlan(JSON.parse(text))).toMatchObject({
      status: 'read',
      plan: { kind, format: planFormats[kind as PlanKind]?.format },
    });
  });

  it('takes over the findings of the older database, once', async () => {
    const old = new Dexie(`${name}.findings`);
    old.version(1).stores({ findings: 'id', setAside: '++number' });
    await old.table('findings').bulkPut([aKeptFinding(), { id: 'broken' }]);
    await old.table('setAside').add({ key: 'k', record: { id: 'k' } });
    old.close();
    const kept = await open().load(AT);
    expect(kept.plans.map(({ body }) => body)).toEqual([aKeptFinding()]);
    expect(kept.setAside).toHaveLength(2);
    expect(await Dexie.exists(`${name}.findings`)).toBe(false);
  });
});

describe('own data on the device', () => {
  it('stays until its last day, columns and all, and is then wiped by name', async () => {
    await open().keepSet(anOwnSet(), '2026-12-01');
    expect((await open().load('2026-12-01T23:00:00.000Z')).sets).toEqual([
      { set: anOwnSet(), keptUntil: '2026-12-01' },
    ]);
    expect(await open().load('2026-12-02T00:00:00.000Z')).toMatchObject({
      sets: [],
      expired: ['Uttag mars'],
    });
    expect(await open().load('2026-12-02T00:00:00.000Z')).toMatchObject({ expired: [] });
  });

  it('whose columns do not fit together is set aside', async () => {
    const set = anOwnSet();
    if (set.content.kind !== 'incidents') throw new Error(set.content.kind);
    const columns = { ...set.content.columns, category: Uint8Array.of(200) };
    const bad = { ...set, content: { kind: 'incidents', columns } };
    await slipIn('sets', { id: set.id, keptUntil: '2027-01-01', format: 1, set: bad });
    expect(await open().load(AT)).toMatchObject({ sets: [], setAside: [{ table: 'sets' }] });
  });

  it('goes with everything else in one wipe', async () => {
    const shelf = open();
    await shelf.keepSet(anOwnSet(), '2027-01-01');
    await shelf.savePlan(aPlan(), AT);
    await shelf.wipe();
    expect(await open().load(AT)).toEqual({
      plans: [],
      bin: [],
      sets: [],
      setAside: [],
      newer: 0,
      expired: [],
    });
  });
});
