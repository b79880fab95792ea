import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser-options.mjs';
import { findBrowser } from './scripts/ensure-browser.mjs';

const port = Number(process.env.PLATSBILD_TEST_PORT ?? 4199);
const baseURL = `http://127.0.0.1:${port}/`;
const browser = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL,
    ...(browser.kind === 'playwright' && { channel: 'chromium' }),
    launchOptions: launchOptions(browser),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: { reducedMotion: 'reduce' },
    // A service worker answers before `page.route` does. Its own spec lets it in.
    serviceWorkers: 'block',
    trace: 'on-first-retry',
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1280, height: 800 } } }],
  webServer: {
    command: 'node scripts/serve-dist.mjs',
    url: baseURL,
    env: { PLATSBILD_TEST_PORT: String(port) },
    reuseExistingServer: process.env.CI === undefined,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
