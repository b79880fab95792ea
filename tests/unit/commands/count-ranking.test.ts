import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countRanking } from '#src/commands/count-ranking.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import type { IncidentCounts } from '#src/domain/incident/incident-counts.ts';
import type { IncidentFilter } from '#src/domain/incident/incident-filter.ts';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectRanking } from '#src/state/select-ranking.ts';
import { showPractice } from '../../builders/counted-practice.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

function aLoadedStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  return store;
}

function aPracticeStore() {
  const store = aLoadedStore();
  showPractice(store);
  return store;
}

it('counts the newest whole year once, without what the police discover, and ranks by it', async () => {
  const store = aPracticeStore();
  const asked: IncidentFilter[] = [];
  const client = {
    count: async (filter: IncidentFilter) => {
      asked.push(filter);
      const byArea = new Map([
        ['norrmalm', 60],
        ['vasastaden', 50],
        ['ostermalm', 40],
      ]);
      return { byArea } as unknown as IncidentCounts;
    },
  };
  expect(selectRanking(store.getState())).toBeNull();

  await countRanking(store, client);
  await countRanking(store, client);

  expect(asked).toHaveLength(1);
  const [filter] = asked;
  expect(filter?.years).toEqual(new Set([2024]));
  expect(filter?.categories).toEqual(
    new Set(incidentCategories.flatMap((one, index) => (one === 'drugs' ? [] : [index]))),
  );
  const ranking = selectRanking(store.getState());
  expect(ranking).toMatchObject({ kind: 'counts', by: 'default', ranking: { origin: 'practice' } });
  const [stadsdelar, places] = ranking?.kind === 'counts' ? ranking.ranking.scales : [];
  expect(stadsdelar?.rows).toHaveLength(3);
  expect(places?.leading).toBeNull();
});

it('ranks published events where practice data is off, and keeps its identity', async () => {
  const { getState } = aLoadedStore();
  const ranking = selectRanking(getState());
  expect(ranking).toMatchObject({ kind: 'counts', ranking: { origin: 'published' } });
  expect(selectRanking(getState())).toBe(ranking);
});

it('refuses a ranking of shares, and of figures of one place', () => {
  const { getState } = aLoadedStore();
  getState().rankBy('compared');
  expect(selectRanking(getState())).toMatchObject({
    kind: 'shares',
    ranking: { status: 'insufficient-data', placeIds: ['norra-innerstaden'] },
  });
  getState().compareSubject({ kind: 'stated-count', statedCountId: 'anmalda-ran' });
  expect(selectRanking(getState())).toEqual({ kind: 'one-place' });
});
