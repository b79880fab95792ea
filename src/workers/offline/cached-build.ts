/** A file of the build. `path`: from the folder of the app; '' is the page itself. */
export interface BuiltFile {
  readonly path: string;
  /** As the browser checks it: `sha256-…`. */
  readonly integrity: string;
}

export interface Build {
  readonly version: string;
  readonly files: readonly BuiltFile[];
}

interface Ports {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Address of the folder of the app, ending with `/`. */
  readonly scope: string;
}

export interface CachedBuild {
  /** Fetches every file of the build, or rejects: half a build is never put to use. */
  install(): Promise<void>;
  /** Lets go of older builds but the one before: pages that are open may still need its parts. */
  activate(): Promise<void>;
  /** Null: not a file of the app, the network answers. */
  answer(request: Pick<Request, 'method' | 'url'>): Promise<Response | null>;
}

const CACHE_PREFIX = 'platsbild-build-';
/** In the cache of every build that was ever put to use. */
const USED_MARK = '.used';
const AT_ONCE = 6;

/** The whole app in the browser's cache, one cache for each build. */
export function cachedBuild(build: Build, { caches, fetch, scope }: Ports): CachedBuild {
  const cacheName = `${CACHE_PREFIX}${build.version}`;
  const urlOf = (path: string) => new URL(path, scope).href;
  const keyOf = ({ path, integrity }: BuiltFile) =>
    `${urlOf(path)}?${encodeURIComponent(integrity)}`;
  const fileByUrl = new Map(build.files.map((file) => [urlOf(file.path), file]));

  /** Newest first. */
  async function earlierCaches(): Promise<readonly string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName).toReversed();
  }

  async function keep(file: BuiltFile, cache: Cache, earlier: readonly Cache[]): Promise<void> {
    const key = keyOf(file);
    if ((await cache.match(key)) !== undefined) return;
    for (const one of earlier) {
      const same = await one.match(key);
      if (same !== undefined) return cache.put(key, same);
    }
    const response = await fetch(urlOf(file.path), {
      integrity: file.integrity,
      cache: 'no-cache',
      credentials: 'same-origin',
    });
    if (!response.ok) throw new Error(`[offline] ${file.path}: ${response.status}`);
    await cache.put(key, response.redirected ? await withoutRedirect(response) : response);
  }

  return {
    install: async () => {
      const cache = await caches.open(cacheName);
      const earlier = await Promise.all((await earlierCaches()).map((name) => caches.open(name)));
      const left = [...build.files];
      const keepNext = async () => {
        for (let file = left.pop(); file !== undefined; file = left.pop()) {
          await keep(file, cache, earlier);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
    },

    activate: async () => {
      await (await caches.open(cacheName)).put(urlOf(USED_MARK), new Response());
      let before: string | undefined;
      for (const name of await earlierCaches()) {
        const wasUsed = (await (await caches.open(name)).match(urlOf(USED_MARK))) !== undefined;
        if (wasUsed && before === undefined) before = name;
        else await caches.delete(name);
      }
    },

    answer: async ({ method, url }) => {
      if (method !== 'GET' || !url.startsWith(scope)) return null;
      const asked = new URL(url);
      asked.search = '';
      asked.hash = '';
      if (asked.href === urlOf('index.html')) asked.href = scope;
      const file = fileByUrl.get(asked.href);
      if (file !== undefined) {
        return (await (await caches.open(cacheName)).match(keyOf(file))) ?? null;
      }
      for (const name of await earlierCaches()) {
        const found = await (await caches.open(name)).match(asked.href, { ignoreSearch: true });
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** Browsers refuse a redirected answer to a navigation. */
async function withoutRedirect(response: Response): Promise<Response> {
  return new Response(await response.blob(), { headers: response.headers });
}
