import { PlaceEditorDriver } from './drivers/place-editor-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('the place editor', () => {
  test('draws a place with the mouse, counts in it, renames it and splits it', async ({ page }) => {
    const editor = new PlaceEditorDriver(page);
    await editor.open();
    await editor.countPractice();

    await editor.drawSquare();
    await expect(page.getByText(/\d händelser i ytan/)).toBeVisible();
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
});
