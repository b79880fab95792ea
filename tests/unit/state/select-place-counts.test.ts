import { describe, expect, it } from 'vitest';
import { createAppStore } from '#src/state/app-state.ts';
import {
  selectPlaceCountSource,
  selectPlaceCountSources,
  selectPlaceCounts,
} from '#src/state/select-place-counts.ts';
import { anOwnSet, ownIncidents } from '../../builders/imported-sets.ts';
import { aPlaceEditPlan } from '../../builders/place-edits.ts';

const spots = [
  { at: [18.001, 59.301] },
  { at: [18.008, 59.308], channel: 'indoors' },
  { at: [18.05, 59.35] },
  {},
] as const;

function aStore(hasChannel = true) {
  const store = createAppStore();
  store.getState().openPlaceEditor(true);
  store.getState().changePlan(aPlaceEditPlan());
  store
    .getState()
    .putOwnSet(anOwnSet({ kind: 'incidents', columns: ownIncidents(spots, hasChannel) }));
  return store;
}

describe('counts of own incidents', () => {
  it('are of the own file, with its period, its source and what has no position', () => {
    expect(selectPlaceCountSource(aStore().getState())).toMatchObject({
      kind: 'own',
      name: 'Incidents 2024',
      source: 'A police area',
      period: { start: '2024-01-01', end: '2024-12-31' },
      withoutPosition: 1,
    });
  });

  it('leave out what happened elsewhere than on streets, where the file says so', () => {
    const countOf = (hasChannel: boolean) =>
      selectPlaceCounts(aStore(hasChannel).getState()).get('place-edit-1.0');
    expect(countOf(true)).toEqual({ street: 1, others: 1 });
    expect(countOf(false)).toEqual({ street: 2, others: 0 });
  });

  it('are never added to practice incidents', () => {
    const store = aStore();
    store.getState().chooseIncidents('practice');
    expect(selectPlaceCountSources(store.getState()).map(({ kind }) => kind)).toEqual([
      'own',
      'practice',
    ]);
    store.getState().choosePlaceCountSource('practice');
    expect(selectPlaceCounts(store.getState()).size).toBe(0);
  });

  it('are none while nothing can be counted, or nobody looks', () => {
    const store = createAppStore();
    expect(selectPlaceCountSource(store.getState())).toBeNull();
    const closed = aStore();
    closed.getState().openPlaceEditor(false);
    expect(selectPlaceCounts(closed.getState()).size).toBe(0);
  });
});
