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

  /** What the maps show: left, top, width and height, in hundredths of the whole maps' width. */
  async section(): Promise<readonly number[]> {
    return this.boardMaps.first().evaluate((map) => {
      const whole = map.querySelector('.pb-smallmap-outline');
      if (!(map instanceof SVGSVGElement && whole instanceof SVGGraphicsElement)) return [];
      const { x, y, width, height } = map.viewBox.baseVal;
      const unit = whole.getBBox().width / 100;
      return [x, y, width, height].map((length) => Math.round(length / unit));
    });
  }

  async shownYear(): Promise<string> {
    return this.years.and(this.page.locator(':checked')).inputValue();
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

  get question() {
    return this.reported.getByRole('button', { name: /(Fråga och år|Question and year)/ });
  }

  async ask(words: RegExp) {
    await this.question.click();
    await this.page.getByRole('option', { name: words }).click();
  }

  /** What people say, then what is reported: `high-low`. */
  square(levels: string) {
    return this.reported.locator(`[data-square="${levels}"]`);
  }
}
