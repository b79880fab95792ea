import { describe, expect, it } from 'vitest';
import { type Build, cachedBuild } from '#src/workers/offline/cached-build.ts';
import { memoryCaches } from '../../builders/memory-caches.ts';

const SCOPE = 'https://example.test/app/';
const get = (path: string) => ({ method: 'GET', url: `${SCOPE}${path}` });

const first: Build = {
  version: '1',
  files: [
    { path: '', integrity: 'sha256-page1' },
    { path: 'assets/view-a1.js', integrity: 'sha256-a1' },
    { path: 'assets/font.woff2', integrity: 'sha256-font' },
  ],
};
const second: Build = {
  version: '2',
  files: [
    { path: '', integrity: 'sha256-page2' },
    { path: 'assets/view-b2.js', integrity: 'sha256-b2' },
    { path: 'assets/font.woff2', integrity: 'sha256-font' },
  ],
};
const third: Build = { version: '3', files: [{ path: '', integrity: 'sha256-page3' }] };

/** A host that answers each address with the integrity that it was asked for. */
function aHost({ missing = '' } = {}) {
  const asked: string[] = [];
  const caches = memoryCaches();
  const build = (of: Build, refused = missing) =>
    cachedBuild(of, {
      caches,
      scope: SCOPE,
      fetch: async (url, init) => {
        asked.push(url.slice(SCOPE.length));
        if (refused !== '' && url.endsWith(refused)) return new Response('', { status: 404 });
        return new Response(init.integrity ?? '');
      },
    });
  return { asked, caches, build };
}

const textOf = async (response: Response | null) => (response === null ? null : response.text());

describe('cachedBuild', () => {
  it('answers with every file of its build once it is installed', async () => {
    const { build, asked } = aHost();
    const app = build(first);
    await app.install();

    expect(asked.toSorted()).toEqual(['', 'assets/font.woff2', 'assets/view-a1.js']);
    expect(await textOf(await app.answer(get('')))).toBe('sha256-page1');
    expect(await textOf(await app.answer(get('?utm=1#/laget')))).toBe('sha256-page1');
    expect(await textOf(await app.answer(get('index.html')))).toBe('sha256-page1');
    expect(await textOf(await app.answer(get('assets/view-a1.js')))).toBe('sha256-a1');
  });

  it('leaves other addresses and other questions to the network', async () => {
    const app = aHost().build(first);
    await app.install();

    expect(await app.answer(get('data/gone.json'))).toBeNull();
    expect(await app.answer({ method: 'GET', url: 'https://example.test/else' })).toBeNull();
    expect(await app.answer({ ...get(''), method: 'POST' })).toBeNull();
  });

  it('is not installed when one file is missing, and goes on from there the next time', async () => {
    const { build, asked } = aHost();
    await expect(build(first, 'view-a1.js').install()).rejects.toThrow(
      '[offline] assets/view-a1.js: 404',
    );
    asked.length = 0;
    await build(first).install();
    expect(asked).toEqual(['assets/view-a1.js']);
  });

  it('fetches only what is another than in the build before', async () => {
    const { build, asked } = aHost();
    await build(first).install();
    asked.length = 0;
    const app = build(second);
    await app.install();

    expect(asked.toSorted()).toEqual(['', 'assets/view-b2.js']);
    expect(await textOf(await app.answer(get('assets/font.woff2')))).toBe('sha256-font');
  });

  it('still has the parts of the build before, for pages that are open', async () => {
    const { build } = aHost();
    await build(first).install();
    await build(first).activate();
    const app = build(second);
    await app.install();
    await app.activate();

    expect(await textOf(await app.answer(get('')))).toBe('sha256-page2');
    expect(await textOf(await app.answer(get('assets/view-a1.js')))).toBe('sha256-a1');
  });

  it('keeps no more than the build in use and the one in use before', async () => {
    const { build, caches } = aHost();
    await build(first).install();
    await build(first).activate();
    // Fetched, but nobody has chosen it.
    await build(second).install();
    await build(third).install();
    await build(third).activate();

    expect(await caches.keys()).toEqual(['platsbild-build-1', 'platsbild-build-3']);
  });
});
