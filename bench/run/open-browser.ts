import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { findBrowser } from '../../scripts/ensure-browser.mjs';

/** Throws where there is no browser: the bench installs nothing. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const found = await findBrowser();
  if (found.kind === 'none') {
    throw new Error('no Chromium: run npx playwright install chromium, or set CHROMIUM_PATH');
  }
  const options = launchOptions(found);
  return chromium.launch({
    ...options,
    ...(found.kind === 'playwright' && { channel: 'chromium' }),
    args: [...options.args, ...args],
  });
}
