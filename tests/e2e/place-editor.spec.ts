import AxeBuilder from '@axe-core/playwright';
import { PlaceEditorDriver } from './drivers/place-editor-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('the place editor', () => {
  test('draws a place with the mouse, counts in it, renames it and splits it', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.countPractice();

    await editor.drawSquare();
    await expect(page.getByText(/\d händelser i ytan/).first()).toBeVisible();
    await editor.nameAndSave('Innergården');
    const whole = await editor.countOf('Innergården');
    expect(whole).toBeGreaterThan(0);

    await editor.button('Byt namn').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Platsens namn' }).fill('Kvarteret');
    await dialog.getByRole('button', { name: 'Byt namn' }).click();
    await expect(editor.row('Kvarteret')).toContainText(/ha|m²/);
    await expect(editor.row('Innergården')).toHaveCount(0);

    await editor.button('Dela').click();
    await editor.click([0.5, 0.02], [0.5, 0.98], [0.5, 0.98]);
    await expect(page.getByText(/^Kvarteret A: [\d,]+ (ha|m²)$/)).toBeVisible();
    await editor.button('Dela platsen').click();
    await expect(editor.row('Kvarteret A')).toBeVisible();
    const parts = (await editor.countOf('Kvarteret A')) + (await editor.countOf('Kvarteret B'));
    expect(parts).toBeGreaterThanOrEqual(whole);
    expect(parts - whole).toBeLessThan(whole * 0.05 + 10);
  });

  test('moves a corner that is dragged, and the size with it', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await page.getByRole('checkbox', { name: /^Fäst mot gator/ }).uncheck();
    await editor.drawSquare();
    const before = await editor.size();

    await editor.drag([0.6, 0.6], [0.7, 0.7]);

    await expect.poll(() => editor.size()).toBeGreaterThan(before * 1.3);
    await editor.nameAndSave('Större');
    await expect(editor.row('Större')).toContainText('räknas inte');
  });

  test('gives a known place new bounds from a day on, with keys alone', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.chooseKnown('Stureplan');
    const before = await editor.size();

    await page.getByRole('radio', { name: /^Ny gräns från ett datum/ }).check();
    await page.getByLabel('Första dag med den nya gränsen').fill('2025-01-27');
    await page.getByText('Hörn som siffror', { exact: true }).click();
    await page
      .getByRole('group', { name: /^Flytta hörnet: piltangenter/ })
      .first()
      .focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Shift+ArrowUp');
    await expect.poll(() => editor.size()).not.toBe(before);
    await editor.button('Spara platsen').click();

    const rows = editor.row('Stureplan');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('t.o.m. 2025-01-26');
    await expect(rows.last()).toContainText('från 2025-01-27');
    await expect(rows.last()).toContainText('ändrad: Stureplan');
  });

  test('draws and splits a place without a pointer', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.press('Ny plats');
    await editor.press('Börja med en ruta mitt på kartan');
    await expect(page.getByText(/^Yta: (10 000 m²|1 ha)$/).first()).toBeVisible();
    await editor.nameAndSave('Rutan');

    await editor.press('Dela');
    await editor.press('Börja med en rak linje tvärs över');
    await editor.press('Dela platsen');
    await expect(editor.row('Rutan A')).toBeVisible();
    await expect(editor.row('Rutan B')).toContainText(/m²/);

    await editor.press('Ta bort');
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort platsen' }).press('Enter');
    await expect(editor.row('Rutan A')).toHaveCount(0);
    await editor.press('Ångra');
    await expect(editor.row('Rutan A')).toBeVisible();
  });

  test('starts again with Escape, and counts nothing of what was given up', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.button('Ny plats').click();
    await editor.click([0.4, 0.4], [0.6, 0.4], [0.6, 0.6]);
    await expect(page.getByText(/^Yta: /).first()).toBeVisible();
    await editor.map.locator('canvas').press('Escape');
    await expect(page.getByText(/^Yta: /)).toHaveCount(0);
    await editor.click([0.3, 0.3], [0.5, 0.3], [0.5, 0.5], [0.3, 0.3]);
    await editor.nameAndSave('Trekanten');
  });

  test('says what is wrong with a place, and keeps nothing until it is right', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.drawSquare();
    await editor.button('Spara platsen').click();
    await expect(page.getByText('Ge platsen ett namn.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Platsens namn' }).fill('Gården 08-123 45 67');
    await expect(page.getByText('Texten ser ut att ha ett telefonnummer')).toBeVisible();
    await editor.nameAndSave('Gården');
  });

  test('keeps what is drawn through another theme, language and tab', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.drawSquare();
    const size = await editor.size();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: /English/ }).click();
    await expect(page.getByRole('heading', { name: 'New place' })).toBeVisible();
    await page.getByRole('link', { name: 'Saved' }).click();
    await page.getByRole('link', { name: 'Own places' }).click();
    await page.getByRole('button', { name: /svenska/i }).click();
    await editor.waitForMap();
    expect(await editor.size()).toBe(size);
    await editor.nameAndSave('Kvar');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no known accessibility faults: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const editor = new PlaceEditorDriver(page);
      await editor.open();
      const faults = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ target }) => target.join(' ')),
        ]);
      await editor.press('Ny plats');
      await editor.press('Börja med en ruta mitt på kartan');
      await page.getByText('Hörn som siffror', { exact: true }).click();
      expect(await faults()).toEqual([]);
      await editor.nameAndSave('Rutan');
      expect(await faults()).toEqual([]);
    });
  }
});
