import { type Build, cachedBuild } from './cached-build.ts';
import { USE_NEW_BUILD } from './use-new-build.ts';

interface LastingEvent extends Event {
  waitUntil(done: Promise<unknown>): void;
}

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a service worker has; the browser's own types are for pages. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

/** Written in by `scripts/offline-build.mjs`. */
declare const PLATSBILD_BUILD: Build;

const scope = globalThis as unknown as ServiceWorkerScope;
const app = cachedBuild(PLATSBILD_BUILD, {
  caches,
  fetch: (url, init) => fetch(url, init),
  scope: scope.registration.scope,
});

scope.addEventListener('install', (event) => event.waitUntil(app.install()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(app.activate().then(() => scope.clients.claim())),
);
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(
    app
      .answer(request)
      .catch(() => null)
      .then((response) => response ?? fetch(request)),
  );
});
// Only a person's choice puts a new build to use while pages of the old one are open.
scope.addEventListener('message', (event) => {
  if (event.data === USE_NEW_BUILD) void scope.skipWaiting();
});
