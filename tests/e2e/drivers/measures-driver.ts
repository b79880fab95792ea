import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A plan as the device keeps it. */
interface KeptRecord {
  readonly id: string;
  readonly body: object;
}

export async function fixturePlan(kind: string): Promise<KeptRecord> {
  return JSON.parse(await readFile(`tests/fixtures/${kind}-plan-format-1.json`, 'utf8'));
}

/** The action plan of Underlag. The only file that knows its markup. */
export class MeasuresDriver {
  constructor(readonly page: Page) {}

  /** Opens a part, or with `?atgard=` a measure. */
  async open(query = '') {
    await this.page.goto(`/#/underlag/plan${query}`);
    await expect(
      this.page.getByRole('navigation', { name: /^(Delar av åtgärd|Parts of the a)/ }),
    ).toBeVisible({
      timeout: 30_000,
    });
  }

  /** Puts plans on the device, as if they had been made before, and opens the app anew. */
  async seed(...plans: readonly KeptRecord[]) {
    await this.open();
    await expect(this.page.getByText('Läser det som är sparat')).toHaveCount(0);
    await this.page.evaluate(async (records) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('platsbild');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const write = database.transaction('plans', 'readwrite');
      for (const record of records) write.objectStore('plans').put(record);
      await new Promise((resolve) => {
        write.oncomplete = resolve;
      });
      database.close();
    }, plans);
    await this.page.reload();
  }

  card(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({ hasText: text }).first();
  }

  /** With the Tab key alone, from where the focus is. */
  async tabTo(target: Locator) {
    for (let step = 0; step < 120; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never came to ${target}`);
  }

  async press(target: Locator, key = 'Enter') {
    await this.tabTo(target);
    await this.page.keyboard.press(key);
  }

  async write(label: string, text: string) {
    await this.tabTo(this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Native date fields take digits in the order of the locale. */
  async date(label: string, day: string) {
    await this.page.getByLabel(label, { exact: true }).fill(day);
  }

  /** A choice of a list, by its name or the beginning of it. */
  async choose(label: RegExp, option: string | RegExp) {
    await this.press(this.page.getByRole('button', { name: label }));
    const chosen = this.page.getByRole('option', { name: option }).first();
    await expect(chosen).toBeVisible();
    // The list opens at what is chosen, and has an end in both directions.
    await this.page.keyboard.press('Home');
    for (let step = 0; step < 80; step++) {
      if (await chosen.evaluate((element) => element === document.activeElement)) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await expect(chosen).toBeHidden();
  }

  async isSaved() {
    const mark = this.page.getByRole('status').filter({ hasText: /^\s*(Sparad|Saved)\s*$/ });
    await expect(mark).toBeVisible();
  }
}
