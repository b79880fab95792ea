import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { root } from './run-child.mjs';

const SCRIPT = 'service-worker.js';
/** Read by the system when the app is installed, never by the app. */
const LEFT_OUT = /\.map$|^icons\//;

/** Adds the service worker to what is built: it keeps every file of the build on the device. */
export function offlineBuild() {
  let outDir = join(root, 'dist');
  return {
    name: 'platsbild:offline-build',
    apply: /** @type {const} */ ('build'),
    /** @param {{ root: string, build: { outDir: string } }} config */
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: /** @type {const} */ ('post'),
      sequential: true,
      async handler() {
        if (existsSync(join(outDir, 'index.html'))) await writeServiceWorker(outDir);
      },
    },
  };
}

/**
 * Writes the service worker for what lies in a built folder.
 * @param {string} folder
 */
export async function writeServiceWorker(folder) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { PLATSBILD_BUILD: JSON.stringify(buildOf(folder)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/workers/offline/offline.worker.ts'),
        output: { format: 'iife', entryFileNames: SCRIPT },
      },
    },
  });
}

/**
 * @param {string} folder
 * @returns {import('../src/workers/offline/cached-build.ts').Build}
 */
function buildOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== SCRIPT && !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({
      // Hosts may redirect the page's file name to its folder.
      path: path === 'index.html' ? '' : path,
      integrity: `sha256-${digestOf(readFileSync(join(folder, path)), 'base64')}`,
    }));
  return { version: digestOf(JSON.stringify(files), 'hex').slice(0, 12), files };
}

/**
 * @param {string | Uint8Array} content
 * @param {'hex' | 'base64'} form
 */
function digestOf(content, form) {
  return createHash('sha256').update(content).digest(form);
}
