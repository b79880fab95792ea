import { describe, expect, it } from 'vitest';
import { goToSpot } from '#src/commands/go-to-spot.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { aPosition, aSpot } from '../../builders/spots.ts';

describe('goToSpot', () => {
  it('opens a place and brings it into view', () => {
    const store = createAppStore();
    goToSpot(store, aSpot('Torget', { kind: 'place', place: { id: 'torget', type: 'place' } }));

    expect(store.getState()).toMatchObject({ placeId: 'torget', found: null });
    expect(store.getState().mapRequest).toMatchObject({ id: 1 });
  });

  it('opens a place without a position and leaves the map where it is', () => {
    const store = createAppStore();
    const { ground: _, ...spot } = aSpot('Torget', { place: { id: 'torget', type: 'school' } });
    goToSpot(store, spot);

    expect(store.getState()).toMatchObject({ placeId: 'torget', mapRequest: null });
  });

  it('marks a stop on the map, also from the table', () => {
    const store = createAppStore();
    store.getState().showTable(true);
    goToSpot(store, aSpot('Bron'));

    expect(store.getState()).toMatchObject({
      isTable: false,
      placeId: null,
      found: { label: 'Bron' },
    });
  });

  it('takes the mark away when a place is chosen', () => {
    const store = createAppStore();
    goToSpot(store, aSpot('Bron'));
    goToSpot(store, aSpot('Torget', { place: { id: 'torget', type: 'place' } }));

    expect(store.getState().found).toBeNull();
  });

  it('asks the map again for the same spot, and not after the map has moved', () => {
    const store = createAppStore();
    goToSpot(store, aSpot('Bron'));
    const first = store.getState().mapRequest?.id;
    goToSpot(store, aSpot('Bron'));
    expect(store.getState().mapRequest?.id).not.toBe(first);

    store.getState().moveCamera({ center: aPosition(), zoom: 14 });
    expect(store.getState().mapRequest).toBeNull();
  });
});
