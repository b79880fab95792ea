import { emptyFilter } from '../domain/incident/incident-filter.ts';
import type { AppStore } from '../state/app-state.ts';
import { streetFilter } from '../state/explore-slice.ts';
import { selectIsPracticeOn } from '../state/select-incident-set.ts';
import { selectCountedAreas } from '../state/select-place-counts.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';

type CountingClient = Pick<IncidentClient, 'setAreas' | 'count'>;

const LAYER = 'own-places';

/** Clients that are counting, and whether the areas have changed since they began. */
const underWay = new WeakMap<CountingClient, { isStale: boolean }>();

/**
 * Counts the practice incidents in the own places and in what is being drawn. One count at a time: what
 * has changed meanwhile is counted once the answer is there.
 */
export async function countPlaces(store: AppStore, client: CountingClient): Promise<void> {
  const running = underWay.get(client);
  if (running !== undefined) {
    running.isStale = true;
    return;
  }
  const run = { isStale: false };
  underWay.set(client, run);
  try {
    do {
      run.isStale = false;
      await countOnce(store, client);
    } while (run.isStale);
  } finally {
    underWay.delete(client);
  }
}

async function countOnce(store: AppStore, client: CountingClient): Promise<void> {
  const areas = selectCountedAreas(store.getState());
  if (areas.length === 0 || !selectIsPracticeOn(store.getState())) {
    await client.setAreas(LAYER, null);
    store.getState().receivePracticeInside(null);
    return;
  }
  await client.setAreas(
    LAYER,
    areas.map(({ area }) => area),
  );
  const street = [...((await client.count(streetFilter)).byLayer.get(LAYER) ?? [])];
  const all = [...((await client.count(emptyFilter)).byLayer.get(LAYER) ?? [])];
  store.getState().receivePracticeInside({
    areas,
    street,
    others: all.map((count, index) => count - (street[index] ?? 0)),
  });
}
