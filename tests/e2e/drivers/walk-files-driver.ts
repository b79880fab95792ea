import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { ImportDriver } from './import-driver.ts';

/** Files and codes of a walk. The only file that knows their markup. */
export class WalkFilesDriver {
  readonly main: Locator;

  constructor(readonly page: Page) {
    this.main = page.locator('#main');
  }

  async open(): Promise<void> {
    await this.page.goto('/#/vandring/ta-emot');
    await expect(
      this.main.getByRole('heading', { name: 'Ta emot en vandring', level: 1 }),
    ).toBeVisible();
  }

  async drop(name: string, content: string): Promise<void> {
    await new ImportDriver(this.page).drop({ name, content });
    await expect(
      this.main.getByRole('heading', { name: 'Ta emot en vandring', level: 1 }),
    ).toBeVisible();
  }

  async choose(name: string, content: string): Promise<void> {
    const buffer = Buffer.from(content);
    await this.main
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async take(button: 'Gör en ny vandring' | 'Ta in i vandringen'): Promise<void> {
    await this.main.getByRole('button', { name: button }).click();
    await this.main.getByRole('link', { name: 'Öppna vandringen' }).click();
  }

  /** Opens the step where files leave. */
  async out(): Promise<void> {
    await this.page.getByRole('link', { name: 'Ut och gå', exact: true }).click();
    await expect(this.main.getByRole('heading', { name: 'Filer och överlämning' })).toBeVisible();
  }

  async saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
    const waiting = this.page.waitForEvent('download');
    await this.main.getByRole('button', { name: button, exact: true }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }

  /** The address that the code holds. */
  async link(kind: 'Hela vandringen' | 'Bara iakttagelserna'): Promise<string> {
    await this.main.getByRole('radio', { name: kind, exact: true }).check();
    const shown = this.main.getByRole('button', { name: 'Visa QR-kod' });
    if (await shown.isVisible()) await shown.click();
    await expect(this.main.getByRole('img', { name: /^QR-kod/ })).toBeVisible();
    return (
      (await this.main
        .getByRole('link', { name: 'Länk till vandringen', exact: true })
        .getAttribute('href')) ?? ''
    );
  }
}
