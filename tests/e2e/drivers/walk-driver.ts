import { expect, type Locator, type Page } from '@playwright/test';

/** Safety walks at the desk. The only file that knows their markup. */
export class WalkDriver {
  readonly page: Page;
  readonly map: Locator;
  readonly need: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.getByRole('region', { name: /^Karta över/ });
    this.need = page.getByRole('region', { name: 'Behov av vandring' });
  }

  async open(): Promise<void> {
    await this.page.goto('/#/vandring');
    await expect(this.need.getByRole('button', { name: 'Odenplan', exact: true })).toBeVisible();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', {
      name,
      ...(typeof name === 'string' ? { exact: true } : {}),
    });
  }

  async step(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await expect(this.page.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'step',
    );
  }

  /** A new walk for a place, chosen where the need is explained. */
  async startAt(place: string): Promise<void> {
    await this.need.getByRole('button', { name: place, exact: true }).click();
    await this.page.getByRole('banner');
    await this.button(`Ny vandring: ${place}`).first().click();
    await expect(
      this.page.getByRole('heading', { name: `Trygghetsvandring ${place}`, level: 1 }),
    ).toBeVisible();
  }

  /** Clicks positions on the map, in parts of its width and height. */
  async click(...positions: readonly (readonly [number, number])[]): Promise<void> {
    await expect(this.map).toHaveAttribute('data-state', 'idle', { timeout: 60_000 });
    const box = await this.map.locator('canvas').boundingBox();
    if (box === null) throw new Error('the map has no size');
    for (const [x, y] of positions) {
      await this.page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
      await this.page.mouse.down();
      await this.page.mouse.up();
    }
  }

  /** `0,6 km · ca 30 min · 3 stopp`. */
  sum(): Locator {
    return this.page.getByText(/ km · ca \d+ min · \d+ stopp$/);
  }

  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.page.getByRole('button', { name: label }).first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async fill(label: string, text: string, within: Locator | Page = this.page): Promise<void> {
    await within.locator('input, textarea').and(within.getByLabel(label)).first().fill(text);
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText('Sparad', { exact: true })).toBeVisible();
  }
}
