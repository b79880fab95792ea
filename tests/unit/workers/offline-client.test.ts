import { describe, expect, it } from 'vitest';
import { startOfflineClient } from '#src/workers/offline/client.ts';

/** What a browser has of builds, moved on by hand. */
class Builds extends EventTarget {
  active: object | null = null;
  waiting: { postMessage(message: unknown): void } | null = null;
  installing: (EventTarget & { state: string }) | null = null;
  controller: object | null = null;
  readonly told: unknown[] = [];

  register = async () => this as unknown as ServiceWorkerRegistration;
  update = async () => this;

  /** A build is fetched and is ready to be used. */
  fetched() {
    const coming = Object.assign(new EventTarget(), { state: 'installing' });
    this.installing = coming;
    this.dispatchEvent(new Event('updatefound'));
    coming.state = 'installed';
    this.waiting = { postMessage: (message) => this.told.push(message) };
    coming.dispatchEvent(new Event('statechange'));
  }

  used() {
    this.active = this.controller = {};
    this.waiting = null;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

async function started(builds: Builds) {
  const events: string[] = [];
  const client = startOfflineClient({
    container: builds as unknown as ServiceWorkerContainer,
    script: 'service-worker.js',
    onWaiting: () => events.push('waiting'),
    onReplaced: () => events.push('replaced'),
    reload: () => events.push('reload'),
  });
  await new Promise((resolve) => setTimeout(resolve));
  return { client, events };
}

function used(): Builds {
  const builds = new Builds();
  builds.used();
  return builds;
}

describe('startOfflineClient', () => {
  it('says nothing of the first build, which is the one of the page', async () => {
    const builds = new Builds();
    const { events } = await started(builds);
    builds.fetched();
    builds.used();
    expect(events).toEqual([]);
  });

  it('says that a newer build waits, and reloads only when it is asked to', async () => {
    const builds = used();
    const { client, events } = await started(builds);
    builds.fetched();
    expect(events).toEqual(['waiting']);
    expect(builds.told).toEqual([]);

    client.useNewBuild();
    expect(builds.told).toEqual(['use-new-build']);
    expect(events).toEqual(['waiting']);
    builds.used();
    expect(events).toEqual(['waiting', 'reload']);
  });

  it('says so when the newer build was there before the page', async () => {
    const builds = used();
    builds.waiting = { postMessage: () => {} };
    expect((await started(builds)).events).toEqual(['waiting']);
  });

  it('does not reload when another tab has put the newer build to use', async () => {
    const builds = used();
    const { client, events } = await started(builds);
    builds.fetched();
    builds.used();
    expect(events).toEqual(['waiting', 'replaced']);

    client.useNewBuild();
    expect(events).toEqual(['waiting', 'replaced', 'reload']);
  });

  it('does nothing where the browser refuses', async () => {
    const builds = new Builds();
    builds.register = () => Promise.reject(new Error('denied'));
    expect((await started(builds)).events).toEqual([]);
  });
});
