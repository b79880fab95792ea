import { describe, expect, it } from 'vitest';
import { createAppStore } from '#src/state/app-state.ts';
import { selectLostByReload } from '#src/state/select-lost-by-reload.ts';
import { anOwnSet } from '../../builders/own-sets.ts';

describe('selectLostByReload', () => {
  it('is nothing for a page with everything on the device', () => {
    const store = createAppStore();
    store.getState().reportKeeping({ keepingStatus: 'ready', keptUntil: new Map([['a', '2027']]) });
    store.getState().putOwnSet(anOwnSet({ id: 'a' }));
    store.getState().reportSave('plan', 'unsaved');
    expect(selectLostByReload(store.getState())).toEqual([]);
  });

  it('is an import under way, data that is not kept and plans that the device refused', () => {
    const store = createAppStore();
    store.getState().reportKeeping({ keepingStatus: 'ready' });
    store.getState().putOwnSet(anOwnSet({ id: 'a' }));
    store.getState().reportSave('plan', 'full');
    const reading = { fileName: 'a.csv', totalBytes: 1, progress: null, before: null };
    store.getState().setImportStage({ status: 'reading', ...reading });
    const lost = selectLostByReload(store.getState());
    expect(lost).toEqual(['import', 'sets', 'plans']);
    expect(selectLostByReload(store.getState())).toBe(lost);
  });
});
