import { WalkDriver } from './drivers/walk-driver.ts';
import { expect, test } from './fixtures.ts';

test('a walk is planned from its need: stops with reasons, the way along the streets, light and invitation', async ({
  page,
}) => {
  test.slow();
  const walk = new WalkDriver(page);
  await walk.open();
  await walk.startAt('Odenplan');

  await test.step('the suggested stop says why, and the way follows the streets', async () => {
    const suggested = page.getByRole('region', { name: 'Förslag på stopp' });
    await expect(suggested.getByText(/^Lägesbilden: /).first()).toBeVisible();
    await suggested
      .getByRole('button', { name: /^Lägg till/ })
      .first()
      .click();
    await walk.button('Sätt stopp på kartan').click();
    await walk.click([0.3, 0.42], [0.5, 0.62]);
    await expect(walk.sum()).toContainText('3 stopp');
    await walk.button('Klar').click();
    await expect(page.getByText('Inget stopp är en plats som fungerar.')).toBeVisible();
    await expect(page.getByText('Saknad rådighet på stopp 1, 2 och 3.')).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: /^Gå .* till stopp 2/ }),
    ).toBeVisible();
  });

  await test.step('what is drawn is a way with its ends as stops', async () => {
    await walk.button('Kortaste ordning').click();
    await expect(page.getByText(/^Stoppen ligger i kortaste ordning/)).toBeVisible();
    await walk.button('Rita slingan').click();
    await walk.click([0.2, 0.5], [0.8, 0.42]);
    await page.keyboard.press('Enter');
    await expect(walk.sum()).toContainText('5 stopp');
    await page.keyboard.press('Control+z');
    await expect(walk.sum()).toContainText('3 stopp');
  });

  await test.step('rådighet is remembered for the place, and a working place takes its warning away', async () => {
    await page.getByRole('button', { name: 'Ändra Stopp 1, Odenplan' }).click();
    await page.getByRole('checkbox', { name: /^Plats som fungerar/ }).check();
    await expect(page.getByText('Inget stopp är en plats som fungerar.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Trafikkontoret' }).click();
    await expect(page.getByText('Saknad rådighet på stopp 2 och 3.')).toBeVisible();
    await walk.button('Samlas vid stopp 1').click();
  });

  await test.step('the light of the evening is told in words', async () => {
    await walk.step('Datum och tid');
    await walk.fill('Datum', '2026-12-04');
    await walk.fill('Start', '14:30');
    await expect(
      page.getByText(/^14\.30–14\.\d\d ljust · 14\.\d\d–15\.\d\d skymning/),
    ).toBeVisible();
    await expect(
      page.getByText('Solen går upp 08.23 och ner 14.53.', { exact: false }),
    ).toBeVisible();
  });

  await test.step('all with rådighet are asked to come', async () => {
    await walk.step('Bjud in');
    await walk.button('Bjud in alla med rådighet').click();
    const invited = page.getByRole('region', { name: 'Bjuds in' });
    await expect(invited.getByRole('button', { name: 'Trafikkontoret' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await walk.isSaved();
  });

  await test.step('the next walk at the place knows who has rådighet', async () => {
    await walk.open();
    await walk.startAt('Odenplan');
    await page
      .getByRole('region', { name: 'Förslag på stopp' })
      .getByRole('button', { name: /^Lägg till/ })
      .first()
      .click();
    await expect(walk.button(/^Odenplan\s*Trafikkontoret/)).toBeVisible();
  });
});

test('what came of a walk: the same thing twice is one, points have owner and date, and the next walk follows them', async ({
  page,
}) => {
  test.slow();
  const walk = new WalkDriver(page);
  await walk.open();
  await walk.startAt('Odenplan');
  await page
    .getByRole('button', { name: /^Lägg till/ })
    .first()
    .click();
  await walk.step('Efter');
  await page.getByText('Skriv in en iakttagelse').click();
  for (const note of ['Trasig lampa', 'Lampan är trasig']) {
    await walk.fill('Anteckning', note);
    await walk.button('Lägg till').click();
  }
  await walk.fill('Anteckning', 'Ring 070-123 45 67');
  await expect(
    page.getByText('Texten ser ut att ha ett telefonnummer.', { exact: false }),
  ).toBeVisible();
  await walk.button('Slå ihop 2').click();
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Belysning: Trasig lampa / Lampan är trasig' }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Gör åtgärdspunkt/ }).click();

  const point = page.getByRole('region', { name: 'Åtgärdspunkt 1' });
  await expect(page.getByText('1 punkt saknar något som protokollet behöver.')).toBeVisible();
  await point.getByRole('button', { name: /Ansvarig/ }).click();
  await page.getByRole('option', { name: 'Trafikkontoret' }).click();
  await walk.fill('Klart senast', '2025-01-31', point);
  await expect(page.getByText('1 punkt saknar något som protokollet behöver.')).toHaveCount(0);
  await expect(point.getByText('försenad')).toBeVisible();
  await point.getByRole('button', { name: /^Läge|Ny Läge/ }).click();
  await page.getByRole('option', { name: 'Avslås' }).click();
  await expect(point.getByText('Ett avslag behöver sitt skäl.')).toBeVisible();
  await point.getByRole('button', { name: /Läge/ }).click();
  await page.getByRole('option', { name: 'Planerad' }).click();
  await page.getByRole('radio', { name: 'Genomförd' }).click();

  await walk.button('Uppföljande vandring').click();
  await expect(
    page.getByRole('heading', { name: 'Uppföljning: Trygghetsvandring Odenplan' }),
  ).toBeVisible();
  await walk.step('Efter');
  await walk.choose(/Nu/, 'Löst');
  await walk.button('Sätt som åtgärdad i den första vandringen').click();
  await expect(page.getByText('Åtgärdad i den första vandringen.')).toBeVisible();
  await walk.isSaved();

  await walk.open();
  await expect(page.getByText('Inga försenade.')).toBeVisible();
  await walk.need.getByRole('button', { name: 'Odenplan', exact: true }).click();
  await expect(walk.need.getByText('1 brist noterad')).toBeVisible();
  await expect(walk.need.getByText('inga öppna punkter')).toBeVisible();
});
