import { expect, type Locator, type Page } from '@playwright/test';

/** A picture of one colour compresses to less than this many characters. */
const BLANK = 20_000;

/** What a person can do and read on the start view. The only file that knows its markup. */
export class ExploreDriver {
  readonly map: Locator;
  readonly panel: Locator;
  readonly legend: Locator;
  readonly sourceCard: Locator;

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: /^(Karta|Map)$/ });
    this.panel = page.getByRole('complementary');
    this.legend = page.getByRole('region', {
      name: /^(Teckenförklaring och lager|Legend and layers)$/,
    });
    this.sourceCard = page.getByRole('dialog', { name: /^(Källa|Source)$/ });
  }

  /** The map while the table covers it. */
  coveredMap() {
    return this.page.getByRole('region', { name: /^(Karta|Map)$/, includeHidden: true });
  }

  async open(address = '') {
    await this.page.goto(`/#/laget${address}`);
    await this.waitForMap();
  }

  async waitForMap() {
    await expect(this.map).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
  }

  tag(name: string | RegExp) {
    return this.page
      .getByRole('list', { name: /^(Platser på kartan|Places on the map)$/ })
      .getByRole('button', { name });
  }

  async openPlace(name: string) {
    await this.tag(new RegExp(`^${name}(:|$)`)).click();
    await expect(this.panel.getByRole('heading', { name, level: 2 })).toBeVisible();
  }

  layer(name: 'Anmälda brott' | 'Upplevd otrygghet' | 'Platssamverkan' | 'Båda') {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  pairDetail() {
    return this.legend.locator('.pb-pair-detail');
  }

  /** A cell of the 3 × 3 legend: thirds from 0, to the right and upwards. */
  pairCell(reported: number, perceived: number) {
    return this.legend.getByRole('table').locator(`td[data-class="${reported * 3 + perceived}"]`);
  }

  /** The mark on the map itself. */
  practiceMark() {
    return this.page.locator('.pb-map-mark').getByText('ÖVNINGSDATA', { exact: true });
  }

  /** Says which incidents are shown. */
  incidentChooser() {
    return this.page.getByRole('button', { name: /Händelser som visas/ });
  }

  async chooseIncidents(name: string | RegExp) {
    await this.incidentChooser().click();
    await this.page.getByRole('option', { name }).click();
  }

  year(label: string) {
    return this.page.getByRole('radio', { name: new RegExp(`^${label}`) });
  }

  async chooseYear(label: string) {
    await this.year(label).check({ force: true });
    await expect(this.year(label)).toBeChecked();
  }

  async chooseQuestion(words: string | RegExp) {
    await this.page.getByRole('button', { name: /^(Fråga|Question)|(Fråga|Question)$/ }).click();
    await this.page.getByRole('option', { name: words }).click();
  }

  async chooseGroup(words: string) {
    await this.page.getByRole('button', { name: /^(Grupp|Group)|(Grupp|Group)$/ }).click();
    await this.page.getByRole('option', { name: words, exact: true }).click();
  }

  table() {
    return this.page.getByRole('table', { name: /^(Platser|Places), / });
  }

  row(name: string) {
    return this.table()
      .getByRole('row')
      .filter({
        has: this.page.getByRole('button', { name, exact: true }),
      });
  }

  /** The map as a picture, once something is drawn on it. */
  async picture(): Promise<string> {
    await this.waitForMap();
    let picture = '';
    await expect
      .poll(
        async () => {
          picture = await this.pixels();
          return picture.length;
        },
        { timeout: 60_000 },
      )
      .toBeGreaterThan(BLANK);
    return picture;
  }

  async expectOtherPictureThan(before: string) {
    await expect.poll(() => this.pixels(), { timeout: 60_000 }).not.toBe(before);
  }

  /** What the page shows of the canvas, without what lies over it. */
  async settledPicture(): Promise<string> {
    // Not by role: what is hidden around it has none.
    const canvas = this.page.locator('.pb-mapview canvas').first();
    const show = (isAlone: boolean) =>
      canvas.evaluate((element, alone) => {
        document.body.style.visibility = alone ? 'hidden' : '';
        element.style.visibility = alone ? 'visible' : '';
      }, isAlone);
    await show(true);
    const picture = await canvas.screenshot();
    await show(false);
    return picture.toString('base64');
  }

  async loseAndRestoreContext() {
    await this.map
      .locator('canvas')
      .first()
      .evaluate(async (canvas) => {
        const gl = (canvas as HTMLCanvasElement).getContext('webgl2');
        const extension = gl?.getExtension('WEBGL_lose_context');
        if (!extension) throw new Error('WEBGL_lose_context is missing');
        const isLost = new Promise((resolve) => {
          canvas.addEventListener('webglcontextlost', resolve, { once: true });
        });
        extension.loseContext();
        await isLost;
        // Only after the event has run its course may the context be asked back.
        await new Promise(requestAnimationFrame);
        extension.restoreContext();
      });
    await expect(this.map.locator('[data-generation]')).not.toHaveAttribute('data-generation', '0');
  }

  private async pixels(): Promise<string> {
    const png = await this.map.locator('canvas').first().screenshot();
    return png.toString('base64');
  }
}
