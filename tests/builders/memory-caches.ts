/** The browser's caches, in memory: Node has none. Bodies are read once and kept, as a browser does. */
export function memoryCaches(): Pick<CacheStorage, 'open' | 'keys' | 'delete'> {
  const all = new Map<string, Map<string, { readonly body: ArrayBuffer; readonly type: string }>>();
  return {
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
    open: async (name) => {
      const entries = all.get(name) ?? new Map();
      all.set(name, entries);
      return {
        match: async (url: string, options?: CacheQueryOptions) => {
          const withoutSearch = (text: string) => text.replace(/\?.*$/, '');
          const key = options?.ignoreSearch
            ? [...entries.keys()].find((one) => withoutSearch(one) === withoutSearch(url))
            : url;
          const entry = entries.get(key);
          return entry && new Response(entry.body, { headers: { 'content-type': entry.type } });
        },
        put: async (url: string, response: Response) => {
          const type = response.headers.get('content-type') ?? '';
          entries.set(url, { body: await response.arrayBuffer(), type });
        },
      } as unknown as Cache;
    },
  };
}
