import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root, stopOnInterrupt } from './run-child.mjs';

/** Serves the built app for the end-to-end tests, with the same headers as a real host. */
const port = Number(process.env.PLATSBILD_TEST_PORT ?? 4199);

if (!existsSync(join(root, 'dist', 'index.html'))) await build({ root, logLevel: 'warn' });

const server = await preview({
  root,
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port, strictPort: true },
});
stopOnInterrupt({ exitCode: 0, finish: () => server.close() });
