import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser-options.mjs';
import { findBrowser } from './ensure-browser.mjs';
import { root } from './run-child.mjs';

/** Draws the pictures that phones want of the app's mark, from its two drawings. */
const ICONS = [
  { from: 'favicon.svg', to: 'icons/icon-192.png', size: 192 },
  { from: 'favicon.svg', to: 'icons/icon-512.png', size: 512 },
  { from: 'icons/maskable.svg', to: 'icons/maskable-512.png', size: 512 },
];

const browser = await chromium.launch(launchOptions(await findBrowser()));
for (const { from, to, size } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = readFileSync(join(root, 'public', from), 'utf8');
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  await page.screenshot({ path: join(root, 'public', to), omitBackground: true });
  await page.close();
}
await browser.close();
