import { expect, type Locator, type Page } from '@playwright/test';

const titles = {
  ranking: /^(Rangordning av platser|Ranking of places)$/,
  groups: /^(Efter grupp|By group)$/,
  trust: /^(Förtroende|Trust)$/,
  phenomena: /^(Otrygghetsfenomen och plats|What disturbs people, by place)$/,
  grades: /^Stockholmsenkäten/,
} as const;

/** The folded parts of the comparing view: the ranking and the tables. */
export class CompareTablesDriver {
  constructor(readonly page: Page) {}

  /** The folded part with everything in it. */
  part(id: keyof typeof titles): Locator {
    return this.page
      .getByRole('group')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: titles[id] }) });
  }

  async open(id: keyof typeof titles): Promise<Locator> {
    const heading = this.page.getByRole('heading', { level: 2, name: titles[id] });
    await heading.click();
    const part = this.part(id);
    await expect(part).toHaveAttribute('open', '');
    return part;
  }

  async close(id: keyof typeof titles): Promise<void> {
    await this.page.getByRole('heading', { level: 2, name: titles[id] }).click();
    await expect(this.part(id)).not.toHaveAttribute('open');
  }

  /** The titles of what is open. */
  async openParts(): Promise<readonly string[]> {
    return this.page.locator('.pb-cmp-fold[open] > summary h2').allTextContents();
  }

  /** Whether anything is wider than the window. */
  async isWiderThanWindow(): Promise<boolean> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  }
}
