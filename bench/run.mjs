import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const { module } = await runnerImport('./bench/main.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

process.exitCode = await module.main(root, process.argv.slice(2));
