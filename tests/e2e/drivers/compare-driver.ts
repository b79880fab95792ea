import { expect, type Locator, type Page } from '@playwright/test';

/** What a person can do and read on the comparing view. The only file that knows its markup. */
export class CompareDriver {
  readonly title: Locator;
  readonly rows: Locator;
  readonly contradictions: Locator;
  readonly sourceCard: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('heading', { level: 1 });
    this.rows = page.getByRole('list', { name: /^(Jämförelser|Comparisons)$/ }).locator('> li');
    this.contradictions = page.getByRole('region', {
      name: /^(Motsägelser i underlaget|Contradictions in the source) \(\d+\)$/,
    });
    this.sourceCard = page.getByRole('dialog', { name: /^(Källa|Source)$/ });
  }

  async open(address = '') {
    await this.page.goto(`/#/jamfor${address}`);
    await expect(this.title).toBeVisible({ timeout: 60_000 });
  }

  /** The row against a year, or against a place. */
  row(against: string) {
    return this.rows.filter({ hasText: against });
  }

  subject(words: RegExp) {
    return this.page.getByRole('radio', { name: words });
  }

  year(label: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${label}`) });
  }

  map(name: RegExp) {
    return this.page.getByRole('img', { name });
  }

  tableRow(words: string) {
    return this.page
      .getByRole('table', { name: /^(Värden|Values)$/ })
      .getByRole('row')
      .filter({ hasText: words });
  }
}
