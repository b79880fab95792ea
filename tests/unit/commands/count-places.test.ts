import { describe, expect, it } from 'vitest';
import { countPlaces } from '#src/commands/count-places.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { streetFilter } from '#src/state/explore-slice.ts';
import type { PlaceDraft } from '#src/state/place-editor-slice.ts';
import { DRAFT_ID, selectPlaceCounts } from '#src/state/select-place-counts.ts';
import { startIncidentClient } from '#src/workers/incidents/client.ts';
import { incidentColumns } from '../../builders/incident-columns.ts';
import { aPlaceEdit, aPlaceEditPlan, aVersion } from '../../builders/place-edits.ts';
import { aRectangle } from '../../builders/places.ts';

const spots = [
  { at: [18.001, 59.301] },
  { at: [18.007, 59.307] },
  { at: [18.008, 59.308], channel: 'indoors' },
  { at: [18.05, 59.35] },
  {},
] as const;

async function aClient() {
  const client = startIncidentClient(null);
  await client.load({
    columns: incidentColumns(spots),
    layers: [],
    grids: [],
    projection: '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80',
  });
  return client;
}

function anOpenEditor() {
  const store = createAppStore();
  store.getState().openPlaceEditor(true);
  store.getState().chooseIncidents('practice');
  store.getState().changePlan(aPlaceEditPlan());
  return store;
}

const aDraft = (area: PlaceDraft['area']): PlaceDraft => ({
  step: 'draw',
  planId: null,
  before: aPlaceEdit({ versions: [] }),
  version: 0,
  name: '',
  validFrom: '',
  validTo: '',
  area,
  line: [],
  isLineDone: false,
  names: { left: '', right: '' },
  since: null,
});

describe('counting in own places', () => {
  it('counts what happened on streets, and the rest apart', async () => {
    const store = anOpenEditor();
    await countPlaces(store, await aClient());
    expect(selectPlaceCounts(store.getState())).toEqual(
      new Map([['place-edit-1.0', { street: 2, others: 1 }]]),
    );
  });

  it('never shows the count of bounds that a place had before', async () => {
    const store = anOpenEditor();
    const client = await aClient();
    await countPlaces(store, client);
    const smaller = aVersion({ area: aRectangle(0, 0, 5, 5) });
    store.getState().changePlan(aPlaceEditPlan({ body: aPlaceEdit({ versions: [smaller] }) }));
    expect(selectPlaceCounts(store.getState()).size).toBe(0);
    await countPlaces(store, client);
    expect(selectPlaceCounts(store.getState()).get('place-edit-1.0')?.street).toBe(1);
  });

  it('counts one time for all that was drawn while it counted', async () => {
    const store = anOpenEditor();
    const client = await aClient();
    let asked = 0;
    const watched = {
      setAreas: client.setAreas,
      count: (filter: Parameters<typeof client.count>[0]) => {
        asked += 1;
        return client.count(filter);
      },
    };
    const first = countPlaces(store, watched);
    for (const east of [6, 7, 8, 9]) {
      store.getState().startPlaceDraft(aDraft(aRectangle(0, 0, east, 10)));
      void countPlaces(store, watched);
    }
    await first;
    // Two filters each: before the drawing, and after the last of it.
    expect(asked).toBe(4);
    expect(selectPlaceCounts(store.getState()).get(DRAFT_ID)?.street).toBe(2);
  });

  it('keeps no layer once nobody looks', async () => {
    const store = anOpenEditor();
    const client = await aClient();
    await countPlaces(store, client);
    store.getState().openPlaceEditor(false);
    await countPlaces(store, client);
    expect(store.getState().practiceInside).toBeNull();
    const { byLayer } = await client.count(streetFilter);
    expect(byLayer.size).toBe(0);
  });
});
