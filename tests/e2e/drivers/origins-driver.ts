import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** The register of sources and the contradictions. The only file that knows their markup. */
export class OriginsDriver {
  readonly table: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Källor' });
    this.rows = this.table.locator('tbody tr');
  }

  async openSources() {
    await this.page.goto('/#/underlag');
    await expect(this.table).toBeVisible();
  }

  async openSource(name: RegExp) {
    await this.table.getByRole('button', { name }).click();
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeFocused();
  }

  /** The list entry of one contradiction. */
  card(code: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name: code, exact: true }) });
  }

  get codes(): Locator {
    return this.page.getByRole('heading', { level: 3, name: /^I-/ });
  }

  async choosePlace(name: string) {
    await this.page.getByRole('button', { name: /Plats$/ }).click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async faults() {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
  }
}
