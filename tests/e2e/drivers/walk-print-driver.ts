import { expect, type Page } from '@playwright/test';

/** Drawing a map in software takes its time, more so beside other tests. */
const SLOW_MS = 150_000;
const MM_PER_PX = 25.4 / 96;

export interface SpotMm {
  readonly x: number;
  readonly y: number;
}

/** The sheets of a walk. The only file that knows their markup. */
export class WalkPrintDriver {
  constructor(readonly page: Page) {}

  /** Puts plans on the device, as the app keeps them. */
  async seed(plans: readonly unknown[]) {
    await this.page.goto('/#/integritet');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect
      .poll(() =>
        this.page.evaluate(
          (given) =>
            new Promise<boolean>((resolve) => {
              const asked = indexedDB.open('platsbild');
              // Before the app has made it there is nothing to write into.
              asked.onupgradeneeded = () => asked.transaction?.abort();
              asked.onerror = () => resolve(false);
              asked.onsuccess = () => {
                const writing = asked.result.transaction('plans', 'readwrite');
                for (const plan of given) writing.objectStore('plans').put(plan);
                writing.oncomplete = () => {
                  asked.result.close();
                  resolve(true);
                };
              };
            }),
          plans,
        ),
      )
      .toBe(true);
    // The plans of the device are read when the app starts.
    await this.page.reload();
  }

  async open(walkId: string, sheet: 'walk' | 'formote' | 'protokoll') {
    await this.page.goto(`/#/vandring/${walkId}/blad/${sheet}`);
    await expect(this.pages.first()).toBeVisible({ timeout: SLOW_MS });
  }

  get preview() {
    return this.page.getByRole('dialog', { name: /^(Gångblad|Förmöte|Protokoll)$/ });
  }

  get pages() {
    return this.preview.locator('.pb-page-a4');
  }

  /** Of a stop's mark, from the upper left corner of the map, on paper. */
  async markMm(label: string): Promise<SpotMm> {
    return this.preview.evaluate(
      (page, { name, unit }) => {
        const marks = [...page.querySelectorAll('.pb-paper-wlk-stop')];
        const mark = marks.find((one) => one.textContent === name)?.querySelector('rect');
        const map = page.querySelector('.pb-paper-wlk-picture')?.getBoundingClientRect();
        const box = mark?.getBoundingClientRect();
        if (box === undefined || map === undefined) throw new Error(`no mark ${name}`);
        return {
          x: (box.x + box.width / 2 - map.x) * unit,
          y: (box.y + box.height / 2 - map.y) * unit,
        };
      },
      { name: label, unit: MM_PER_PX },
    );
  }

  /** Colour of the picture itself, under whatever is drawn over it. */
  async colourAt({ x, y }: SpotMm): Promise<readonly number[]> {
    const picture = this.pages.getByRole('img', { name: /^Karta över vandringen/ });
    return picture.evaluate(
      (image: HTMLImageElement, at) => {
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        const perMm = image.naturalWidth / 186;
        return [...(pen?.getImageData(at.x * perMm, at.y * perMm, 1, 1).data ?? [])].slice(0, 3);
      },
      { x, y },
    );
  }

  async bar(): Promise<{ readonly metres: number; readonly mm: number }> {
    const found = await this.pages.locator('.pb-paper-bar').evaluate((bar: HTMLElement) => ({
      metres: Number(bar.dataset.metres),
      px: bar.getBoundingClientRect().width,
    }));
    return { metres: found.metres, mm: found.px * MM_PER_PX };
  }
}
