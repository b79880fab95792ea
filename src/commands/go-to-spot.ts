import { groundBounds } from '../domain/search/ground.ts';
import type { NamedSpot } from '../domain/search/named-spot.ts';
import type { AppStore } from '../state/app-state.ts';

/** Opens a place of the document; marks anything else on the map. Both are brought into view. */
export function goToSpot(store: AppStore, { id, label, place, ground }: NamedSpot): void {
  const { openPlace, markFound, lookAt, showTable } = store.getState();
  if (place !== undefined) {
    markFound(null);
    openPlace(place.id);
  } else {
    markFound(ground === undefined ? null : { id, label, ground });
    // Only places are rows of the table.
    showTable(false);
  }
  if (ground !== undefined) lookAt({ bounds: groundBounds(ground) });
}
