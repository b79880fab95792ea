import { expect, type Locator, type Page } from '@playwright/test';

/** The search field and its list. */
export class SearchDriver {
  readonly field: Locator;
  readonly hits: Locator;
  readonly empty: Locator;
  readonly clearButton: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByRole('combobox', { name: /^(Sök plats|Search for a place)/ });
    this.hits = page.getByRole('option');
    this.empty = page.getByRole('listbox').getByText(/^(Sökningen gäller|The search covers)/);
    this.clearButton = page.getByRole('button', { name: /^(Rensa sökningen|Clear the search)$/ });
  }

  async type(query: string) {
    await this.field.click();
    await this.field.fill('');
    await this.field.pressSequentially(query);
  }

  hit(label: string, context: string | RegExp) {
    return this.hits.filter({ hasText: label }).filter({ hasText: context });
  }

  async choose(query: string, label: string, context: string | RegExp) {
    await this.type(query);
    await this.hit(label, context).first().click();
    await expect(this.hits).toHaveCount(0);
  }
}
