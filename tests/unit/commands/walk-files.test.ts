import { beforeEach, describe, expect, it } from 'vitest';
import { createImporter } from '#src/commands/import-file.ts';
import { bringWalkFile, takeInWalk, walkProjectBytes } from '#src/commands/walk-files.ts';
import { readProject } from '#src/data/project/read-project.ts';
import { mergedWith } from '#src/domain/walk/files/merge-walk-file.ts';
import { walkText } from '#src/domain/walk/files/walk-text.ts';
import { walkPlanOf } from '#src/domain/walk/walk-plan.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { startImportClient } from '#src/workers/import/client.ts';
import {
  aWalkedWalk,
  aWalkPlan,
  englishTables,
  keepHere,
  swedishTables,
  WALK_ID,
} from '../../builders/walk-files.ts';

const NOW = '2026-11-28T09:00:00.000Z';
const tables = [swedishTables, englishTables];
const plan = aWalkPlan(aWalkedWalk());
const gpx = walkText(plan, 'gpx', true, { table: swedishTables, labelOf: () => 'x' });
const fileOf = (text: string, name = 'slinga.gpx') => Object.assign(new Blob([text]), { name });

let store = createAppStore();
beforeEach(() => {
  store = createAppStore();
});

function importer() {
  return createImporter(store, {
    startClient: () => startImportClient(null),
    memory: { recall: () => undefined, remember: () => {} },
    addedColumns: [],
    walkTables: tables,
    now: () => NOW,
    newId: () => 'set-1',
  });
}

function brought() {
  const found = store.getState().broughtWalk?.found;
  if (found?.status !== 'read') throw new Error(JSON.stringify(found));
  return found.file;
}

describe('the importer', () => {
  it('brings a file of a walk to the walks and makes no own data of it', async () => {
    await importer().open([fileOf(gpx)]);
    expect(store.getState().importStage).toEqual({ status: 'none' });
    expect(store.getState().broughtWalk?.fileName).toBe('slinga.gpx');
    expect(brought().walkId).toBe(WALK_ID);
  });

  it('reads any other file as it always has', async () => {
    await importer().open([fileOf('datum;plats\n2026-01-01;A\n2026-01-02;B\n', 'rader.csv')]);
    expect(store.getState().broughtWalk).toBeNull();
    expect(store.getState().importStage.status).toBe('found');
  });
});

describe('a walk that is taken in', () => {
  it('is the same walk, changed in one step', async () => {
    store.getState().changePlan(plan);
    const moved = gpx.replace(
      '<rtept lat="59.330000" lon="18.070000">',
      '<rtept lat="59.331000" lon="18.071000">',
    );
    await bringWalkFile(store, fileOf(moved), tables);
    const merged = mergedWith(plan, brought(), keepHere);
    expect(takeInWalk(store, WALK_ID, merged, NOW)).toBe(true);
    const kept = walkPlanOf(store.getState().plans, WALK_ID);
    expect(kept?.body.stops[1]?.position).toEqual([18.071, 59.331]);
    expect(kept).toMatchObject({ title: plan.title, changedAt: NOW });
    expect(store.getState().plans.size).toBe(1);
  });

  it('is a new one where no walk has its id', async () => {
    await bringWalkFile(store, fileOf(gpx), tables);
    takeInWalk(store, WALK_ID, mergedWith(null, brought(), keepHere), NOW);
    const kept = walkPlanOf(store.getState().plans, WALK_ID);
    expect(kept?.title).toBe(plan.title);
    expect(kept?.body.observations).toHaveLength(2);
  });

  it('is refused where it could not be kept, and changes nothing', () => {
    const broken = { title: '', walk: { ...plan.body, paceKmh: 99 } };
    expect(takeInWalk(store, WALK_ID, broken, NOW)).toBe(false);
    expect(store.getState().plans.size).toBe(0);
  });

  it('is refused where the file is of something else', async () => {
    await bringWalkFile(store, fileOf('a;b\n1;2\n', 'tabell.csv'), tables);
    expect(store.getState().broughtWalk).toEqual({
      fileName: 'tabell.csv',
      found: { status: 'refused', code: 'not-a-walk' },
    });
  });
});

describe('a walk as a project file', () => {
  it('holds this walk and nothing that somebody has written', async () => {
    const bytes = await walkProjectBytes(store.getState(), plan, NOW);
    const read = await readProject(bytes, null);
    if (read.status !== 'read') throw new Error(read.status);
    expect(read.project.plans.map(({ id }) => id)).toEqual([WALK_ID]);
    expect(JSON.stringify(read.project)).not.toMatch(/Dark|Mend/);
  });
});
