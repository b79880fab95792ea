import { expect, type Locator, type Page } from '@playwright/test';

/** The sheets of types of offence. The only file that knows their markup. */
export class OffenceSheetsDriver {
  readonly sheet: Locator;
  readonly preview: Locator;
  readonly pages: Locator;
  readonly hours: Locator;

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('article');
    this.preview = page.getByRole('dialog');
    this.pages = this.preview.locator('.pb-page-a4');
    this.hours = this.sheet.getByRole('grid');
  }

  async open(type: string): Promise<void> {
    await this.page.goto(`/#/underlag/brott/${type}`);
    await expect(this.sheet).toBeVisible({ timeout: 60_000 });
  }

  async choose(type: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Brottstyp', exact: true })
      .getByRole('link', { name: type, exact: true })
      .click();
    await expect(this.sheet.getByRole('heading', { level: 3, name: type })).toBeVisible();
  }

  async showPractice(): Promise<void> {
    await this.sheet.getByRole('button', { name: /Händelser som visas/ }).click();
    await this.page.getByRole('option', { name: /^Övningsdata/ }).click();
    await expect(this.hours).toBeVisible({ timeout: 60_000 });
  }

  table(name: RegExp): Locator {
    return this.sheet.getByRole('table', { name });
  }

  section(name: string): Locator {
    return this.sheet.getByRole('region', { name });
  }

  async preparePrint(): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await expect(this.pages.first()).toBeVisible();
  }
}
