import { type InlineConfig, preview } from 'vite';

/** Lets a page read its clock to five microseconds. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Serves a built folder on a free port while `use` runs. */
export async function serveWhile<Result>(
  config: InlineConfig,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = await preview({
    ...config,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 4173, strictPort: false, headers: ISOLATED },
  });
  try {
    return await use(server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
}
