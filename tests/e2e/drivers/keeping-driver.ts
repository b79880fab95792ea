import { expect, type Locator, type Page } from '@playwright/test';

/** What is kept on the device, and how findings get there. The only file that knows its markup. */
export class KeepingDriver {
  readonly plans: Locator;
  readonly bin: Locator;
  readonly sets: Locator;
  readonly aside: Locator;
  readonly wipe: Locator;

  constructor(readonly page: Page) {
    const region = (name: RegExp) => page.getByRole('region', { name });
    this.plans = region(/^(Planer och fynd|Plans and findings)$/);
    this.bin = region(/^(Papperskorg|Bin)$/);
    this.sets = region(/^(Importerade uppgifter|Imported data)$/);
    this.aside = region(/^(Undanlagt|Set aside)$/);
    this.wipe = region(/^(Rensa enheten|Wipe the device)$/);
  }

  async open() {
    await this.page.goto('/#/underlag/sparat');
    await expect(this.plans).toBeVisible({ timeout: 30_000 });
    await expect(this.page.getByText('Läser det som är sparat')).toHaveCount(0);
  }

  async press(name: string | RegExp, within: Locator | Page = this.page) {
    await within.getByRole('button', { name }).first().click();
  }

  /** Adds the comparison of the address to the situation picture. */
  async keepFinding(address = '') {
    await this.page.goto(`/#/jamfor${address}`);
    await this.press('Lägg i lägesbilden');
  }

  async isSaved() {
    await expect(this.page.getByText('Sparad på den här enheten.')).toBeVisible();
  }
}
