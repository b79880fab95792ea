import { USE_NEW_BUILD } from './use-new-build.ts';

export interface OfflinePorts {
  /** Undefined where the browser has none: the app works, with the network. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly script: string;
  /** A newer build is on the device and waits. */
  readonly onWaiting: () => void;
  /** Another tab has put a newer build to use. This page goes on as it is. */
  readonly onReplaced: () => void;
  readonly reload: () => void;
}

export interface OfflineClient {
  /** Asks whether there is a newer build. */
  look(): void;
  /** Puts the newer build to use and reloads the page. */
  useNewBuild(): void;
}

/** Keeps the app on the device, and tells of newer builds. Nothing reloads that was not asked to. */
export function startOfflineClient(ports: OfflinePorts): OfflineClient {
  const { container, script, onWaiting, onReplaced, reload } = ports;
  let registration: ServiceWorkerRegistration | undefined;
  let isAsked = false;
  // The first build that takes over a page is the one that the page is of.
  let hasBuild = container?.controller != null;

  container?.addEventListener('controllerchange', () => {
    if (isAsked) reload();
    else if (hasBuild) onReplaced();
    hasBuild = true;
  });

  async function register(): Promise<void> {
    registration = await container?.register(script, { updateViaCache: 'none' });
    if (registration === undefined) return;
    hasBuild ||= registration.active !== null;
    if (registration.waiting !== null && registration.active !== null) onWaiting();
    registration.addEventListener('updatefound', () => {
      const coming = registration?.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && registration?.active != null) onWaiting();
      });
    });
  }
  // Without it the app works as long as there is a network.
  void register().catch(() => {});

  return {
    look: () => void registration?.update().catch(() => {}),
    useNewBuild: () => {
      const waiting = registration?.waiting ?? null;
      isAsked = true;
      if (waiting === null) reload();
      else waiting.postMessage(USE_NEW_BUILD);
    },
  };
}
