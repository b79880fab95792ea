import type { Locator } from '@playwright/test';
import { CompareMapsDriver } from './drivers/compare-maps-driver.ts';
import { expect, test } from './fixtures.ts';

const ODENPLAN = '?vad=fraga:narkotikahandel-plats:alla&plats=odenplan&mot=sjalv';
const PUBLISHED = '?vad=publicerat:alla&plats=klara&ar=2024,2025&mot=sjalv';

test.describe('the maps of a comparison', () => {
  test('are swiped by keyboard, and say how much is seen of each', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await maps.form('Svep').check({ force: true });
    await expect(maps.handle).toHaveAttribute('aria-valuenow', '50');

    await maps.handle.focus();
    await page.keyboard.press('ArrowRight');
    await expect(maps.handle).toHaveAttribute('aria-valuetext', /2021 55.%, B · 2025 45.%/);
    await page.keyboard.press('End');
    await expect(maps.handle).toHaveAttribute('aria-valuenow', '100');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect(maps.handle).toHaveAttribute('aria-valuenow', '0');
    await expect(maps.board).toHaveAttribute('data-window', 'whole');
  });

  test('are swiped by pointer', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await maps.form('Svep').check({ force: true });
    await maps.handle.scrollIntoViewIfNeeded();
    const box = await maps.handle.boundingBox();
    if (box === null) throw new Error('no handle');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 100, y, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => Number(await maps.handle.getAttribute('aria-valuenow')))
      .toBeGreaterThan(60);
  });

  test('have one camera: keys and buttons move them all', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    const windows = () =>
      maps.boardMaps.evaluateAll((all) => all.map((one) => one.getAttribute('viewBox')));
    const [whole] = await windows();

    await maps.board.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    const moved = await windows();
    expect(moved).toHaveLength(3);
    expect(new Set(moved).size).toBe(1);
    expect(moved[0]).not.toBe(whole);

    await maps.tool('Visa hela området').click();
    await expect.poll(windows).toEqual([whole, whole, whole]);
  });

  test('use the same classes, and hatch a difference that is not reliable', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    const fillOf = (map: Locator) =>
      map
        .locator('.pb-smallmap-place')
        .first()
        .evaluate((place) => getComputedStyle(place).fill);
    // 17 % and 12 % are both in the class from 10 to under 20.
    expect(await fillOf(maps.map(/^A · 2021: Norra innerstaden 17/))).toBe(
      await fillOf(maps.map(/^B · 2025: Norra innerstaden 12/)),
    );
    expect(await fillOf(maps.map(/^Skillnad: Norra innerstaden ej säkerställd/))).toMatch(/^url/);

    await maps.open(ODENPLAN);
    // 37 % and 25 % are not.
    expect(await fillOf(maps.map(/^A · 2023: Odenplan 37/))).not.toBe(
      await fillOf(maps.map(/^B · 2025: Odenplan 25/)),
    );
  });

  test('say which places have a value of their own', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.region).toContainText(
      /De \d+ platserna inom området har inget eget värde och får aldrig områdets/,
    );
    await maps.open(ODENPLAN);
    await expect(maps.region).toContainText(/Eget värde finns för Odenplan\. \d+ andra platser/);
    await maps.open(PUBLISHED);
    await expect(maps.region).toContainText(/De överlappar, så talen läggs aldrig ihop/);
    await maps.open('?vad=tal:anmalda-ran');
    await expect(maps.region).toContainText('Det finns inga platser att rita');
  });

  test('are drawn with streets when asked for', async ({ page }) => {
    test.slow();
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await maps.tool('Visa på karta').click();
    await expect(maps.live).toHaveAttribute('data-state', 'idle', { timeout: 120_000 });
    await expect(maps.liveMap(/^B · 2025: Norra innerstaden 12/)).toBeVisible();

    await expect(page).toHaveURL(/gator=med/);
    await expect(page).not.toHaveURL(/kamera=/);
    await maps.live.getByRole('button', { name: 'Zooma in' }).click();
    await expect(page).toHaveURL(/kamera=59\.\d+,18\.\d+,\d/);
    const address = page.url();
    await page.reload();
    await expect(maps.live).toHaveAttribute('data-state', 'idle', { timeout: 120_000 });
    expect(page.url()).toBe(address);
    await maps.tool('Visa utan gator').click();
    await expect(maps.board).toBeVisible();
  });
});

test.describe('a map of every year', () => {
  test('shows the year that was not measured, with the reason', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.years).toHaveCount(5);
    await expect(maps.year(/^2025: Norra innerstaden 12/)).toBeChecked();
    await maps.year(/^2022: ej mätt här/).check({ force: true });
    await expect(maps.region).toContainText('2022 har ingen karta: ej mätt här.');
  });

  test('plays, says the year, and stops', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.said).toHaveText('');
    await maps.tool('Spela upp åren').click();
    await expect(maps.said).toHaveText(/^2022: ej mätt här/);
    await maps.tool('Stoppa').click();
    await expect(maps.tool('Spela upp åren')).toBeVisible();
    await expect(maps.year(/^2025/)).not.toBeChecked();

    await maps.tool('Spela upp åren').click();
    await expect(maps.said).toHaveText(/^2025: Norra innerstaden 12/, { timeout: 20_000 });
    await expect(maps.tool('Spela upp åren')).toBeVisible();
  });

  test('does not play where less motion is wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.tool('Spela upp åren')).toHaveAttribute('aria-disabled', 'true');
    await expect(maps.region).toContainText('Stega mellan åren i stället');
    await maps.year(/^2025/).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(maps.said).toHaveText(/^2024: Norra innerstaden 15/);
  });

  test('says of what part of a year counts were collected', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open(PUBLISHED);
    await maps.year(/^2023: \d+ platser, del av år/).check({ force: true });
    await expect(maps.region).toContainText(
      'Bara en del av året är insamlad: 2023-03-20–2023-12-31',
    );
  });
});

test.describe('perceived against reported', () => {
  test('has only places with both values, and says what the others lack', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.reported).toContainText('Oro och anmälningar mäter olika saker');
    await expect(maps.reported).toContainText(/inte är mätt|är inte mätt för någon plats för sig/);
    await expect(maps.square('high-low')).toContainText(/Klara\/Sergels torg.*47/);
    await expect(maps.square('high-low')).toContainText('flest anmälda (lägesbilden)');
    await expect(maps.square('low-high')).toHaveText('ingen plats');
    await maps.reported.getByText(/Underlag saknas för \d+ platser/).click();
    await expect(maps.reported).toContainText(/Inget eget värde i frågan 2025: .*Stureplan/);
  });

  test('leaves drug offences out until asked for', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(maps.reported.getByText('ingripandebrott', { exact: true })).toBeVisible();
    await expect(maps.discovered('Räkna med narkotikabrott')).not.toBeChecked();
    await expect(maps.square('high-low')).toContainText('2 händelser');
    await maps.discovered('Räkna med narkotikabrott').check({ force: true });
    await expect(maps.square('high-low')).toContainText('3 händelser');
  });

  test('marks made-up incidents', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open('?vad=ovning:robbery&plats=klara&mot=sjalv');
    await expect(maps.reported.getByText('ÖVNINGSDATA', { exact: true }).first()).toBeVisible();
    await expect(maps.reported.getByRole('table').first()).toContainText('Många i övningsdata');
    await expect(maps.reported).toContainText('påhittade händelser');
  });
});

test('the maps speak English', async ({ page }) => {
  const maps = new CompareMapsDriver(page);
  await maps.open();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(maps.region).toContainText(
    'The question has a value for Norra innerstaden as a whole',
  );
  await expect(maps.map(/^Difference: Norra innerstaden not reliable/)).toBeVisible();
  await expect(maps.year(/^2022: not measured here/)).toBeVisible();
  await expect(maps.tool('Play the years')).toBeVisible();
  await expect(maps.reported).toContainText('Worry and reports measure different things');
  await expect(maps.region).not.toContainText(/ och | eller | inte /);
});
