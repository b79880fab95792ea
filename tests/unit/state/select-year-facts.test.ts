import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { yearFactsActions } from '#src/commands/year-facts.ts';
import { readYearFile } from '#src/data/year-facts/read-year-file.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import type { YearFacts } from '#src/domain/year-diff/year-facts.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectComparison, selectComparisonData } from '#src/state/select-compare.ts';
import { selectDocumentSources, selectFactsById } from '#src/state/select-data.ts';
import { selectThisPicture, selectYearDiffs } from '#src/state/select-year-facts.ts';
import { yearFactsDesk } from '#src/workers/year-facts/year-facts-desk.ts';
import { asBytes, nextYearFile, someYearFacts, thisYearFile } from '../../builders/next-year.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));
const ID = 'year-facts:2026';

function aLoadedStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  return { store, actions: yearFactsActions(store, { desk: yearFactsDesk, now: () => 'now' }) };
}

async function factsOf(file: unknown, given: Partial<YearFacts> = {}): Promise<YearFacts> {
  const outcome = await readYearFile(asBytes(file), 'made-up.json');
  if (outcome.status !== 'read') throw new Error(outcome.code);
  const editions = [{ from: 'regional2026', to: 'regional2025' }];
  return someYearFacts({ ...outcome.content, editions, ...given });
}

describe('a made-up second year', () => {
  it('has exactly what was made new, changed and dropped', async () => {
    const { store, actions } = aLoadedStore();
    actions.keep(await factsOf(nextYearFile()));
    const diff = selectYearDiffs(store.getState()).get(ID);
    const byKind = (kind: string) =>
      diff?.lines
        .filter((line) => line.kind === kind)
        .map(({ before, after }) => [before?.id ?? null, after?.id ?? null]);
    expect(byKind('new')).toEqual([[null, 'y2026.new.2026']]);
    expect(byKind('dropped')).toEqual([['pop.sex', null]]);
    expect(byKind('changed')).toEqual([
      ['pop.total', 'y2026.pop.total'],
      ['eveunsafe.city.2025', 'y2026.eveunsafe.city.2026'],
      ['eveunsafe.ni.2025', 'y2026.eveunsafe.ni.2026'],
    ]);
    expect(byKind('unchanged')).toHaveLength(186);
    expect(diff?.lists.contradictions).toMatchObject({
      added: [{ id: 'I-2026-MADEUP' }],
      gone: [{ id: 'I-GY' }],
    });
    expect(diff?.lists.priorityAreas?.changed).toMatchObject([{ before: { id: 'prio.1' } }]);
    expect(diff?.lists.sources).toMatchObject({
      added: [{ id: 'y2026.regional2026' }],
      gone: [{ id: 'bra' }],
    });
  });

  it('differs in nothing where it is this year’s own file', async () => {
    const { store, actions } = aLoadedStore();
    actions.keep(await factsOf(thisYearFile()));
    const lines = selectYearDiffs(store.getState()).get(ID)?.lines ?? [];
    expect(lines).toHaveLength(188);
    expect(lines.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  });
});

describe('Jämför with another year in use', () => {
  it('spans both years, each with its own document as source, and lets go of it again', async () => {
    const { store, actions } = aLoadedStore();
    const before = selectComparisonData(store.getState());
    actions.keep(await factsOf(nextYearFile(), { isUsed: false }));
    expect(selectComparisonData(store.getState())?.series).toBe(before?.series);

    actions.use(ID, true);
    const comparison = selectComparison(store.getState());
    expect(comparison?.finding).toMatchObject({
      from: { year: 2025, value: 0.12 },
      to: { year: 2026, value: 0.17 },
      code: 'undecidable',
    });
    expect(comparison?.rows[0]).toMatchObject({
      sourceIds: ['regional2025', 'y2026.regional2026'],
    });
    const fact = selectFactsById(store.getState()).get('y2026.eveunsafe.ni.2026');
    expect(selectDocumentSources(store.getState()).get(fact?.sourceId ?? '')).toMatchObject({
      document: { sv: expect.stringContaining('Påhittad') },
    });

    actions.use(ID, false);
    expect(selectComparison(store.getState())?.finding).toMatchObject({ to: { year: 2025 } });
  });

  it('never changes what this year’s document says of a year', async () => {
    const { store, actions } = aLoadedStore();
    const file = nextYearFile();
    const facts = file.facts.map((fact) =>
      fact.id === 'eveunsafe.ni.2024' ? { ...fact, value: 99 } : fact,
    );
    actions.keep(await factsOf({ ...file, facts }));
    const series = selectComparisonData(store.getState())?.series.find(
      ({ indicatorId, placeId }) =>
        indicatorId === 'otrygg-sent' && placeId === 'norra-innerstaden',
    );
    expect(series?.observations.find(({ year }) => year === 2024)).toMatchObject({ share: 0.15 });
  });
});

it('the template has this year’s questions, and what is filled in comes back', async () => {
  const { store, actions } = aLoadedStore();
  const words = { about: 'a', sheet: 'Uppgifter', aboutSheet: 'Om' };
  const bytes = await actions.template(words);
  expect(await readYearFile(bytes, 'mall.xlsx')).toMatchObject({ code: 'nothing-filled-in' });
  const { facts = [] } = selectThisPicture(store.getState()) ?? {};
  expect(facts.length).toBe(188);
});
