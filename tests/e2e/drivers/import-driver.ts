import { expect, type Locator, type Page } from '@playwright/test';

export interface DroppedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a person can do and read while a file is taken in. The only file that knows its markup. */
export class ImportDriver {
  readonly main: Locator;
  readonly numbers: Locator;

  constructor(readonly page: Page) {
    this.main = page.locator('#main');
    this.numbers = page.locator('.pb-imp-numbers');
  }

  async open() {
    await this.page.goto('/#/underlag/import');
    await expect(this.page.getByRole('heading', { name: /^(Underlag|Sources)$/ })).toBeVisible();
  }

  /** Through the file field. */
  async choose(name: string, content: string | Uint8Array) {
    const buffer = Buffer.from(content);
    await this.page
      .locator('.pb-imp .pb-file-button input')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  /** Onto the page, wherever it is. */
  async drop(...files: readonly DroppedFile[]) {
    const given = files.map(({ name, content }) => ({
      name,
      bytes: [...(typeof content === 'string' ? Buffer.from(content) : content)],
    }));
    await this.page.evaluate((all) => {
      const data = new DataTransfer();
      for (const { name, bytes } of all) data.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    }, given);
  }

  async isFound() {
    await expect(
      this.page.getByRole('heading', { name: /^(Så har filen lästs|How the file was read)$/ }),
    ).toBeVisible({ timeout: 60_000 });
  }

  async next() {
    await this.page.getByRole('button', { name: /^(Fortsätt|Continue)$/ }).click();
  }

  /** Opens the choice with that name and takes an option of it. */
  async select(name: string | RegExp, option: string | RegExp) {
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }

  async fill(label: string | RegExp, text: string) {
    await this.page.locator('input, textarea').and(this.page.getByLabel(label)).fill(text);
  }

  takeButton() {
    return this.page.getByRole('button', { name: /^(Ta in|Take in)$/ });
  }

  async take() {
    await this.takeButton().click();
    await expect(this.numbers).toBeVisible({ timeout: 60_000 });
  }

  /** What the result counts, by its word. */
  async number(word: string) {
    const group = this.numbers
      .locator('div')
      .filter({ has: this.page.getByText(word, { exact: true }) });
    return (await group.locator('dd').innerText()).trim();
  }

  /** Takes a table of incidents in, from the start to its result. */
  async takeIncidents(
    name: string,
    content: string,
    categories: readonly (readonly [value: string, category: string])[],
  ) {
    await this.choose(name, content);
    await this.isFound();
    await this.next();
    for (const [value, category] of categories) {
      await this.select(new RegExp(`${value}$`), category);
    }
    await this.fill(/^(Källa|Source)/, 'Polisområdet, uttag');
    await this.take();
  }
}
