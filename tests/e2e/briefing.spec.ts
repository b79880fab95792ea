import { BriefingDriver } from './drivers/briefing-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

// Without the map, which a locked-down office machine may refuse too: the lists say the same, and fast.
test.use({
  // The browser asks for its icon whenever it likes, offline too.
  expectedErrors: /ERR_INTERNET_DISCONNECTED.*favicon/,
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: ['--disable-3d-apis', '--no-sandbox'] });
  },
});

const FRIDAY_EVENING = new Date('2026-11-27T20:30:00+01:00');
const KLARA = 'Klara/Sergels torg';
const PASSPHRASE = 'fredag kväll vid torget';

test('a shift is briefed with reasons, a dose and cards, and printed on one page', async ({
  page,
}) => {
  await page.clock.setFixedTime(FRIDAY_EVENING);
  const briefing = new BriefingDriver(page);
  await briefing.startShift('20:00', '04:00');
  await expect(page.getByText('Det slutar lördag 28 november 2026.')).toBeVisible();
  await briefing.step('Platser');
  await expect(page.getByText('underlag saknas för passets timmar')).toBeVisible();
  await briefing.choose(KLARA, 'Odenplan', 'Stureplan');
  const chosen = briefing.section('Valda platser');
  await expect(chosen.getByRole('button', { name: /^Flest anmälda i lägesbilden/ })).toBeVisible();
  await expect(chosen.getByRole('button', { name: 'Klassad öppen drogscen 2025' })).toBeVisible();

  await briefing.step('Dos');
  await expect(page.getByText('3 platser × 3 besök × 15 min = 2 h 15 min av 8 h')).toBeVisible();
  await expect(briefing.section('Schema').getByRole('row')).toHaveCount(10);

  await briefing.step('Kort');
  await briefing.section(`1 ${KLARA}`).getByLabel('Gör').fill('Ring 070-123 45 67.');
  await expect(page.getByText('ser ut att ha ett telefonnummer')).toBeVisible();
  await briefing.section(`1 ${KLARA}`).getByLabel('Gör').fill('Gå runt torget.');

  await briefing.step('Ta ut');
  await page.getByRole('link', { name: 'A4: hela passet' }).click();
  await expect(briefing.pages.first()).toBeVisible();
  await expect(page.locator('.pb-paper')).toHaveAttribute('data-pages', '1');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdfPages(pdf)).toBe(1);
  const text = pdfText(pdf);
  expect(text).toContain('Utsättning fredag 27 november 2026 20.00–04.00');
  expect(text).toContain('INTERN');
  expect(text).toContain('Gå runt torget.');
  expect(text).not.toContain('070');
  expect(text).toContain('Skala cirka 1:');
  expect(text).toContain('I-PLATS');
  expect(text).toContain('Gäller till och med 2026-12-11');

  await page.goto(page.url().replace('/a4', '/a5'));
  await expect(page.locator('.pb-paper')).toHaveAttribute('data-pages', '2');
  await expect(briefing.pages.first().getByRole('article')).toHaveCount(2);
});

test('practice counts mark proposals, cards and paper, and a presentation turns by the keys', async ({
  page,
}) => {
  await page.clock.setFixedTime(FRIDAY_EVENING);
  const briefing = new BriefingDriver(page);
  await briefing.startShift('20:00', '04:00');
  await briefing.step('Platser');
  await briefing.count('Övningsdata');
  const proposals = briefing.section('Förslag');
  await expect(proposals.locator('.pb-badge')).toBeVisible();
  await expect(
    proposals.getByRole('button', { name: /händelser dessa timmar/ }).first(),
  ).toBeVisible();
  await expect(proposals.getByText(/inomhus – ej gatuplats/).first()).toBeVisible();
  await briefing.choose(KLARA, 'Odenplan');

  await briefing.step('Ta ut');
  await page.getByRole('link', { name: 'Visa på utsättningen' }).click();
  await expect(page.getByRole('article', { name: KLARA })).toContainText('ÖVNINGSDATA');
  await expect(page.getByRole('img', { name: /Händelser på gata per veckodag/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('article', { name: 'Odenplan' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'A5: kort, två per sida' }).click();
  await expect(page.locator('.pb-paper')).toHaveAttribute('data-pages', '1');
  expect(pdfText(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toContain(
    'ÖVNINGSDATA',
  );
});

test('a phone takes the locked shift, works offline, and its visits come home to the debrief', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  await page.clock.setFixedTime(FRIDAY_EVENING);
  const desk = new BriefingDriver(page);
  await desk.startShift('20:00', '04:00');
  await desk.step('Platser');
  await desk.choose(KLARA, 'Odenplan');
  await desk.step('Ta ut');
  const file = await desk.saveFile(PASSPHRASE);

  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  watch(context);
  const phonePage = await context.newPage();
  await phonePage.clock.setFixedTime(FRIDAY_EVENING);
  const phone = new BriefingDriver(phonePage);
  await phone.openList();
  await phone.openFile(file, 'en annan lösenfras');
  await expect(phonePage.getByRole('alert')).toContainText('Fel lösenfras');
  await phone.openFile(file, PASSPHRASE);
  await phone.step('Ta ut');
  await phonePage.getByRole('link', { name: 'I fält' }).click();
  await expect(phonePage.getByRole('button', { name: `Starta besök ${KLARA}` })).toBeEnabled();

  await context.setOffline(true);
  await phonePage.getByRole('button', { name: `Starta besök ${KLARA}` }).click();
  await expect(phonePage.getByRole('button', { name: 'Starta besök Odenplan' })).toBeDisabled();
  await phonePage.clock.setFixedTime(new Date(FRIDAY_EVENING.getTime() + 14 * 60_000));
  await phonePage.getByRole('button', { name: `Avsluta besök ${KLARA}` }).click();
  for (const sign of ['Lugnt', 'Mycket folk', 'Talade med folk']) {
    await phonePage.getByRole('button', { name: sign }).click();
  }
  await phonePage.getByRole('button', { name: 'Ordningsstörning' }).click();
  await expect(phonePage.getByRole('button', { name: 'Ordningsstörning' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await phonePage.getByRole('button', { name: 'Klart' }).click();
  await phonePage.getByRole('link', { name: 'Till passet' }).click();
  const back = await phone.saveFile(PASSPHRASE);

  await desk.openList();
  await desk.openFile(back, PASSPHRASE);
  await context.close();
  await desk.step('Avrapportering');
  await expect(page.getByRole('row', { name: /^Klara/ })).toContainText('1 besök, 14 min');
  await expect(page.getByText('Lugnt, Mycket folk, Talade med folk')).toBeVisible();
});
