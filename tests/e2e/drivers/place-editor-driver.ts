import { expect, type Locator, type Page } from '@playwright/test';

/** The tab where own places are drawn. */
export class PlaceEditorDriver {
  readonly map: Locator;
  readonly table: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByRole('region', { name: 'Karta att rita på' });
    this.table = page.getByRole('table', { name: 'Egna platser' });
  }

  async open(): Promise<void> {
    await this.page.goto('/#/underlag/platser');
    await this.waitForMap();
  }

  async waitForMap(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
  }

  async countPractice(): Promise<void> {
    await this.button('Visa övningsdata').click();
    await expect(this.page.getByText('Källa: övningsdata, påhittade')).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Clicks through positions on the map, in parts of its width and height. */
  async click(...positions: readonly (readonly [number, number])[]): Promise<void> {
    const canvas = this.map.locator('canvas');
    const box = await canvas.boundingBox();
    if (box === null) throw new Error('the map has no size');
    for (const [x, y] of positions) {
      await this.page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
      await this.page.mouse.down();
      await this.page.mouse.up();
    }
  }

  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    const box = await this.map.locator('canvas').boundingBox();
    if (box === null) throw new Error('the map has no size');
    const at = ([x, y]: readonly [number, number]) =>
      [box.x + box.width * x, box.y + box.height * y] as const;
    await this.page.mouse.move(...at(from), { steps: 4 });
    await this.page.mouse.down();
    await this.page.mouse.move(...at(to), { steps: 12 });
    await this.page.mouse.up();
  }

  async press(name: string): Promise<void> {
    await this.button(name).press('Enter');
  }

  async chooseKnown(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Ändra en känd plats/ }).press('Enter');
    await this.page.getByRole('option', { name, exact: true }).press('Enter');
  }

  /** Of what is drawn. Unit: square metres. */
  async size(): Promise<number> {
    const text = await this.page
      .getByText(/^Yta: /)
      .first()
      .innerText();
    const number = Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
    return text.includes('ha') ? number * 10_000 : number;
  }

  /** A square in the middle of the map, closed at its first corner. */
  async drawSquare(): Promise<void> {
    await this.button('Ny plats').click();
    await this.click([0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]);
  }

  async nameAndSave(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Platsens namn' }).fill(name);
    await this.button('Spara platsen').click();
    await expect(this.row(name)).toBeVisible();
  }

  /** Incidents in the row of a place. */
  async countOf(name: string): Promise<number> {
    const cell = this.row(name).getByRole('cell').first();
    await expect(cell).toHaveText(/^[\d\s]+$/);
    return Number((await cell.innerText()).replace(/\s/g, ''));
  }
}
