import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import {
  selectReportedOffers,
  selectReportedPairs,
  selectReportedQuestion,
} from '#src/state/select-reported.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

function aLoadedStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  return store;
}

describe('perceived against reported', () => {
  it('falls back to the latest year in which a place has both, and follows the compared question', () => {
    const store = aLoadedStore();
    expect(selectReportedQuestion(store.getState())).toMatchObject({
      indicatorId: 'narkotikahandel-gata',
      year: 2025,
      placeIds: ['klara'],
    });
    store.getState().compareSubject({
      kind: 'survey',
      indicatorId: 'narkotikahandel-plats',
      groupId: 'alla',
    });
    expect(selectReportedQuestion(store.getState())).toMatchObject({
      indicatorId: 'narkotikahandel-plats',
      year: 2025,
    });
  });

  it('reads the question and year that are chosen', () => {
    const store = aLoadedStore();
    const offer = selectReportedOffers(store.getState()).find(({ year }) => year === 2024);
    if (offer === undefined) throw new Error('no offer of that year');
    store.getState().lookAtComparison({ reportedQuestion: offer });
    expect(offer.placeIds).toEqual(['sergels-torg']);
    const pairs = selectReportedPairs(store.getState());
    expect(pairs?.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    expect(pairs?.quadrants.squares.low.low).toEqual([
      { placeId: 'sergels-torg', count: 0, share: 0.17, factId: expect.any(String) },
    ]);
    expect(selectReportedPairs(store.getState())).toBe(pairs);
  });
});
