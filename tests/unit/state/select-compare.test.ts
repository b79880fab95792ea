import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFileRoles } from '#src/domain/pack/pack-file-role.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectComparison } from '#src/state/select-compare.ts';

const dataDir = join(import.meta.dirname, '..', '..', '..', 'public', 'data');
const read = (name: string) => JSON.parse(readFileSync(join(dataDir, name), 'utf8'));

function aLoadedStore() {
  const store = createAppStore();
  const { files } = read('manifest.json');
  for (const role of packFileRoles) store.getState().receiveFile(role, read(files[role].path));
  return store;
}

describe('the comparison', () => {
  it('opens on the region’s own question, against the whole, in all years', () => {
    const comparison = selectComparison(aLoadedStore().getState());
    expect(comparison?.finding).toEqual({
      kind: 'share',
      subject: { kind: 'survey', indicatorId: 'otrygg-sent', groupId: 'alla' },
      against: 'earlier',
      from: { placeId: 'norra-innerstaden', year: 2024, value: 0.15 },
      to: { placeId: 'norra-innerstaden', year: 2025, value: 0.12 },
      code: 'undecidable',
      changePp: -3,
    });
    expect(comparison?.placeIds).toEqual(['norra-innerstaden', 'hela-staden']);
  });

  it('keeps its identity until a choice changes, and lets the years go with the subject', () => {
    const store = aLoadedStore();
    const before = selectComparison(store.getState());
    expect(selectComparison(store.getState())).toBe(before);
    store.getState().compareYears([2024, 2025]);
    store.getState().compareSubject({ kind: 'published', category: 'all' });
    expect(store.getState().compareChoices.years).toBe('all');
    expect(selectComparison(store.getState())?.years).toEqual([2024, 2025]);
  });

  it('is not there for a subject that does not exist', () => {
    const store = aLoadedStore();
    store.getState().compareSubject({ kind: 'stated-count', statedCountId: 'ingen' });
    expect(selectComparison(store.getState())).toBeNull();
  });
});
