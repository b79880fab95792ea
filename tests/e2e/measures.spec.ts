import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { KeepingDriver } from './drivers/keeping-driver.ts';
import { fixturePlan, MeasuresDriver } from './drivers/measures-driver.ts';
import { ReachDriver } from './drivers/reach-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

const ROBBERIES = '?vad=tal:anmalda-ran';
const SHEET = 'Åtgärdsplan';
const WHAT = 'Ny belysning i tunneln';

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

test.describe('the action plan', () => {
  test('from finding over cause and measure to status and export, with the keyboard alone', async ({
    page,
  }) => {
    const keeping = new KeepingDriver(page);
    await keeping.keepFinding(ROBBERIES);
    await keeping.isSaved();
    const plan = new MeasuresDriver(page);
    await plan.open('?del=orsaker');
    const finding = plan.card(/69 \(2025\) mot 154 \(2022\)/);
    await expect(finding).toContainText('CompStat');

    await plan.press(finding.locator('summary'));
    await plan.press(page.getByRole('button', { name: 'Situationell' }), 'Space');
    await plan.press(page.getByRole('button', { name: 'Brottsutsatthet' }), 'Space');
    await plan.press(page.getByRole('button', { name: 'Gemensam' }), 'Space');
    await plan.choose(/Prioritet$/, 'Hög');
    await expect(finding).toContainText('Prioriteten saknar skäl.');
    await plan.press(page.getByRole('button', { name: 'Vi kan påverka det' }), 'Space');
    await plan.write('Skäl med egna ord', 'Ring 070-123 45 67');
    await expect(page.getByText(/ser ut att ha ett telefonnummer/)).toBeVisible();
    await plan.write('Skäl med egna ord', 'Flera vandringar säger samma sak');
    await expect(finding).toContainText('Prioritet: Hög');
    await plan.isSaved();

    await plan.press(finding.getByRole('button', { name: /^Gör till åtgärd/ }));
    await expect(page).toHaveURL(/atgard=measure-/);
    await plan.write('Vad ska göras?', WHAT);
    await plan.choose(/Ansvarig funktion$/, 'Trafikkontoret');
    await plan.choose(/Status$/, 'Pågår');
    await plan.date('Klart senast', '2026-01-31');
    await plan.choose(/Indikator$/, /Anmälda rån/);
    await plan.choose(/Utgångsvärde från$/, '154 (2022)');
    await expect(page.getByText('Säkerställd minskning', { exact: true })).toBeVisible();
    await plan.isSaved();

    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: WHAT })).toBeVisible();
    await plan.press(page.getByRole('link', { name: 'Till åtgärderna' }));
    await expect(plan.card(WHAT)).toContainText(/Pågår.*Försenad.*Trafikkontoret/s);

    await plan.press(page.getByRole('button', { name: /^Exportera till T1/ }));
    const download = page.waitForEvent('download');
    await plan.press(page.getByRole('button', { name: 'Hämta XLSX' }));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^platsbild-atgardsplan-(T1|T2|VB)-\d{4}\.xlsx$/);
    const book = read(await readFile(await file.path()));
    const [head = [], cells = []] = utils.sheet_to_json<unknown[]>(book.Sheets[SHEET] ?? {}, {
      header: 1,
    });
    const cell = (column: string) => cells[head.indexOf(column)];
    expect(cell('Åtgärd')).toBe(WHAT);
    expect(cell('Status')).toBe('Pågår');
    expect(cell('Prioritet')).toBe('Hög');
    expect(cell('Försenad')).toBe('ja');
    expect(cell('Ansvarig funktion')).toBe('Trafikkontoret');
    expect(cell('Dom')).toBe('Säkerställd minskning');
    expect(cell('Underlag: källa')).toContain('CompStat');
  });

  test('an action point becomes one measure, and its effect is counted or refused with the reason', async ({
    page,
  }) => {
    const plan = new MeasuresDriver(page);
    await plan.seed(await fixturePlan('walk'));
    const point = plan.card('Mend the lamp');
    await expect(point).toContainText('Trafikkontoret');
    expect(await faultsOf(page)).toEqual([]);
    await point.getByRole('button', { name: /^Gör till åtgärd/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Mend the lamp' })).toBeVisible();
    const first = page.url();
    await page.getByRole('link', { name: 'Till åtgärderna' }).click();
    await page.getByRole('button', { name: /^Gör till åtgärd.*Mend/ }).click();
    await expect(page.getByText('Punkten är redan en åtgärd.')).toBeVisible();
    await page.getByRole('link', { name: 'Öppna åtgärden' }).first().click();
    await expect(page).toHaveURL(first);

    await plan.choose(/Plats$/, 'Ingen plats');
    await expect(page.getByText('Åtgärden har ingen plats')).toBeVisible();
    await plan.choose(/Plats$/, 'Odenplan');
    await expect(page.getByText('Ange när arbetet påbörjades')).toBeVisible();
    await plan.date('Påbörjad', '2025-09-01');
    await expect(page.getByText('Inga händelser är räknade')).toBeVisible();
    await plan.choose(/Räknade händelser$/, /[Öö]vningsdata/);
    const table = page.getByRole('table', { name: 'Före och efter' });
    await expect(table).toBeVisible({ timeout: 40_000 });
    await expect(
      page.getByText('ÖVNINGSDATA', { exact: true }).filter({ visible: true }).first(),
    ).toBeVisible();
    await expect(table).toContainText('2024-09-01–2024-10-26, 56 dagar');
    await plan.choose(/Kontrollplats$/, 'Stureplan');
    await expect(table.getByRole('row')).toHaveCount(3);
    await expect(page.getByText(/^Viktad skillnad|Viktad skillnad \(WDD\)/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('radio', { name: '12' }).check();
    await expect(page.getByText('täcker inte perioderna')).toBeVisible();

    await page.getByRole('button', { name: 'Släng åtgärden' }).click();
    await expect(page.getByText('Åtgärden ligger i papperskorgen.')).toBeVisible();
    await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Mend the lamp' })).toBeVisible();
  });

  test('in English, dark and on a phone, every part is clean and nothing is cut off', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'platsbild.preferences',
        JSON.stringify({
          version: 2,
          language: 'en',
          theme: 'dark',
          hasShortcuts: true,
          hasSeenIntro: true,
        }),
      );
    });
    await page.setViewportSize({ width: 390, height: 844 });
    const plan = new MeasuresDriver(page);
    const measure = await fixturePlan('measure');
    await plan.seed(
      await fixturePlan('finding'),
      await fixturePlan('finding-analysis'),
      await fixturePlan('walk'),
      measure,
    );
    const reach = new ReachDriver(page);
    const parts = [
      ['?del=omraden', 'Young people at risk of destructive behaviour'],
      ['?del=orsaker', 'Priority: High'],
      ['?del=atgarder', 'Closed without action'],
      [`?atgard=${measure.id}`, 'Before and after'],
    ] as const;
    for (const [query, shown] of parts) {
      await plan.open(query);
      await expect(page.getByText(shown).filter({ visible: true }).first()).toBeVisible();
      if (query === '?del=orsaker') await page.locator('summary').first().click();
      expect(await reach.overflow(), query).toBe(0);
      expect(await reach.overfullControls(), query).toEqual([]);
      expect(await faultsOf(page), query).toEqual([]);
    }
    await plan.open('?del=omraden');
    const areas = page
      .getByRole('region', { name: 'Priority areas' })
      .getByRole('heading', { level: 3 });
    await expect(areas).toHaveCount(5);
    await expect(
      page.getByText('extended collaboration with the local police is not needed'),
    ).toBeVisible();
  });

  test('the report is an A4 sheet that says what it rests on and that the layout is our own', async ({
    page,
  }) => {
    const plan = new MeasuresDriver(page);
    const measure = await fixturePlan('measure');
    await plan.seed(
      await fixturePlan('finding'),
      await fixturePlan('finding-analysis'),
      measure,
      ...Array.from({ length: 14 }, (_, index) => ({
        ...measure,
        id: `measure-${index}`,
        body: { ...measure.body, what: `Åtgärd nummer ${index}`, status: 'planned', reason: '' },
      })),
    );
    await page.getByRole('button', { name: /^Exportera till T1/ }).click();
    await page.getByRole('radio', { name: 'VB' }).check();
    const pages = page.locator('.pb-page-a4');
    await expect(pages).not.toHaveCount(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdfText(pdf).replaceAll('\u00a0', ' ');
    expect(pdfPages(pdf)).toBe(await pages.count());
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(text).toMatch(/Åtgärdsplan VB \d{4}/);
    expect(text).toContain('Ingen officiell mall ingår i underlaget.');
    expect(text).toContain('15 åtgärder: planerad 14, avslutad utan åtgärd 1.');
    for (const number of Array(14).keys()) expect(text).toContain(`Åtgärd nummer ${number}`);
    expect(text).toContain('INTERN');
    expect(text, 'the app itself').not.toContain('Prioriterade områden');
  });
});
