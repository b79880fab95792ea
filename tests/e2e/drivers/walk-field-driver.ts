import { expect, type Locator, type Page } from '@playwright/test';

/** The walk on a phone. The only file that knows its markup and where its photos lie. */
export class WalkFieldDriver {
  readonly saved: Locator;
  readonly note: Locator;
  readonly noted: Locator;

  constructor(readonly page: Page) {
    this.saved = page.getByRole('banner').getByRole('status');
    this.note = page.getByRole('textbox', { name: 'Anteckning' });
    this.noted = page.getByRole('region', { name: /noterad/ }).getByRole('listitem');
  }

  async open(walkId: string) {
    await this.page.goto(`/#/vandring/${walkId}/falt`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  }

  /** Puts the plans where the app keeps them, as if they had been made on this device. */
  async seed(...plans: readonly object[]) {
    await this.page.evaluate(async (records) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('platsbild');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const store = database.transaction('plans', 'readwrite').objectStore('plans');
      for (const record of records) store.put(record);
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    }, plans);
    await this.page.reload();
  }

  async press(name: string | RegExp) {
    await this.page.getByRole('button', { name }).click();
  }

  async isAt(stop: string) {
    await expect(this.page.getByRole('heading', { level: 1, name: stop })).toBeVisible();
  }

  async isSaved(text: string) {
    await expect(this.saved).toHaveText(text);
  }

  /** A picture as a camera makes it: large, lying on its side, with EXIF that says so. */
  async cameraPicture(): Promise<Buffer> {
    const drawn = await this.page.evaluate(async () => {
      const canvas = new OffscreenCanvas(2000, 1500);
      const context = canvas.getContext('2d');
      if (context !== null) context.fillRect(0, 0, 1000, 1500);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
      return [...new Uint8Array(await blob.arrayBuffer())];
    });
    const turned = [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0];
    const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, ...turned, 0, 0, 0, 0];
    const exif = [...Buffer.from('Exif\0\0'), ...tiff, ...Buffer.from('GPSLatitude')];
    const segment = [0xff, 0xe1, 0, exif.length + 2, ...exif];
    return Buffer.from([...drawn.slice(0, 2), ...segment, ...drawn.slice(2)]);
  }

  async takePhoto(buffer: Buffer) {
    const camera = this.page.getByLabel('Ta foto');
    await expect(camera).toHaveAttribute('capture', 'environment');
    await camera.setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
  }

  /** What lies on the device, as it lies there. */
  async keptPhotos(): Promise<readonly { width: number; height: number; bytes: Buffer }[]> {
    const kept = await this.page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open('platsbild.photos');
        asked.onsuccess = () => resolve(asked.result);
      });
      const asked = database.transaction('photos').objectStore('photos').getAll();
      await new Promise((resolve) => {
        asked.onsuccess = resolve;
      });
      database.close();
      return asked.result.map(({ width, height, bytes }) => ({ width, height, bytes: [...bytes] }));
    });
    return kept.map((photo) => ({ ...photo, bytes: Buffer.from(photo.bytes) }));
  }

  /** Controls that a thumb would miss, and how much wider than the phone the page is. */
  async hardToUse(): Promise<{ readonly small: readonly string[]; readonly tooWide: number }> {
    return this.page.evaluate(() => ({
      small: [...document.querySelectorAll('.pb-onsite :is(button, a, label:has(input))')]
        .filter((control) => control.getBoundingClientRect().height < 48)
        .map((control) => control.textContent ?? ''),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
  }
}
