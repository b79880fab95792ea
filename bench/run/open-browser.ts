import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import type { FoundBrowser } from '../../scripts/ensure-browser.mjs';

export type OpenBrowser = (args?: readonly string[]) => Promise<Browser>;

/** Opening throws where there is no browser: the bench installs nothing. */
export function browserOpener(found: FoundBrowser): OpenBrowser {
  return (args = []) => {
    if (found.kind === 'none') {
      throw new Error('no Chromium: run npx playwright install chromium, or set CHROMIUM_PATH');
    }
    const options = launchOptions(found);
    return chromium.launch({
      ...options,
      ...(found.kind === 'playwright' && { channel: 'chromium' }),
      args: [...options.args, ...args],
    });
  };
}
