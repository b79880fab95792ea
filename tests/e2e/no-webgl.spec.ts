import { ExploreDriver } from './drivers/explore-driver.ts';
import { PlaceEditorDriver } from './drivers/place-editor-driver.ts';
import { expect, test } from './fixtures.ts';

// A browser that refuses every kind of 3D drawing, as on a locked-down office machine.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: ['--disable-3d-apis', '--no-sandbox'] });
  },
});

test('without WebGL the table is shown and says why', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await page.goto('/#/laget');

  await expect(page.getByText('Kartan kan inte ritas på den här enheten')).toBeVisible();
  await expect(explore.table()).toBeVisible();
  await expect(explore.coveredMap()).toHaveAttribute('data-state', 'failed');
});

test('without WebGL a place is drawn with numbers, and kept', async ({ page }) => {
  const editor = new PlaceEditorDriver(page);
  await page.goto('/#/underlag/platser');
  await expect(page.getByText('Kartan kan inte ritas på den här enheten.')).toBeVisible();

  await editor.press('Ny plats');
  await editor.press('Börja med en ruta mitt på kartan');
  await page.getByText('Hörn som siffror', { exact: true }).click();
  await page.getByRole('button', { name: '1 m norrut' }).click();
  await editor.nameAndSave('Rutan');
  await expect(editor.row('Rutan')).toContainText(/9\s9(49|50)\sm²/);
});
