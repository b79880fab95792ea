import type { Page } from '@playwright/test';
import { CompareDriver } from './drivers/compare-driver.ts';
import { CompareOutDriver } from './drivers/compare-out-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

const ROBBERIES = '?vad=tal:anmalda-ran';
const PRACTICE = '?vad=ovning:robbery&plats=klara,odenplan&mot=plats:stureplan&namnare=yta';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test.describe('Jämför, what leaves the page', () => {
  test('Ctrl+P prepares an A4 sheet with maps, tests, sources and page numbers', async ({
    page,
  }) => {
    const out = await opened(page);
    await out.preparePrint();
    await expect(out.maps).toHaveCount(3);

    const pages = await out.pages.count();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = plain(pdfText(pdf));

    expect(pdfPages(pdf)).toBe(pages);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(text).toMatch(/12 % \(2025\) mot 15 % \(2024\), går inte att avgöra/);
    expect(text).toContain('Säkerställd först vid omkring 270 svar');
    expect(text).toContain('A · 2021');
    expect(text).toContain('Skala cirka 1:');
    expect(text).toContain('ej mätt här');
    expect(text).toContain('1 juli 2023');
    expect(text).toContain('I-NO-N');
    expect(text).toMatch(/\[1\] Regionala trygghetsundersökning 2025/);
    expect(text).toContain('#/jamfor');
    expect(text).toContain(`Sida ${pages} av ${pages}`);
    expect(text, 'the app itself').not.toContain('Vad vill du jämföra?');
  });

  test('the robberies print both readings on one page in English', async ({ page }) => {
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
    const out = await opened(page, ROBBERIES);
    await out.preparePrint();
    await expect(out.pages.first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');

    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = plain(pdfText(pdf));
    expect(pdfPages(pdf)).toBe(1);
    expect(text).toMatch(/69 \(2025\) against 154 \(2022\), reliable decrease/);
    expect(text).toMatch(/-55%.*-46%/);
    expect(text).toContain('No maps:');
    expect(text).toContain('I-PERIOD');
    expect(text).toContain('Page 1 of 1');
  });

  test('made-up counts are marked on paper, and shared ones hide one to four', async ({ page }) => {
    const out = await opened(page, PRACTICE);
    await out.preparePrint();
    await expect(out.preview.getByText('ÖVNINGSDATA', { exact: true }).last()).toBeVisible();
    const tooWide = await out.pages.evaluateAll(
      (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
    );
    expect(tooWide, 'pages that a printer would shrink').toBe(0);
    expect(await printed(page)).toMatch(/Odenplan 2025 3 \(del av år\)/);

    await out.choose('För delning');
    await expect(out.preview.getByText(/Antal 1–4 döljs/)).toBeVisible();

    const text = await printed(page);
    expect(text).toContain('FÖR DELNING');
    expect(text).toMatch(/Odenplan 2025 dold \(<5\)/);
    expect(text).not.toMatch(/Odenplan 2025 3/);
  });

  test('the table file holds every test as a number, and says who it is for', async ({ page }) => {
    const out = await opened(page, ROBBERIES);
    await out.press(/^Tabell/);
    const { name, content } = await out.save();

    expect(name).toMatch(/^platsbild-norra-innerstaden-jamforelse-\d{4}-\d{2}-\d{2}\.csv$/);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = '', ...lines] = content.toString('utf8').split('\r\n');
    const columns = head.split(';');
    const [first = ''] = lines.filter((line) => line.startsWith('jämförelse;'));
    const cell = (column: string) => first.split(';')[columns.indexOf(column)];
    expect(cell('Värde')).toBe('69');
    expect(cell('Mot värde')).toBe('154');
    expect(cell('z')).toMatch(/^-5,80/);
    expect(cell('Kvot (nytt genom gammalt)')).toMatch(/^0,448/);
    expect(first).toContain('I-PERIOD');
    expect(lines.filter((line) => line.startsWith('källa;')).length).toBeGreaterThan(0);
    expect(content.toString('utf8')).toContain('INTERN');
    await expect(page.getByText(`Sparad som ${name}.`)).toBeVisible();
  });

  test('the picture is a whole PNG at twice the density', async ({ page }) => {
    const out = await opened(page);
    await out.press(/^Bild/);
    const { name, content } = await out.save();

    expect(name).toMatch(/\.png$/);
    expect([...content.subarray(0, 8)]).toEqual(SIGNATURE);
    expect(content.readUInt32BE(16)).toBe(2400);
    expect(content.readUInt32BE(20)).toBeGreaterThan(2000);
    expect(content.length).toBeGreaterThan(100_000);
  });

  test('the copied link reopens the very view', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const out = await opened(page, `${PRACTICE}&ar=2022,2024&period=per-dag`);
    await out.press('Kopiera länk');
    await expect(
      page.getByRole('status').filter({ hasText: 'Länken är kopierad.' }),
    ).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const seen = await out.page.getByRole('main').getByRole('heading', { level: 1 }).textContent();

    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(seen ?? '');
    expect(other.url()).toBe(link);
    await expect(other.getByRole('button', { name: /^2022/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(other.getByRole('button', { name: /^2023/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  test('a finding is kept on the device, opened, removed and brought back', async ({ page }) => {
    const out = await opened(page, ROBBERIES);
    await out.press('Lägg i lägesbilden');
    await expect(out.tools.getByRole('status')).toContainText(['', 'Sparad på den här enheten.']);
    await out.press('Lägg i lägesbilden');
    await expect(out.tools.getByText('Finns redan i lägesbilden.')).toBeVisible();

    await page.goto('/#/jamfor');
    await page.reload();
    await out.openKept();
    await expect(out.kept).toHaveCount(1);
    await expect(out.kept).toContainText(/69 \(2025\) mot 154 \(2022\).*CompStat.*I-PERIOD/);

    await out.kept.getByRole('link', { name: /^Öppna/ }).click();
    await expect(page).toHaveURL(/vad=tal:anmalda-ran/);
    await expect(new CompareDriver(page).title).toContainText('154');

    await out.kept.getByRole('button', { name: /^Ta bort/ }).click();
    await expect(out.kept).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(out.kept).toHaveCount(1);
    await expect(out.tools.getByText('Fyndet är tillbaka.')).toBeVisible();
  });

  test('a damaged finding is set aside and said, and the others stay', async ({ page }) => {
    const out = await opened(page, ROBBERIES);
    await out.press('Lägg i lägesbilden');
    await expect(out.tools.getByText('Sparad på den här enheten.')).toBeVisible();
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('platsbild');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const write = open.result.transaction('plans', 'readwrite');
            write.objectStore('plans').put({ id: 'damaged', kind: 'finding', name: 'x' });
            write.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        }),
    );

    await page.reload();
    await expect(out.tools.getByText(/1 sparat fynd gick inte att läsa/)).toBeVisible();
    await out.openKept();
    await expect(out.kept).toHaveCount(1);
  });
});

async function opened(page: Page, address = ''): Promise<CompareOutDriver> {
  const out = new CompareOutDriver(page);
  await new CompareDriver(page).open(address);
  await expect(out.tools).toBeVisible({ timeout: 60_000 });
  return out;
}

async function printed(page: Page): Promise<string> {
  return plain(pdfText(await page.pdf({ preferCSSPageSize: true, printBackground: true })));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}
