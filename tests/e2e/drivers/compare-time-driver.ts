import { expect, type Locator, type Page } from '@playwright/test';

/** When in the week and the year, on the comparing view. The only file that knows its markup. */
export class CompareTimeDriver {
  readonly section: Locator;
  readonly pair: Locator;
  readonly chart: Locator;
  readonly table: Locator;

  constructor(readonly page: Page) {
    this.section = page.getByRole('region', {
      name: /^(När i veckan och året|When in the week and the year)$/,
    });
    this.pair = this.section.getByRole('button', { name: /^(.* )?(Visar|Showing)/ });
    this.chart = this.section.getByRole('img', { name: /månader mot samma månad/ });
    this.table = this.section.getByRole('table', { name: /^Månader mot det väntade/ });
  }

  async open(address = '') {
    await this.page.goto(`/#/jamfor${address}`);
    await expect(this.section).toBeVisible({ timeout: 60_000 });
  }

  /** `A`, `B` or the difference. */
  grid(name: string) {
    return this.section.getByRole('grid', { name: namedFrom(name) });
  }

  figure(name: string) {
    const grid = this.page.getByRole('grid', { name: namedFrom(name) });
    return this.section.getByRole('figure').filter({ has: grid });
  }

  cell(grid: string, hour: string) {
    return this.grid(grid).getByRole('gridcell', { name: new RegExp(`^${hour}:`) });
  }
}

function namedFrom(name: string): RegExp {
  return new RegExp(`^${name}( |,)`);
}
