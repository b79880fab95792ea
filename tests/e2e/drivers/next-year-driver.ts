import { expect, type Locator, type Page } from '@playwright/test';

/** Another year's facts, as a person takes them in and reads them. The only file that knows the markup. */
export class NextYearDriver {
  readonly main: Locator;
  readonly table: Locator;

  constructor(readonly page: Page) {
    this.main = page.locator('#main');
    this.table = page.getByRole('table', {
      name: /^(Skillnader mellan två lägesbilder|Differences between two situation pictures)$/,
    });
  }

  async open() {
    await this.page.goto('/#/underlag/ny-lagesbild');
    await expect(
      this.page.getByRole('heading', {
        name: /^(Läs in en lägesbild|Read in a situation picture)$/,
      }),
    ).toBeVisible({ timeout: 60_000 });
  }

  async choose(name: string, content: string | Uint8Array) {
    await this.main
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  async isDraft(file: string) {
    await expect(this.page.getByRole('heading', { name: `Granska ${file}` })).toBeFocused({
      timeout: 30_000,
    });
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  row(words: string | RegExp) {
    return this.table.getByRole('row').filter({ hasText: words });
  }

  async select(label: RegExp, option: string | RegExp) {
    await this.main.getByRole('button', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
