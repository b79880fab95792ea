import type { AppState, AppStore } from './app-state.ts';
import { selectIncidentCounts } from './select-incident-set.ts';

/** Counts that take longer come after the rest of the page. Unit: milliseconds. */
const HOLD_MS = 100;

/**
 * The store for readers that show a filter and its counts in one change: while the counts of a new
 * filter are on their way it stays at the state before, at most `HOLD_MS`. Any other change lets it
 * go on at once. Actions change the store itself.
 */
export function heldStore(store: AppStore): AppStore {
  const listeners = new Set<(state: AppState, before: AppState) => void>();
  let shown = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unfollow: (() => void) | undefined;

  const release = () => {
    clearTimeout(timer);
    timer = undefined;
    const before = shown;
    shown = store.getState();
    if (shown === before) return;
    for (const listener of listeners) listener(shown, before);
  };
  const follow = () => {
    if (awaitsCounts(shown, store.getState())) timer ??= setTimeout(release, HOLD_MS);
    else release();
  };

  return {
    ...store,
    getState: () => {
      if (unfollow === undefined) shown = store.getState();
      return shown;
    },
    subscribe: (listener) => {
      if (unfollow === undefined) {
        shown = store.getState();
        unfollow = store.subscribe(follow);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        unfollow?.();
        unfollow = undefined;
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

const FILTER_KEYS: ReadonlySet<string> = new Set([
  'year',
  'incidentFilter',
] satisfies readonly (keyof AppState)[]);

/** Whether the filter alone is another one, and there are counts that will follow it. */
function awaitsCounts(shown: AppState, now: AppState): boolean {
  if (selectIncidentCounts(now) === null) return false;
  const changed = (Object.keys(now) as (keyof AppState)[]).filter((key) => now[key] !== shown[key]);
  return changed.length > 0 && changed.every((key) => FILTER_KEYS.has(key));
}
