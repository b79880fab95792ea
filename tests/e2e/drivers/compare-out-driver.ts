import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a comparison leaves the page as. The only file that knows its markup. */
export class CompareOutDriver {
  readonly tools: Locator;
  readonly preview: Locator;
  readonly kept: Locator;

  constructor(readonly page: Page) {
    this.tools = page.getByRole('region', { name: /^(Lämna vidare|Hand on)$/ });
    this.preview = page.getByRole('dialog', {
      name: /^(Skriv ut jämförelsen|Print the comparison)$/,
    });
    this.kept = this.tools.getByRole('listitem');
  }

  get pages() {
    return this.preview.locator('.pb-page-a4');
  }

  get maps() {
    return this.preview.locator('.pb-page-a4').getByRole('img', {
      name: /^(A · |B · |Skillnad: |Difference: )/,
    });
  }

  async press(name: string | RegExp) {
    await this.tools.getByRole('button', { name }).first().click();
  }

  async preparePrint() {
    await this.page.keyboard.press('Control+p');
    await expect(this.pages.first()).toBeVisible();
  }

  async choose(audience: 'Intern' | 'För delning') {
    await this.page.getByRole('radio', { name: audience, exact: true }).check({ force: true });
  }

  /** Saves from the open dialog. */
  async save(): Promise<{ readonly name: string; readonly content: Buffer }> {
    const saved = this.page.waitForEvent('download');
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Spara|Save)$/ })
      .click();
    const download = await saved;
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  }

  async openKept() {
    await this.tools.getByText(/^(Fynd i lägesbilden|Findings in the situation picture) /).click();
  }
}
