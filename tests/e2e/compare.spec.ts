import { CompareDriver } from './drivers/compare-driver.ts';
import { expect, test } from './fixtures.ts';

const ROBBERIES = '?vad=tal:anmalda-ran';
const PART_YEAR = '?vad=publicerat:alla&plats=klara&ar=2024,2026&mot=sjalv';

test.describe('Jämför', () => {
  test('opens on a worked comparison with its verdicts and contradictions', async ({ page }) => {
    await page.goto('/');
    const compare = new CompareDriver(page);
    await page.getByRole('link', { name: 'Jämför' }).click();

    await expect(compare.title).toHaveText(
      /Norra innerstaden: 12.% \(2025\) mot 15.% \(2024\), går inte att avgöra/,
    );
    await expect(page).toHaveURL(/#\/jamfor$/);
    await expect(compare.rows).toHaveCount(4);
    await expect(compare.row('Mot 2024')).toContainText('Går inte att avgöra');
    await expect(compare.row('Mot Stockholms stad')).toContainText(
      /skillnad −6 procentenheter: går inte att avgöra.*Säkerställd först vid omkring 270 svar/,
    );
    await expect(compare.contradictions).toContainText('(4)');
    await expect(compare.contradictions.getByRole('listitem')).toHaveCount(4);
    await expect(compare.map(/^Skillnad: .*ej säkerställd/)).toBeVisible();
    await expect(compare.tableRow('ej mätt här').first()).toBeVisible();
  });

  test('says same rounded value and never unchanged', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open();
    await page.getByRole('searchbox', { name: 'Sök fråga eller brottstyp' }).fill('undvik');
    await compare.subject(/^Undviker platser/).check();

    await expect(compare.title).toContainText('samma avrundade värde');
    await expect(compare.row('Mot 2024')).toContainText('Går inte att avgöra');
    await expect(page.getByRole('main')).not.toContainText('oförändrat');
  });

  test('shows the robberies under both readings of their period', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open(ROBBERIES);

    await expect(compare.rows).toHaveCount(2);
    await expect(compare.rows.nth(0)).toContainText(/−55.% \(−66.% till −40.%/);
    await expect(compare.rows.nth(1)).toContainText(/per dag −46.% \(−60.% till −29.%/);
    await expect(compare.rows.nth(1)).toContainText('Perioderna skiljer sig.');
    await expect(compare.contradictions).toContainText('I-PERIOD');

    await compare.rows.nth(0).getByText('Så är det prövat').click();
    await expect(compare.rows.nth(0)).toContainText(/C-test p < 0,001.*E-test p < 0,001.*z = −/);
    await compare.rows
      .nth(0)
      .getByRole('button', { name: /^Källa .* 2022$/ })
      .click();
    await expect(compare.sourceCard).toContainText('154');
  });

  test('keeps 47 % and 24 % apart and says why', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=fraga:narkotikahandel-gata:alla&plats=klara&mot=plats:sergels-torg');

    await expect(compare.row('Mot Sergels torg')).toContainText('Ej jämförbart');
    await expect(compare.row('Mot Sergels torg')).toContainText(
      'Två serier delar aldrig linje: olika undersökningar, olika frågor, olika svarande och olika områden.',
    );
    await expect(page.getByRole('region', { name: 'Hålls isär' })).toContainText(/24.%/);
    await expect(compare.tableRow('Sergels torg').filter({ hasText: /24.%/ })).toHaveCount(0);

    await page.getByRole('button', { name: 'Jämför platsen med sig själv' }).click();
    await expect(compare.rows).toHaveCount(0);
    await expect(page).toHaveURL(/mot=sjalv/);
  });

  test('refuses unequal periods and offers the ways out', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open(PART_YEAR);
    await expect(compare.rows).toContainText('Ej jämförbart');
    await expect(compare.rows).toContainText(
      'Perioderna skiljer sig. Välj samma månader eller visa per dag.',
    );

    await compare.rows.getByRole('button', { name: 'Samma månader' }).click();

    await expect(compare.rows).toContainText('Inom normal variation');
    await expect(page).toHaveURL(/period=samma-manader/);
    await compare.rows.getByText('Så är det prövat').click();
    await expect(compare.rows).toContainText('månaderna jan–jul');
    await page.goBack();
    await expect(compare.rows).toContainText('Ej jämförbart');
  });

  test('refuses residents as denominator of the place with the reason', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=publicerat:alla&plats=klara&mot=plats:odenplan&namnare=boende');

    await expect(compare.row('Mot Odenplan')).toContainText('Underlag saknas');
    await expect(compare.row('Mot Odenplan')).toContainText('Få bor i Klara');
    await compare.rows.getByRole('button', { name: 'Använd yta som nämnare' }).click();
    await expect(compare.row('Mot Odenplan')).toContainText('Inom normal variation');
  });

  test('marks practice data wherever it shows', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=ovning:robbery&plats=klara&mot=sjalv');

    await expect(compare.title).toContainText(/Klara\/Sergels torg: \d+ \(2024\) mot \d+ \(2023\)/);
    await expect(page.getByRole('main').getByText('ÖVNINGSDATA').first()).toBeVisible();
    await expect(compare.tableRow('2024')).toContainText('ÖVNINGSDATA');

    await page.getByRole('button', { name: /Händelser som visas/ }).click();
    await page.getByRole('option', { name: /^Händelser som polisen/ }).click();
    await expect(compare.title).toContainText('Norra innerstaden');
    await expect(page.getByRole('main')).not.toContainText('ÖVNINGSDATA');
  });

  test('keeps the view in the link, and says what a link could not bring', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=fraga:undviker-platser:alla&ar=2021,2025&mot=sjalv');
    await expect(compare.rows).toHaveCount(1);
    await compare.year('2023').click();
    await expect(compare.rows).toHaveCount(2);
    await expect(page).toHaveURL(/ar=2021,2023,2025/);
    const link = page.url();

    await page.goto('about:blank');
    await page.goto(link);
    await expect(compare.rows).toHaveCount(2);
    await expect(compare.year('2023')).toHaveAttribute('aria-pressed', 'true');

    await compare.open('?vad=fraga:finns-inte:alla&ar=abc');
    await expect(page.getByText('Länken kunde inte läsas helt')).toBeVisible();
    await expect(page).toHaveURL(/#\/jamfor$/);
  });

  test('judges the places of a link only when the places have come', async ({ page }) => {
    const compare = new CompareDriver(page);
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/data/places.*', async (route) => {
      await isLetGo;
      await route.continue();
    });
    await page.goto(
      '/#/jamfor?vad=fraga:narkotikahandel-gata:alla&plats=klara&mot=plats:sergels-torg',
    );
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', /^[1-9]/);
    await expect(page.getByRole('radio', { name: /^Otrygg ute/ })).toHaveCount(0);
    letGo();

    await expect(compare.title).toContainText('Klara/Sergels torg');
    await expect(page).toHaveURL(/plats=klara/);
  });

  test('works by keyboard alone', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open();
    await compare.subject(/^Otrygg ute/).focus();
    await page.keyboard.press('ArrowDown');
    await expect(compare.title).toContainText('samma avrundade värde');

    await compare.year('2021').focus();
    await page.keyboard.press('Space');
    await expect(compare.year('2021')).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL(/ar=2023,2024,2025/);

    await compare.row('Mot 2023').getByText('Så är det prövat').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(compare.sourceCard).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(compare.sourceCard).toBeHidden();
  });

  test('speaks English', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open(ROBBERIES);
    await page.getByRole('button', { name: 'Switch to English' }).click();

    await expect(compare.title).toHaveText(
      'Norra innerstaden: 69 (2025) against 154 (2022), reliable decrease',
    );
    await expect(compare.rows.nth(0)).toContainText(/Change [-−]55%/);
    await expect(compare.contradictions).toContainText('(1)');
    await expect(page.getByRole('main')).not.toContainText(/ och | eller | inte /);
  });

  test('goes back to the start view as it was left', async ({ page }) => {
    await page.goto('/#/laget?lager=otrygghet&ar=2023');
    await page.getByRole('link', { name: 'Jämför' }).click();
    const compare = new CompareDriver(page);
    await expect(compare.title).toBeVisible();
    await page.getByRole('link', { name: 'Läget' }).click();
    await expect(page).toHaveURL(/#\/laget\?lager=otrygghet&ar=2023/);
  });
});
