import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pdfText } from './pdf-text.ts';

const MS_PER_DAY = 86_400_000;
const inDays = (days: number) =>
  new Date(Date.now() + days * MS_PER_DAY).toISOString().slice(0, 10);

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

const cardOf = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

test('a step is noted by keyboard and stands apart from the document, after a reload too', async ({
  page,
}) => {
  test.slow();
  await page.goto('/#/underlag/register');
  const klara = cardOf(page, 'Klara/Sergels torg');
  await expect(klara).toContainText('Enligt lägesbilden: bedömt behov (2025).');
  await expect(klara).toContainText('Motstridigt: aktiv för Sergels torg (2025).');
  await expect(klara.getByRole('link', { name: 'I-PLATS' }).first()).toBeVisible();
  const torg = cardOf(page, 'Sergels torg');
  await expect(torg).toContainText('Motstridigt: bedömt behov för Klara/Sergels torg (2025).');

  const card = cardOf(page, 'Centralstationen');
  await expect(card).toContainText('Enligt lägesbilden: överenskommelse tecknad (2024).');
  await card.getByRole('button', { name: /Lägg till egen uppgift/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Egen uppgift: Centralstationen' });
  await dialog.getByRole('button', { name: 'Spara uppgiften' }).press('Enter');
  await expect(dialog.getByRole('alert').last()).toContainText('Ange minst ett');
  await dialog.getByRole('button', { name: /Steg/ }).press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await dialog
    .getByRole('group', { name: 'Parter som saknas' })
    .getByRole('button', { name: 'Lokalpolisområdet' })
    .press('Space');
  await dialog.getByLabel('Datum för uppföljning').fill(inDays(40));
  await dialog.getByLabel('Anteckning').fill('Nås på 070-123 45 67');
  await expect(dialog.getByLabel('Anteckning')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Anteckning').fill('Styrgruppen har beslutat.');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Spara uppgiften' }).press('Enter');

  await expect(page.getByText('Uppgiften är tillagd.')).toBeVisible();
  await expect(card).toContainText('Sparad');
  await page.reload();
  const own = card.getByRole('list', { name: 'Egna uppgifter' });
  await expect(own).toContainText('Egen uppgift');
  await expect(own).toContainText('avslutad');
  await expect(own).toContainText('Lokalpolisområdet');
  await expect(own).toContainText('Styrgruppen har beslutat.');
  await expect(card).toContainText('Enligt lägesbilden: överenskommelse tecknad (2024).');
  await expect(card.getByRole('list', { name: 'Lägesbildens historik' })).not.toContainText(
    'avslutad',
  );

  await card.getByRole('button', { name: /Ta bort/ }).press('Enter');
  await expect(card).toContainText('Inga egna uppgifter än.');
  await page.getByRole('button', { name: 'Ångra' }).last().press('Enter');
  await expect(own).toContainText('avslutad');

  await page.goto('/#/underlag/arshjul');
  await expect(page.getByText('Uppföljning av platssamverkan, Centralstationen')).toBeVisible();
});

test('the other registers give dates, lines and what is not stated', async ({ page }) => {
  await page.goto('/#/underlag/register');
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/Odenplan.*upphörd \(problem kvarstår\).*2023/).first()).toContainText(
    'I-ODS-DATE',
  );
  await expect(row(/Stockholms stad.*från 2024-01-01, tills vidare/)).toContainText('rad 56-60');
  await expect(row(/Låg- och mellanstadienav/)).toContainText('2 gånger per termin');
  await expect(row(/Högstadienav/)).toContainText('framgår inte');
  await expect(row(/^SSPF\/SIG/)).toContainText('saknas operativt');
  await expect(row(/Lpo Norra innerstaden 2025-01-27/)).toContainText('framgår inte');
  await expect(row(/2023-07-01.*bildas/)).toContainText('extern källa, rader saknas');
  await row(/Minst E i alla ämnen åk 9/)
    .getByRole('button', { name: /88,7/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'Källa' })).toContainText('616-628');
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('the year is a band and a list, leads to its sources and prints on A4', async ({ page }) => {
  await page.goto('/#/underlag/arshjul');
  const band = page.getByRole('region', { name: 'Året, månad för månad' });
  await expect(band.getByRole('listitem')).toHaveCount(4);
  await expect(
    band.getByRole('img', { name: 'november, december, januari, februari och mars' }),
  ).toBeVisible();
  const list = page.getByRole('region', { name: 'Som lista' });
  await list.getByRole('button', { name: /Tyck till: topp i början av sommaren/ }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Källa' })).toContainText('517-519');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Skriv ut på A4' }).press('Enter');
  await expect(page.locator('.pb-paper')).toHaveAttribute('data-pages', '1');
  const text = pdfText(await page.pdf({ format: 'A4', printBackground: true }));
  expect(text).toContain('Centralstationen: fler under kalla månader');
  expect(text).toContain('487-489');
  expect(text).toContain('Sedd ett år');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both tabs fit a phone and have no known accessibility faults: ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme });
    for (const [address, heading] of [
      ['register', 'Platssamverkan'],
      ['arshjul', 'Året, månad för månad'],
    ] as const) {
      await page.goto(`/#/underlag/${address}`);
      await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      expect(await faultsOf(page), address).toEqual([]);
    }
  });
}
