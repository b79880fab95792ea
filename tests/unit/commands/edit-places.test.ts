import { describe, expect, it } from 'vitest';
import { changePlaceEdit, removePlace, saveDraft } from '#src/commands/edit-places.ts';
import { isPlaceEditPlan } from '#src/domain/place-edit/own-place-edit.ts';
import { tidyArea } from '#src/domain/place-edit/tidy-area.ts';
import { type AppStore, createAppStore } from '#src/state/app-state.ts';
import type { PlaceDraft } from '#src/state/place-editor-slice.ts';
import { selectDraftResult } from '#src/state/select-draft-edits.ts';
import { aPlaceEdit, aPlaceEditPlan, aVersion } from '../../builders/place-edits.ts';
import { aRectangle } from '../../builders/places.ts';
import { aRegion } from '../../builders/sheets.ts';

const now = '2026-11-27T09:00:00.000Z';

function ports() {
  let id = 0;
  return {
    now: () => now,
    newId: () => {
      id += 1;
      return `new-${id}`;
    },
  };
}

function aStore(draft: Partial<PlaceDraft> = {}): AppStore {
  const store = createAppStore();
  const region = aRegion({
    home: { bounds: [17.9, 59.2, 18.2, 59.4], maxBounds: [17.9, 59.2, 18.2, 59.4] },
  });
  store.getState().receiveFile('region', { version: 1, region } as never);
  store.getState().startPlaceDraft({
    step: 'shape',
    planId: null,
    before: aPlaceEdit({ name: '', label: '', versions: [] }),
    version: 0,
    name: ' The yard ',
    validFrom: '2024-01-01',
    validTo: '',
    area: aRectangle(),
    line: [],
    isLineDone: false,
    names: { left: 'West', right: 'East' },
    since: null,
    ...draft,
  });
  return store;
}

const kept = (store: AppStore) =>
  [...store.getState().plans.values()]
    .filter(isPlaceEditPlan)
    .map(({ id, title, body }) => [id, title, body.versions.length] as const);

describe('saving a draft', () => {
  it('keeps a new place as a plan, chooses it and ends the draft', () => {
    const store = aStore();
    expect(saveDraft(store, ports())).toBe(true);
    expect(store.getState().plans.get('new-1')).toEqual({
      id: 'new-1',
      kind: 'place-edit',
      title: 'The yard',
      changedAt: now,
      format: 1,
      body: {
        placeId: null,
        name: 'The yard',
        label: 'The yard',
        versions: [{ area: tidyArea(aRectangle()), validFrom: '2024-01-01', validTo: null }],
      },
    });
    expect(store.getState()).toMatchObject({ placeDraft: null, chosenOwnPlaceId: 'new-1.0' });
  });

  it('keeps nothing that has a fault, and the draft with it', () => {
    const store = aStore({ name: ' ' });
    expect(saveDraft(store, ports())).toBe(false);
    expect(store.getState().plans.size).toBe(0);
    expect(store.getState().placeDraft).not.toBeNull();
    expect(selectDraftResult(store.getState()).faults).toEqual([{ code: 'name-missing' }]);
  });

  it('gives the plan new bounds from a day on', () => {
    const before = aPlaceEdit();
    const store = aStore({
      planId: 'old',
      before,
      since: '2024-05-01',
      area: aRectangle(0, 0, 5, 5),
    });
    expect(saveDraft(store, ports())).toBe(true);
    expect(kept(store)).toEqual([['old', 'The yard', 2]]);
    expect(store.getState().chosenOwnPlaceId).toBe('old.1');
  });

  it('refuses a day that does not exist', () => {
    const store = aStore({ planId: 'old', before: aPlaceEdit(), since: '' });
    expect(saveDraft(store, ports())).toBe(false);
    expect(selectDraftResult(store.getState()).faults[0]?.code).toBe('no-such-day');
  });

  it('makes two plans of a place that is split, the first in its own', () => {
    const line = [
      [18.005, 59.29],
      [18.005, 59.32],
    ] as const;
    const store = aStore({ step: 'split', planId: 'old', before: aPlaceEdit(), line });
    expect(saveDraft(store, ports())).toBe(true);
    expect(kept(store)).toEqual([
      ['old', 'West', 1],
      ['new-1', 'East', 1],
    ]);
  });

  it('does nothing while the line divides nothing', () => {
    const store = aStore({ step: 'split', planId: 'old', before: aPlaceEdit() });
    expect(saveDraft(store, ports())).toBe(false);
  });
});

describe('a kept place', () => {
  it('gets another name, and the plan its title', () => {
    const store = aStore();
    store.getState().changePlan(aPlaceEditPlan());
    changePlaceEdit(store, 'place-edit-1', aPlaceEdit({ name: 'The garden' }), ports());
    expect(kept(store)).toEqual([['place-edit-1', 'The garden', 1]]);
  });

  it('goes, and what it was is handed back', () => {
    const store = aStore();
    const plan = aPlaceEditPlan({ body: aPlaceEdit({ versions: [aVersion(), aVersion()] }) });
    store.getState().changePlan(plan);
    expect(removePlace(store, plan.id)).toBe(plan);
    expect(kept(store)).toEqual([]);
    expect(removePlace(store, plan.id)).toBeNull();
  });
});
