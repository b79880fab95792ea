import type { AppState, AppStore } from '../state/app-state.ts';
import { selectAreCounted } from '../state/select-incident-set.ts';

/** Hands over what was counted, unless other incidents are shown by now. */
export function receiveFor(
  store: AppStore,
  asked: AppState,
  receive: (now: AppState) => void,
): void {
  const now = store.getState();
  if (now.countedColumns === asked.countedColumns && selectAreCounted(now)) receive(now);
}
