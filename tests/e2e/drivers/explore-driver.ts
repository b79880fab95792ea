import { expect, type Locator, type Page } from '@playwright/test';

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

  layer(name: 'Anmälda brott' | 'Upplevd otrygghet' | 'Platssamverkan') {
    return this.page.getByRole('checkbox', { name, exact: true });
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

  /** A hash of the map's pixels; polls until two pictures in a row are the same and not blank. */
  async picture(): Promise<string> {
    let last = '';
    await expect
      .poll(
        async () => {
          const [now, before] = [await this.pixels(), last];
          last = now;
          return now !== '' && now === before;
        },
        { timeout: 60_000, intervals: [400] },
      )
      .toBe(true);
    return last;
  }

  private async pixels(): Promise<string> {
    const box = await this.map.boundingBox();
    if (box === null) return '';
    const png = await this.map.locator('canvas').first().screenshot();
    return png.length < 3000 ? '' : png.toString('base64');
  }
}
