import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { findBrowser } from '../scripts/ensure-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { module } = await runnerImport('./bench/main.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});

process.exitCode = await module.main(root, process.argv.slice(2), await findBrowser());
