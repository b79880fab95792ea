import { ensureInstall } from './ensure-install.mjs';
import { root, stopOnInterrupt } from './run-child.mjs';

const FIRST_PORT = 4173;

stopOnInterrupt();
await ensureInstall();

const { build, preview } = await import('vite');
console.log('Bygger … / Building …');
await build({ root, logLevel: 'error' });

const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: 'localhost', port: FIRST_PORT, strictPort: false },
});
stopOnInterrupt({ exitCode: 0, finish: () => server.close() });
const address = server.resolvedUrls?.local[0] ?? '';
console.log(`Platsbild: ${address.replace(/\/$/, '')}`);
console.log('Avsluta med Ctrl+C. / Stop with Ctrl+C.');
