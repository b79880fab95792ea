import type { AppStore } from '../state/app-state.ts';
import { type OfflineClient, startOfflineClient } from '../workers/offline/client.ts';
import type { Keeper } from './keep-plans.ts';

interface BuildPorts {
  readonly container: ServiceWorkerContainer | undefined;
  readonly script: string;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>;
  readonly keeper: Pick<Keeper, 'flush'>;
  /** Milliseconds, of any clock that does not go backwards. */
  readonly now: () => number;
  readonly reload: () => void;
}

/** A page that is open for a whole shift asks at least this seldom. Unit: milliseconds. */
const LOOK_AGAIN_MS = 3_600_000;

/** Keeps the app on the device and says when there is a newer one. The answer puts that one to use. */
export function followBuilds(store: AppStore, ports: BuildPorts): () => Promise<void> {
  const { container, script, page, keeper, now, reload } = ports;
  const { reportBuild } = store.getState();
  const client: OfflineClient = startOfflineClient({
    container,
    script,
    onWaiting: () => reportBuild('newer-waits'),
    onReplaced: () => reportBuild('newer-in-use'),
    reload,
  });
  let lookedAt = now();
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'visible' || now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = now();
    client.look();
  });
  return async () => {
    await keeper.flush();
    client.useNewBuild();
  };
}
