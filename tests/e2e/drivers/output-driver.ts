import { expect, type Locator, type Page } from '@playwright/test';

/** Drawing a map in software takes its time, more so beside other tests. */
const SLOW_MS = 150_000;

/** What a person hands over: the sheet, the picture, the link. The only file that knows its markup. */
export class OutputDriver {
  readonly preview: Locator;
  readonly imageDialog: Locator;

  constructor(readonly page: Page) {
    this.preview = page.getByRole('dialog', { name: /^(Skriv ut läget|Print the overview)$/ });
    this.imageDialog = page.getByRole('dialog', {
      name: /^(Spara bild av kartan|Save a picture of the map)$/,
    });
  }

  get pages() {
    return this.preview.locator('.pb-page-a4');
  }

  get sheet() {
    return this.preview.getByRole('region', { name: /^(Blad som skrivs ut|Pages to print)$/ });
  }

  get mapPicture() {
    return this.sheet.getByRole('img', { name: /^(Karta över|Map of)/ });
  }

  get scaleBar() {
    return this.sheet.locator('.pb-paper-bar').last();
  }

  get unprepared() {
    return this.page.locator('.pb-unprepared');
  }

  get app() {
    return this.page.locator('#root');
  }

  async openPreview() {
    await this.page.getByRole('button', { name: /^(Skriv ut|Print) \(Ctrl\+P\)$/ }).click();
    await this.waitForSheet();
  }

  async waitForSheet() {
    await expect(this.mapPicture).toBeVisible({ timeout: SLOW_MS });
  }

  async choose(audience: 'Intern' | 'För delning') {
    await this.page.getByRole('radio', { name: audience, exact: true }).check({ force: true });
  }

  async share(item: 'Kopiera länk' | 'Spara bild …' | 'Skriv ut …') {
    await this.page.getByRole('button', { name: 'Dela', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async saveImage(): Promise<{ readonly name: string; readonly path: string }> {
    const saved = this.page.waitForEvent('download', { timeout: SLOW_MS });
    await this.imageDialog.getByRole('button', { name: 'Spara bild', exact: true }).click();
    const download = await saved;
    return { name: download.suggestedFilename(), path: await download.path() };
  }
}

/** Counts the graphics contexts that are alive; call before the page is opened. */
export async function watchGraphics(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const made = new Set<WebGL2RenderingContext>();
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function watched(
      this: HTMLCanvasElement,
      ...args: Parameters<typeof getContext>
    ) {
      const context = getContext.apply(this, args);
      if (context instanceof WebGL2RenderingContext) made.add(context);
      return context;
    } as typeof getContext;
    Object.assign(window, {
      liveGraphics: () => [...made].filter((context) => !context.isContextLost()).length,
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { liveGraphics: () => number }).liveGraphics());
}
