import AxeBuilder from '@axe-core/playwright';
import { CompareDriver } from './drivers/compare-driver.ts';
import { CompareTablesDriver } from './drivers/compare-tables-driver.ts';
import { expect, test } from './fixtures.ts';

const PUBLISHED = '?vad=publicerat:alla&plats=klara&mot=sjalv';

test.describe('Jämför, ranking and tables', () => {
  test('refuses a ranking that too few places have figures for, and says why', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=fraga:narkotikahandel-gata:alla&plats=klara');
    const ranking = await new CompareTablesDriver(page).open('ranking');

    await expect(ranking).toContainText('Boende: underlag saknas.');
    await expect(ranking).toContainText('minst tre krävs');
    await expect(ranking).toContainText('Få bor i Klara och många passerar.');
    await expect(ranking).toContainText('Om rangordningen håller går inte att säga');

    await ranking.getByRole('radio', { name: 'Det som jämförs' }).check();
    await expect(ranking).toContainText(
      'Underlag saknas: bara Klara/Sergels torg har ett eget värde i frågan 2025.',
    );
    await expect(ranking.getByRole('table')).toHaveCount(0);
    await expect(page).toHaveURL(/rang=valt/);
    await page.reload();
    await expect(compare.title).toBeVisible();
    await expect(new CompareTablesDriver(page).part('ranking')).toContainText(
      'Underlag saknas: bara Klara/Sergels torg',
    );
  });

  test('ranks published events at two scales, marked as a small selected sample', async ({
    page,
  }) => {
    await new CompareDriver(page).open(PUBLISHED);
    const ranking = await new CompareTablesDriver(page).open('ranking');

    await expect(ranking).toContainText('ett litet urval som polisen själv gör');
    await expect(ranking).toContainText('Narkotikabrott är inte med');
    await expect(ranking).toContainText('Samma händelser, två sätt att dela in marken.');
    const stadsdelar = ranking.getByRole('table', { name: 'Stadsdelar' });
    const places = ranking.getByRole('table', { name: 'Platser och stråk' });
    await expect(stadsdelar.getByRole('rowheader')).toHaveCount(8);
    await expect(places.getByRole('rowheader', { name: /^Odenplan\s*i Vasastaden/ })).toBeVisible();

    const counted = stadsdelar.getByRole('button', { name: /källan till Norrmalm: antal$/ });
    const without = Number((await counted.innerText()).match(/^\d+/)?.[0]);
    await ranking.getByRole('radio', { name: 'Alla publicerade brott' }).check();
    await expect(ranking).toContainText('Narkotikabrott är ingripandebrott');
    const every = Number((await counted.innerText()).match(/^\d+/)?.[0]);
    expect(every).toBeGreaterThan(without);
    await counted.click();
    await expect(new CompareDriver(page).sourceCard).toBeVisible();
  });

  test('ranks practice data under its mark, without narcotics unless they are asked for', async ({
    page,
  }) => {
    await new CompareDriver(page).open('?vad=ovning:drugs&plats=klara&mot=sjalv');
    const ranking = await new CompareTablesDriver(page).open('ranking');

    await expect(ranking.getByText('ÖVNINGSDATA')).toBeVisible();
    await expect(ranking).toContainText('Brott utom narkotikabrott · 2024-01-01–2024-12-31');
    const places = ranking.getByRole('table', { name: 'Platser och stråk' });
    await expect(places.getByText('säkerställt högre än nästa').first()).toBeVisible();
    await expect(places.getByText('överlappar nästa, jämförs inte med den').first()).toBeVisible();

    await ranking.getByRole('radio', { name: 'Det som jämförs' }).check();
    await expect(ranking.getByText('ingripandebrott', { exact: true })).toBeVisible();
    await expect(ranking).toContainText('står de utanför den vanliga rangordningen');
  });

  test('shows groups and trust with verdicts, gaps and what a difference would need', async ({
    page,
  }) => {
    await new CompareDriver(page).open();
    const tables = new CompareTablesDriver(page);
    const groups = await tables.open('groups');
    await expect(groups.getByRole('row', { name: /^16–19 år/ })).toContainText(
      /26.%.*saknas.*ej mätt här.*23.%.*11.%/,
    );
    await expect(groups).toContainText(/skillnad −12 procentenheter: går inte att avgöra/);
    await expect(groups).toContainText(/Säkerställd först vid omkring 74 svar/);
    await expect(groups).toContainText('Kvinnor: bara ett mätår (2025)');
    await groups.getByText('Visa utvecklingen').click();
    await expect(groups.getByText('1 juli 2023: Norra innerstaden bildas').first()).toBeVisible();

    const trust = await tables.open('trust');
    await expect(trust).toContainText('Högre andel betyder att fler håller med.');
    await expect(trust.getByRole('row', { name: /^Polisen bryr sig/ })).toContainText(/54.%.*56.%/);
    await expect(trust).toContainText(/skillnad \+2 procentenheter: går inte att avgöra/);
    await trust.getByRole('button', { name: /källan till Polisen bryr sig .* 2025$/ }).click();
    await expect(new CompareDriver(page).sourceCard).toContainText(/56/);
  });

  test('shows phenomena by place, with empty cells, and the school survey by grade and sex', async ({
    page,
  }) => {
    await new CompareDriver(page).open();
    const tables = new CompareTablesDriver(page);
    const phenomena = await tables.open('phenomena');
    const dealing = phenomena.getByRole('row', { name: /^Narkotikahandel/ });
    await expect(dealing).toContainText(/47.%.*25.%.*24.%/);
    await expect(phenomena.getByRole('row', { name: /^Berusade/ })).toContainText('saknas');
    await expect(phenomena).toContainText('Olika frågor om samma sak är olika serier');
    await expect(phenomena.getByRole('list', { name: /^Samma fråga/ })).toContainText(
      /Odenplan 25.% \(2025\) mot 37.% \(2023\), skillnad −12 procentenheter/,
    );

    const grades = await tables.open('grades');
    await expect(grades.getByRole('row').filter({ hasText: 'Pojkar' }).first()).toContainText(
      /30.%/,
    );
    await expect(grades).toContainText(/Pojkar 30.% mot flickor 22.% \(2024\)/);
    await expect(grades).toContainText(/Säkerställd först vid omkring/);
    await expect(grades.getByRole('button', { name: /rang 1 i staden/ }).first()).toBeVisible();
  });

  test('opens the source of a figure in the title and in a sentence', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open();
    await compare.title.getByRole('button', { name: /^12.%$/ }).click();
    await expect(compare.sourceCard).toContainText('I-NO-N');
    await page.keyboard.press('Escape');
    await compare
      .row('Mot 2021')
      .getByRole('button', { name: /^17.%$/ })
      .click();
    await expect(compare.sourceCard).toContainText('2021');
  });

  test('compares several places at once, each under its own name', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=publicerat:alla&plats=klara,odenplan&mot=plats:stureplan&namnare=yta');
    await expect(page.getByRole('list', { name: 'Jämförelser för Odenplan' })).toContainText(
      'Mot Stureplan',
    );
    await page.getByRole('button', { name: /Lägg till en plats/ }).click();
    await page.getByRole('option', { name: 'Kungsträdgården' }).click();
    await expect(page.getByRole('list', { name: 'Jämförelser för Kungsträdgården' })).toBeVisible();
    await expect(page).toHaveURL(/plats=klara,odenplan,kungstradgarden/);
    await page.getByRole('button', { name: 'Ta bort Odenplan' }).click();
    await expect(page.getByRole('list', { name: 'Jämförelser för Odenplan' })).toHaveCount(0);
  });

  test('says plainly why one measured year has no verdict against itself', async ({ page }) => {
    const compare = new CompareDriver(page);
    await compare.open('?vad=fraga:narkotikahandel-gata:alla&plats=klara&mot=sjalv');
    await expect(compare.title).toHaveText(/Klara\/Sergels torg: 47.% \(2025\), inget annat värde/);
    await expect(page.getByRole('main')).toContainText(
      'har bara ett mätår, 2025. Ett enda värde ger inget utfall mot platsen själv.',
    );
    await page.getByRole('button', { name: 'Jämför med hela staden' }).click();
    await expect(compare.rows).toHaveCount(1);
  });

  test('has no known accessibility faults with every part open', async ({ page }) => {
    await new CompareDriver(page).open(PUBLISHED);
    const tables = new CompareTablesDriver(page);
    for (const id of ['ranking', 'groups', 'trust', 'phenomena', 'grades'] as const) {
      await tables.open(id);
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
      ).toEqual([]);
    }
  });

  test('works by keyboard alone', async ({ page }) => {
    await new CompareDriver(page).open(PUBLISHED);
    const ranking = new CompareTablesDriver(page).part('ranking');
    await ranking.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(ranking.getByRole('radio')).toHaveCount(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/rang=valt/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(new CompareDriver(page).sourceCard).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(ranking.getByRole('button', { name: /: antal$/ }).first()).toBeFocused();
  });

  test('speaks English and never scrolls a phone sideways', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const chosen = { version: 2, language: 'en', theme: 'light', hasShortcuts: true };
      localStorage.setItem(
        'platsbild.preferences',
        JSON.stringify({ ...chosen, hasSeenIntro: true }),
      );
    });
    await new CompareDriver(page).open(PUBLISHED);
    const tables = new CompareTablesDriver(page);
    const ranking = await tables.open('ranking');
    await expect(ranking).toContainText('Residents: insufficient data.');
    await expect(await tables.open('groups')).toContainText('measured in one year only');
    await expect(await tables.open('trust')).toContainText('more people agree');
    await expect(await tables.open('phenomena')).toContainText('Drug dealing');
    await expect(await tables.open('grades')).toContainText('rank 1 in the city');
    expect(await tables.isWiderThanWindow()).toBe(false);
    await expect(page.getByRole('main')).not.toContainText(/ och | eller | inte /);
  });
});
