import { describe, expect, it } from 'vitest';
import type { PackFile } from '#src/data/schema/pack-schemas.ts';
import { DataError } from '#src/domain/issue/data-error.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectGazetteerInput } from '#src/state/select-search.ts';
import { aPlace } from '../../builders/places.ts';

function aStoreWithPlaces() {
  const store = createAppStore();
  store.getState().receiveFile('places', { version: 1, places: [aPlace()] } as PackFile<'places'>);
  return store;
}

describe('what can be searched for', () => {
  it('is not known until every file with names is read or lost', () => {
    const store = aStoreWithPlaces();
    expect(selectGazetteerInput(store.getState())).toBeNull();

    store.getState().failFile('basemap', new DataError('not-json', { file: 'basemap' }));
    store.getState().receiveFile('context', { version: 1, schools: [], entrances: [], stops: [] });

    expect(selectGazetteerInput(store.getState())).toMatchObject({
      places: [{ id: 'the-square' }],
      streets: [],
    });
  });

  it('keeps its identity while the files are the same', () => {
    const store = aStoreWithPlaces();
    store.getState().failFile('basemap', new DataError('not-json', { file: 'basemap' }));
    store.getState().failFile('context', new DataError('not-json', { file: 'context' }));
    const before = selectGazetteerInput(store.getState());
    store.getState().openPlace('the-square');

    expect(selectGazetteerInput(store.getState())).toBe(before);
  });
});
