import { join } from 'node:path';
import { build } from 'vite';
import type { Row } from '../rows/row.ts';
import { engineFlags } from './engine-flags.ts';
import type { OpenBrowser } from './open-browser.ts';
import { serveWhile } from './serve.ts';

/** The rows that are measured in a page, and the browser they were measured in. */
export async function runChromium(root: string, outDir: string, openBrowser: OpenBrowser) {
  const config = { root: join(root, 'bench', 'chromium'), configFile: false } as const;
  await build({
    ...config,
    logLevel: 'error',
    publicDir: false,
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1000 },
  });
  return serveWhile({ ...config, build: { outDir } }, async (address) => {
    const browser = await openBrowser([`--js-flags=${engineFlags.join(' ')}`]);
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => 'measure' in window);
      const rows = await page.evaluate<readonly Row[]>('window.measure()');
      return { rows, version: browser.version() };
    } finally {
      await browser.close();
    }
  });
}
