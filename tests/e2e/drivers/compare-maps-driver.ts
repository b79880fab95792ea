import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The maps of the comparing view. The only file that knows their markup. */
export class CompareMapsDriver {
  readonly region: Locator;
  readonly board: Locator;
  readonly boardMaps: Locator;
  readonly handle: Locator;
  readonly live: Locator;
  readonly years: Locator;
  /** What a screen reader is told of the shown year. */
  readonly said: Locator;
  readonly reported: Locator;

  constructor(readonly page: Page) {
    this.region = page.getByRole('region', {
      name: /^(Kartor med samma klasser|Maps with the same classes)/,
    });
    this.board = this.region.getByRole('application', {
      name: /^(Kartorna flyttas tillsammans|The maps move together)$/,
    });
    this.boardMaps = this.board.getByRole('img');
    this.handle = this.region.getByRole('slider');
    this.live = this.region.locator('.pb-cmp-live');
    this.years = this.region
      .getByRole('radiogroup', { name: /^(Visat år|Year shown)$/ })
      .getByRole('radio');
    this.said = this.region
      .getByRole('region', { name: /^(År för år|Year by year)$/ })
      .getByRole('status');
    this.reported = page.getByRole('region', {
      name: /^(Upplevt mot anmält|Perceived against reported)/,
    });
  }

  async open(address = '') {
    await this.page.goto(`/#/jamfor${address}`);
    await expect(this.region).toBeVisible({ timeout: 60_000 });
  }

  form(words: string) {
    return this.region.getByRole('radio', { name: words });
  }

  map(name: RegExp) {
    return this.board.getByRole('img', { name });
  }

  liveMap(name: RegExp) {
    return this.live.getByRole('application', { name });
  }

  tool(name: string) {
    return this.region.getByRole('button', { name, exact: true });
  }

  year(name: RegExp) {
    return this.years.and(this.page.getByRole('radio', { name }));
  }

  discovered(name: string) {
    return this.reported.getByRole('checkbox', { name });
  }

  /** What people say, then what is reported: `high-low`. */
  square(levels: string) {
    return this.reported.locator(`[data-square="${levels}"]`);
  }
}
