import AxeBuilder from '@axe-core/playwright';
import { OffenceSheetsDriver } from './drivers/offence-sheets-driver.ts';
import { ReachDriver } from './drivers/reach-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

const TYPES = [
  'Bedrägeri',
  'Tillgrepp och stöld ur butik',
  'Narkotikabrott',
  'Misshandel utomhus',
  'Rån',
] as const;

test.describe('Fördjupning per brottstyp', () => {
  test('every sheet opens with real figures, and practice counts are marked', async ({ page }) => {
    test.slow();
    const sheets = new OffenceSheetsDriver(page);
    await sheets.open('bedrageri');
    await expect(sheets.table(/^Uppgifter om bedrägeri/)).toContainText('Bedrägerier ökade');
    await expect(sheets.section('Utveckling')).toContainText('Ett litet urval');
    await expect(sheets.sheet.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);
    await expect(sheets.section('Tid i veckan')).toContainText('Underlag saknas');
    await expect(sheets.section('Nämnare')).toContainText('Ingen lämplig nämnare.');

    await sheets.showPractice();
    for (const type of TYPES) {
      await sheets.choose(type);
      await expect(sheets.hours, type).toBeVisible({ timeout: 30_000 });
      await expect(sheets.table(/^Händelser per månad/)).toBeVisible();
      await expect(sheets.table(/^Händelser på gata per plats/)).toBeVisible();
      const marks = sheets.sheet.getByText('ÖVNINGSDATA', { exact: true });
      expect(await marks.count(), type).toBeGreaterThan(4);
      await expect(sheets.section('Plats')).toContainText(/inne, på nätet eller i hemmet/);
      await expect(sheets.section('Prognos: förväntat per månad')).toContainText(
        'aldrig en plats eller en person',
      );
    }

    await sheets.section('Vad lägesbilden säger').getByRole('button', { name: /^154/ }).click();
    await expect(sheets.preview).toContainText('rad 232-233');
    await expect(sheets.preview).toContainText('I-PERIOD');
    await page.keyboard.press('Escape');

    await sheets.choose('Våld i nära relation');
    await expect(sheets.table(/^Uppgifter om våld i nära relation/)).toContainText('97 ärenden');
    await expect(sheets.hours).toHaveCount(0);
    await expect(sheets.section('Plats')).toHaveCount(0);
    await expect(sheets.sheet.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);
  });

  test('a sheet prints on A4 with sources, date and marks, and shared ones hide small counts', async ({
    page,
  }) => {
    test.slow();
    const sheets = new OffenceSheetsDriver(page);
    await sheets.open('ran');
    await sheets.showPractice();
    await sheets.preparePrint();
    const pages = await sheets.pages.count();
    const tooLarge = await sheets.pages.evaluateAll(
      (all) =>
        all.filter(
          (one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1,
        ).length,
    );
    expect(tooLarge, 'pages that a printer would cut').toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = plain(pdfText(pdf));
    expect(pdfPages(pdf)).toBe(pages);
    expect(pages).toBeLessThanOrEqual(5);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(text).toContain('Fördjupning: Rån');
    expect(text).toMatch(/INTERN.*ÖVNINGSDATA.*Gjord \d+ \S+ \d{4}/);
    expect(text).toMatch(/154 \(2022\), 69 \(2025\)/);
    expect(text).toContain('I-PERIOD');
    expect(text).toMatch(/Prognos: förväntat per månad/);
    expect(text).toMatch(/\[\d\] Händelser som Polisen har publicerat/);
    expect(text).toContain(`Sida ${pages} av ${pages}`);

    await sheets.preview.getByRole('radio', { name: 'För delning' }).check({ force: true });
    await expect(sheets.pages.first()).toContainText('FÖR DELNING');
    const shared = plain(pdfText(await page.pdf({ preferCSSPageSize: true })));
    expect(shared).toContain('FÖR DELNING');
    expect(shared).toContain('bara stadsdelar visas');
    expect(shared).not.toContain('namngiven plats');

    await page.keyboard.press('Escape');
    await sheets.choose('Våld i nära relation');
    await sheets.preparePrint();
    await expect(sheets.pages).toHaveCount(1);
    const close = plain(pdfText(await page.pdf({ preferCSSPageSize: true })));
    expect(close).toContain('97 ärenden');
    expect(close).not.toMatch(/ÖVNINGSDATA|stadsdel, |per timme/);
  });

  test('is reached by keyboard, fits a phone, and has no known accessibility faults', async ({
    page,
  }) => {
    test.slow();
    const sheets = new OffenceSheetsDriver(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await sheets.open('narkotika');
      if (colorScheme === 'light') await sheets.showPractice();
      await expect(sheets.sheet.getByText('INGRIPANDEBROTT', { exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
        colorScheme,
      ).toEqual([]);
    }

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await new ReachDriver(page).overflow()).toBe(0);

    const next = page.getByRole('link', { name: 'Misshandel utomhus', exact: true });
    await page.getByRole('link', { name: 'Narkotikabrott', exact: true }).focus();
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/underlag\/brott\/misshandel-utomhus$/);
    await expect(next).toHaveAttribute('aria-current', 'page');
    await firstHour(sheets).focus();
    await page.keyboard.press('ArrowRight');
    await expect(sheets.hours.locator(':focus')).toHaveAttribute('title', /måndag 01–02/);
  });
});

function firstHour({ hours }: OffenceSheetsDriver) {
  return hours.locator('[tabindex="0"]').first();
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
