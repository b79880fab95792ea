import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const REFUSALS =
  /policy violation|Content Security Policy|TrustedScript|TrustedHTML|Script from elsewhere|Refused to/i;

async function open(page: Page) {
  const response = await page.goto('/#/integritet');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return response;
}

test.describe('the policy of the page', () => {
  test.use({ expectedErrors: REFUSALS });

  test('is in the page and in its header, without a way around it', async ({ page }) => {
    const headers = (await open(page))?.headers() ?? {};
    const inPage = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    const inHeader = headers['content-security-policy'] ?? '';
    expect(inHeader).toBe(`${inPage}; frame-ancestors 'none'`);
    expect(inHeader).toContain("default-src 'none'");
    expect(inHeader).not.toMatch(/unsafe|\*|https?:|wss?:/);
    const [scripts] = inHeader.match(/script-src [^;]*/) ?? [];
    expect(scripts).toBe("script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test('refuses code, markup and addresses that are not its own', async ({ page }) => {
    await open(page);
    const ran = await page.evaluate(async () => {
      const after: string[] = [];
      const attempt = async (name: string, run: () => unknown) => {
        try {
          await run();
          after.push(name);
        } catch {
          // Refused, as it shall be.
        }
      };
      // What the test itself runs is let through; what the page runs later is not.
      await new Promise((resolve) => setTimeout(resolve));
      const globals = globalThis as unknown as { ran?: string };
      const blobOf = (text: string) =>
        URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const code = "globalThis.ran = 'yes'";
      await attempt('eval', () => Reflect.get(globalThis, 'eval')(code));
      await attempt('Function', () => new Function(code)());
      await attempt('innerHTML', () => {
        document.body.innerHTML = '<img src=x onerror="globalThis.ran = 1">';
      });
      await attempt('a script of text', () => {
        const script = document.createElement('script');
        script.text = code;
        document.head.append(script);
      });
      await attempt('a worker from a blob', () => new Worker(blobOf('postMessage(1)')));
      await attempt('a script from elsewhere', () => {
        document.createElement('script').src = 'https://example.test/x.js';
      });
      await attempt('a module from a blob', () => import(/* @vite-ignore */ blobOf(code)));
      await attempt('a second policy', () =>
        (
          globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): void };
          }
        ).trustedTypes.createPolicy('other', { createHTML: (text: string) => text }),
      );
      await attempt('a request to elsewhere', () => fetch('https://example.test/'));
      const button = document.createElement('button');
      await attempt('a handler in an attribute', () => {
        button.setAttribute('onclick', code);
        document.body.append(button);
        button.click();
        if (globals.ran === undefined) throw new Error('refused');
      });
      button.remove();
      return { after, ran: globals.ran ?? null };
    });
    expect(ran).toEqual({ after: [], ran: null });
  });
});

test.describe('a test of its own ends badly', () => {
  test.fail();

  test('when the policy is broken', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
  });

  test('when something is asked of another host', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'image';
      link.href = 'https://example.test/x.png';
      document.head.append(link);
    });
  });

  test('when a socket is opened', async ({ page }) => {
    await open(page);
    await page.evaluate(() => {
      try {
        new WebSocket('wss://example.test/');
      } catch {
        // The policy may refuse at once.
      }
    });
  });

  test('when an error reaches nobody', async ({ page }) => {
    await open(page);
    await page.evaluate(async () => {
      setTimeout(() => void Promise.reject(new Error('nobody waits for this')));
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
  });
});
