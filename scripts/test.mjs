import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { runNode, stopOnInterrupt } from './run-child.mjs';
import { addCounts, NOTHING, playwrightCounts, summary, vitestCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const PASSED = { ...NOTHING, passed: 1 };
const FAILED = { ...NOTHING, failed: 1 };

stopOnInterrupt();
const reports = mkdtempSync(join(tmpdir(), 'platsbild-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const total = await runAll();
for (const title of total.flaky) console.log(`Flaky (passed on retry): ${title}`);
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** @returns {Promise<Counts>} */
async function runAll() {
  try {
    await ensureInstall();
  } catch (error) {
    explain(error);
    return FAILED;
  }
  const browser = await chooseBrowser();
  const before = [
    await step('biome', 'node_modules/@biomejs/biome/bin/biome', ['check']),
    await step('types', 'node_modules/typescript/bin/tsc', ['-p', '.']),
    await step('unused', 'node_modules/knip/bin/knip.js', [
      '--include',
      'files,dependencies,unlisted',
    ]),
    await step('types: domain', 'node_modules/typescript/bin/tsc', ['-p', 'src/domain']),
    await vitest(),
    await step('geodata', 'geodata/build.mjs', ['--verify']),
  ];
  const build = await step('build', 'node_modules/vite/bin/vite.js', ['build']);
  return addCounts([...before, build, await endToEnd(browser, build.failed === 0)]);
}

/** @returns {Promise<{ readonly path: string | undefined } | null>} null when there is none */
async function chooseBrowser() {
  try {
    return { path: await ensureBrowser() };
  } catch (error) {
    explain(error);
    return null;
  }
}

/**
 * A check that either passes or fails as a whole.
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} args
 */
async function step(name, file, args) {
  heading(name);
  const code = await runNode(file, args);
  console.log(code === 0 ? `${name}: passed` : `${name}: FAILED`);
  return code === 0 ? PASSED : FAILED;
}

async function vitest() {
  heading('unit, geodata and architecture tests');
  const file = join(reports, 'vitest.json');
  const code = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return vitestCounts(readReport(file), code);
}

/**
 * @param {{ readonly path: string | undefined } | null} browser
 * @param {boolean} isBuilt
 */
async function endToEnd(browser, isBuilt) {
  heading('end-to-end tests');
  if (browser === null || !isBuilt) {
    console.log(`end-to-end: FAILED, ${isBuilt ? 'no browser' : 'the app did not build'}`);
    return FAILED;
  }
  const file = join(reports, 'playwright.json');
  const code = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json'],
    {
      env: {
        CI: process.env.CI ?? '1',
        PLATSBILD_TEST_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        ...(browser.path !== undefined && { CHROMIUM_PATH: browser.path }),
      },
    },
  );
  return playwrightCounts(readReport(file), code);
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * A server left over from another copy of the project must not be tested by mistake.
 * @returns {Promise<number>}
 */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 4199) : 4199));
    });
  });
}

/** @param {string} text */
function heading(text) {
  console.log(`\n── ${text}`);
}

/** @param {unknown} error */
function explain(error) {
  console.error(error instanceof Error ? error.message : error);
}
