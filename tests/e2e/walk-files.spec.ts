import { walkText } from '#src/domain/walk/files/walk-text.ts';
import { aWalkedWalk, aWalkPlan, swedishTables } from '../builders/walk-files.ts';
import { aStop } from '../builders/walks.ts';
import { WalkFilesDriver } from './drivers/walk-files-driver.ts';
import { expect, test } from './fixtures.ts';

const body = aWalkedWalk({
  time: null,
  stops: [
    aStop({ name: 'Vid torget', position: [18.05, 59.343] }),
    aStop({ id: 'stop-2', name: 'Vid parken', position: [18.052, 59.344], doesWork: true }),
  ],
  legs: [
    {
      line: [
        [18.05, 59.343],
        [18.052, 59.344],
      ],
      isOnNet: true,
    },
  ],
});
const gpx = walkText(aWalkPlan(body, 'Kvällsvandring'), 'gpx', true, {
  table: swedishTables,
  labelOf: () => 'Iakttagelse',
});

test('a walk leaves as GPX, is changed elsewhere and comes back to the same walk', async ({
  page,
}) => {
  const files = new WalkFilesDriver(page);
  let moved = '';
  await page.goto('/#/underlag/import');
  await expect(page.getByRole('heading', { name: 'Underlag', level: 1 })).toBeVisible();

  await test.step('a file of a walk that is not here makes a new one', async () => {
    await files.drop('slinga.gpx', gpx);
    await expect(files.main).toContainText('Vandringen finns inte på den här enheten.');
    await expect(files.main).toContainText(
      'Innehåller 2 stopp, 2 iakttagelser och 1 åtgärdspunkt.',
    );
    await files.take('Gör en ny vandring');
    await expect(page.getByRole('heading', { name: 'Kvällsvandring', level: 1 })).toBeVisible();
  });

  await test.step('a calendar file needs a day, and words of somebody stay unless they are chosen', async () => {
    await files.out();
    await page.getByRole('button', { name: 'Kalenderfil (ICS)' }).click();
    await expect(files.main.getByRole('alert')).toHaveText('Välj datum först.');
    const saved = await files.saved('Spara GPX');
    expect(saved.name).toBe('kvällsvandring.gpx');
    expect(saved.text).not.toContain('Dark under');
    moved = saved.text.replace(
      'lat="59.344000" lon="18.052000"><name>Vid',
      'lat="59.345000" lon="18.053000"><name>Vid',
    );
  });

  await test.step('a stop that was moved in the file moves here, once', async () => {
    await files.drop('flyttad.gpx', moved);
    await expect(files.main).toContainText('Hör till Kvällsvandring');
    await expect(files.main).toContainText('Ändrat: Stopp 2 Vid parken');
    await expect(files.main).toContainText('läge på kartan: flyttat');
    await files.main.getByRole('button', { name: 'Ta in i vandringen' }).click();
    await expect(files.main).toContainText('Vandringen är uppdaterad.');
    await files.drop('flyttad.gpx', moved);
    await expect(files.main).toContainText('Inget nytt: allt finns redan.');
  });

  await test.step('a file of something else is refused with what to do', async () => {
    await files.open();
    await files.choose('tabell.csv', 'a;b\n1;2\n');
    await expect(files.main.getByRole('alert')).toContainText('tabell.csv tas inte in');
    await expect(files.main.getByRole('alert')).toContainText('kommer inte från en vandring');
    await files.choose('trasig.gpx', gpx.slice(0, -30));
    await expect(files.main.getByRole('alert')).toContainText('skadad eller avhuggen');
  });
});

test('a walk is on another device by its code, and what was noted comes by one too', async ({
  page,
  browser,
  watch,
  baseURL,
}) => {
  const files = new WalkFilesDriver(page);
  await files.open();
  await files.choose('slinga.gpx', gpx);
  await files.take('Gör en ny vandring');
  await files.out();
  const link = await files.link('Hela vandringen');
  const noted = await files.link('Bara iakttagelserna');

  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'sv-SE',
    viewport: { width: 390, height: 844 },
  });
  watch(context);
  const there = new WalkFilesDriver(await context.newPage());
  await there.page.goto(link);
  await expect(there.main).toContainText('Från länken');
  await expect(there.main).toContainText('Innehåller 2 stopp och 2 iakttagelser');
  await there.main.getByRole('button', { name: 'Gör en ny vandring' }).click();
  await expect(there.main).toContainText('Vandringen finns nu på den här enheten.');
  await there.page.goto(noted);
  await expect(there.main).toContainText('Hör till Mottagen vandring');
  await expect(there.main).toContainText('Inget nytt: allt finns redan.');
  await there.page.goto(noted.slice(0, -2));
  await expect(there.main.getByRole('alert')).toContainText('Länken tas inte in');
  await context.close();
});
