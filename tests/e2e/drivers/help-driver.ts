import type { Locator, Page } from '@playwright/test';

/** The help, and the introduction that can be shown from it. */
export class HelpDriver {
  readonly dialog: Locator;
  readonly openButton: Locator;
  readonly singleKeys: Locator;
  readonly intro: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Hjälp|Help)$/ });
    this.openButton = page.getByRole('button', { name: /^(Hjälp|Help)/ });
    this.singleKeys = this.dialog.getByRole('checkbox', { name: /^(Enkla tangenter|Single keys)/ });
    this.intro = page.getByRole('region', { name: /^(Introduktion|Introduction)$/ });
  }

  introStep(title: string) {
    return this.intro.getByRole('heading', { name: title });
  }

  introButton(name: 'Nästa' | 'Hoppa över' | 'Klar' | 'Börja med övningsdata') {
    return this.intro.getByRole('button', { name });
  }
}
