import { describe, expect, it } from 'vitest';
import { createAppStore } from '#src/state/app-state.ts';
import { selectNameablePlaces, selectNamedPlaces, selectPlaces } from '#src/state/select-data.ts';
import { selectNamedCounts } from '#src/state/select-explore.ts';
import { anEvent } from '../../builders/events.ts';
import { aPlaceEdit, aPlaceEditPlan } from '../../builders/place-edits.ts';
import { aPlace, aRectangle } from '../../builders/places.ts';

function aStore() {
  const store = createAppStore();
  const boundary = { origin: 'own', area: aRectangle(), accuracyM: 20 } as const;
  const places = [aPlace({ id: 'square', boundary, labelPoint: [18.005, 59.305] })];
  const { receiveFile } = store.getState();
  receiveFile('places', { version: 1, places } as never);
  receiveFile('events', {
    version: 1,
    collected: { from: '2024-01-01', to: '2024-12-31' },
    events: [anEvent({ placeId: 'square', precision: 'place', occurred: '2024-05-05' })],
  } as never);
  store.getState().changePlan(aPlaceEditPlan());
  return store;
}

describe('a place that somebody has drawn', () => {
  it('stands among the places of the views', () => {
    const state = aStore().getState();
    expect(selectPlaces(state).map(({ id }) => id)).toEqual(['square', 'place-edit-1.0']);
    expect(selectNamedPlaces(state)).toHaveLength(2);
  });

  it('is named by no published event: its count is missing, never nought', () => {
    const state = aStore().getState();
    expect(selectNameablePlaces(state).map(({ id }) => id)).toEqual(['square']);
    const counts = selectNamedCounts(state)?.byPlace;
    expect(counts?.get('place-edit-1.0')).toEqual({ status: 'missing', reason: 'not-collected' });
    expect(counts?.get('square')).toMatchObject({ status: 'counted' });
  });

  it('changes the bounds of a place of the region and nothing of what is counted by its name', () => {
    const store = aStore();
    store.getState().changePlan(aPlaceEditPlan({ body: aPlaceEdit({ placeId: 'square' }) }));
    const state = store.getState();
    expect(selectPlaces(state).map(({ id, boundary }) => [id, boundary?.origin])).toEqual([
      ['square', 'drawn'],
    ]);
    expect(selectNamedCounts(state)?.byPlace.get('square')).toMatchObject({ status: 'counted' });
  });
});
