import { expect, type Locator, type Page } from '@playwright/test';

/** The app on the device and its newer builds. */
export class OfflineDriver {
  readonly notice: Locator;

  constructor(readonly page: Page) {
    this.notice = page
      .getByRole('status')
      .filter({ hasText: /Ny version finns|ny version används/ });
  }

  /** Until every file is on the device and the page is served from there. */
  async isKept() {
    await expect
      .poll(
        () =>
          this.page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration();
            return (
              registration?.active?.state === 'activated' && !!navigator.serviceWorker.controller
            );
          }),
        { timeout: 60_000 },
      )
      .toBe(true);
  }

  async lookForNewer() {
    await this.page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
  }

  /** Something that is only in this very page: a reload would take it. */
  async mark() {
    await this.page.evaluate(() => document.body.setAttribute('data-mark', 'here'));
  }

  async isStillTheSamePage() {
    await expect(this.page.locator('body')).toHaveAttribute('data-mark', 'here');
  }

  build(): Promise<string | null> {
    return this.page.evaluate(
      () => document.querySelector('meta[name="build"]')?.getAttribute('content') ?? null,
    );
  }
}
