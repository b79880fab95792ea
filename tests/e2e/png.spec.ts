import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { OutputDriver } from './drivers/output-driver.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(300_000);

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test('a picture of the map is saved, whole and not blank', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-11-25T14:05:00+01:00'));
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await output.share('Spara bild …');
  await expect(output.imageDialog.getByRole('radio', { name: 'Intern' })).toBeChecked();

  const { name, path } = await output.saveImage();

  expect(name).toBe('platsbild-norra-innerstaden-2025-11-25.png');
  const file = await readFile(path);
  expect([...file.subarray(0, 8)]).toEqual(SIGNATURE);
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect(width).toBe(2 * (1200 + 2 * 24));
  expect(height).toBeGreaterThan(2 * 800);
  const colours = await coloursOf(page, file);
  expect(colours.map, 'colours of the map').toBeGreaterThan(40);
  expect(colours.below, 'colours of the legend and the text').toBeGreaterThan(10);
  await expect(output.imageDialog.getByText(`Sparad som ${name}.`)).toBeVisible();
});

test('a picture to share is chosen before it is made', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await output.share('Spara bild …');
  await output.choose('För delning');
  await expect(output.imageDialog.getByText(/interna uppgifter är utelämnade/)).toBeVisible();

  const { path } = await output.saveImage();

  expect((await readFile(path)).length).toBeGreaterThan(100_000);
});

test('a picture of practice data to share says what it hides before it is made', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open('?data=ovning&per=sexkant-liten&typ=5');
  await output.share('Spara bild …');
  await output.choose('För delning');
  await expect(output.imageDialog.getByText(/Sexkanter är för små ytor/)).toBeVisible();
  await expect(output.imageDialog.getByText(/Antal under 5 är dolda/)).toBeVisible();

  const { path } = await output.saveImage();

  const file = await readFile(path);
  expect([...file.subarray(0, 8)]).toEqual(SIGNATURE);
  expect((await coloursOf(page, file)).map).toBeGreaterThan(40);
});

/** How many colours stand in the map and below it, on a grid of points. */
function coloursOf(page: Page, file: Buffer): Promise<{ map: number; below: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('no 2D canvas');
    pen.drawImage(image, 0, 0);
    const count = (top: number, height: number) => {
      const { data } = pen.getImageData(60, top, image.width - 120, height);
      const found = new Set<number>();
      for (let at = 0; at < data.length; at += 4 * 97) {
        found.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return found.size;
    };
    const mapEnd = Math.round(image.height * 0.55);
    return { map: count(260, mapEnd - 260), below: count(image.height - 800, 780) };
  }, file.toString('base64'));
}
