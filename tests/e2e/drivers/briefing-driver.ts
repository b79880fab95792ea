import { expect, type Locator, type Page } from '@playwright/test';

/** A shift from its time to its debrief. The only file that knows its markup. */
export class BriefingDriver {
  readonly pages: Locator;

  constructor(readonly page: Page) {
    this.pages = page.locator('.pb-page-a4');
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async openList() {
    await this.page.goto('/#/utsattning');
    await expect(this.page.getByRole('heading', { name: 'Utsättning', level: 1 })).toBeVisible();
  }

  /** A new shift at the given hours of today. */
  async startShift(from: string, to: string) {
    await this.openList();
    await this.page.getByRole('button', { name: 'Nytt arbetspass' }).click();
    await this.page.getByLabel('Från', { exact: true }).fill(from);
    await this.page.getByLabel('Till', { exact: true }).fill(to);
  }

  async step(name: string) {
    await this.page
      .getByRole('navigation', { name: 'Passets steg' })
      .getByRole('link', { name, exact: true })
      .click();
  }

  async choose(...places: readonly string[]) {
    for (const place of places) {
      await this.page.getByRole('button', { name: `Välj ${place}`, exact: true }).click();
    }
  }

  async count(data: string) {
    await this.page.getByRole('button', { name: /Räknade händelser$/ }).click();
    await this.page.getByRole('option', { name: data }).click();
  }

  /** The shift as it is, in a locked file. */
  async saveFile(passphrase: string): Promise<string> {
    await this.page.getByLabel('Lösenfras', { exact: true }).fill(passphrase);
    await this.page.getByLabel('Lösenfrasen igen').fill(passphrase);
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Spara filen' }).click(),
    ]);
    return download.path();
  }

  async openFile(path: string, passphrase: string) {
    await this.page.locator('input[type="file"]').first().setInputFiles(path);
    await this.page.getByLabel('Lösenfras', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Öppna', exact: true }).click();
  }
}
