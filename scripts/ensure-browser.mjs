import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from './run-child.mjs';

const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/** The one without windows first: it draws the same pages in two thirds of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Where installers put the browser without adding it to the path. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]),
];

/**
 * @typedef {{ readonly kind: 'playwright' }
 *   | { readonly kind: 'system', readonly path: string }
 *   | { readonly kind: 'none' }} FoundBrowser
 */

/**
 * Looks for a browser and installs nothing.
 * @returns {Promise<FoundBrowser>}
 */
export async function findBrowser() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    if (existsSync(chosen)) return { kind: 'system', path: chosen };
    throw new Error(
      'CHROMIUM_PATH pekar på en fil som inte finns.\nCHROMIUM_PATH names a file that does not exist.',
    );
  }
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return { kind: 'playwright' };
  const path = systemBrowser();
  return path === undefined ? { kind: 'none' } : { kind: 'system', path };
}

/**
 * Finds a browser for the tests, and installs one where none is found.
 * @returns {Promise<string | undefined>} its path; undefined for Playwright's own
 */
export async function ensureBrowser() {
  for (const install of [async () => {}, installWithPlaywright, installWithApt]) {
    await install();
    const found = await findBrowser();
    if (found.kind === 'system') return found.path;
    if (found.kind === 'playwright') return undefined;
  }
  throw new Error(
    [
      'Ingen webbläsare för testerna. Kör: npx playwright install chromium',
      'eller peka ut en Chromium eller Chrome med miljövariabeln CHROMIUM_PATH.',
      'No browser for the tests. Run: npx playwright install chromium',
      'or name a Chromium or Chrome in the environment variable CHROMIUM_PATH.',
    ].join('\n'),
  );
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...USUAL_PLACES,
  ].find((path) => existsSync(path));
}

async function installWithPlaywright() {
  console.log('Hämtar Chromium för testerna … / Fetching Chromium for the tests …');
  await runNode('node_modules/@playwright/test/cli.js', ['install', 'chromium'], {
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update'], { env })) !== 0) return;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const args = ['install', '-y', '--no-install-recommends', name];
    if ((await run('apt-get', args, { env })) === 0) return;
  }
}
