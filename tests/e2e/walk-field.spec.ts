import { anObservation, aPoint, aStop, aWalk } from '../builders/walks.ts';
import { WalkFieldDriver } from './drivers/walk-field-driver.ts';
import { expect, test } from './fixtures.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  permissions: ['geolocation'],
  // With no network the browser asks for the icon again whenever the address is another one.
  expectedErrors: /ERR_INTERNET_DISCONNECTED.*favicon/,
  geolocation: { longitude: 18.06, latitude: 59.328, accuracy: 7 },
});

const plan = (id: string, body: object, title = 'Kvällsvandring') => {
  return { id, kind: 'walk', title, changedAt: '2026-11-27T15:00:00.000Z', format: 1, body };
};
const walk = aWalk({
  stops: [
    aStop({ name: 'Torget' }),
    aStop({ id: 'stop-2', name: 'Gångtunneln', position: [18.06, 59.332] }),
    aStop({ id: 'stop-3', name: 'Hållplatsen', position: [18.07, 59.33], doesWork: true }),
  ],
  legs: [],
});

test('a walk with no network is all there when the page has been killed midway', async ({
  page,
  context,
}) => {
  const first = new WalkFieldDriver(page);
  await first.open('walk-1');
  await first.isAt('Vandringen finns inte på den här enheten.');
  await first.seed(plan('walk-1', walk));
  await first.isAt('Under vandringen');
  const picture = await first.cameraPicture();
  await context.setOffline(true);

  await first.press('Starta vandringen');
  await first.isAt('Torget');
  await expect(page.getByText('Nästa: Gångtunneln, 440 m norrut härifrån')).toBeVisible();
  expect(await first.hardToUse()).toEqual({ small: [], tooWide: 0 });
  await first.press('Belysning');
  await expect(page.getByRole('main')).toContainText('Position ±7 m');
  await first.note.fill('Lampan vid trappan är släckt');
  await first.takePhoto(picture);
  await expect(page.getByRole('img', { name: 'Foto 1 av 1' })).toBeVisible();
  expect(await first.hardToUse()).toEqual({ small: [], tooWide: 0 });
  await first.press('Klar');
  await first.press('Nästa stopp');
  await first.isAt('Gångtunneln');
  await first.press('Känsla');
  await page.getByRole('radio', { name: '2' }).check();
  await first.press('Klar');
  await first.press('Det här fungerar');
  await first.note.pressSequentially('Bra sikt mot');
  await first.isSaved('Sparat på telefonen – 3 iakttagelser');
  // Without the service worker, which offline.spec.ts is about, the page comes back over the network.
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);

  const second = new WalkFieldDriver(await context.newPage());
  await second.open('walk-1');
  await context.setOffline(true);
  await second.isAt('Gångtunneln');
  await second.isSaved('Sparat på telefonen – 3 iakttagelser');
  await expect(second.noted.first()).toContainText('Bra sikt mot');
  await expect(second.noted.last()).toContainText('Känsla 2 av 5');
  await second.press('Ändra Det här fungerar');
  await second.note.fill('Ring 070-123 45 67');
  await expect(second.page.getByRole('alert')).toContainText('ett telefonnummer');
  await expect(second.page.getByRole('button', { name: 'Klar' })).toBeDisabled();
  await second.note.fill('Bra sikt mot torget');
  await second.press('Klar');
  await expect(second.noted.first()).toContainText('Bra sikt mot torget');
  await second.press('Föregående');
  await expect(second.noted).toContainText('Lampan vid trappan är släckt');
  await expect(second.noted).toContainText('1 foto');
  const [photo, ...others] = await second.keptPhotos();
  expect(others).toEqual([]);
  expect([photo?.width, photo?.height]).toEqual([1200, 1600]);
  expect(picture.includes('Exif')).toBe(true);
  expect(photo?.bytes.includes('Exif')).toBe(false);
  expect(photo?.bytes.includes('GPS')).toBe(false);
  await second.press('Ta bort Belysning');
  await second.press('Ja, ta bort');
  await second.isSaved('Sparat på telefonen – 2 iakttagelser');
  expect(await second.keptPhotos()).toEqual([]);
});

test('a follow-up asks at each stop what has come of the point, and ends the walk', async ({
  page,
}) => {
  const before = aWalk({
    stage: 'closed',
    observations: [anObservation({ note: 'Mörkt i trappan' })],
    points: [aPoint({ what: 'Laga lampan vid trappan' })],
  });
  const follow = aWalk({
    stops: [aStop({ id: 'follow-p-1', name: 'Trappan' })],
    legs: [],
    followsId: 'walk-1',
  });
  const driver = new WalkFieldDriver(page);
  await driver.open('walk-2');
  await driver.seed(plan('walk-1', before), plan('walk-2', follow));
  await driver.press('Starta vandringen');
  await driver.isAt('Trappan');
  const point = page.getByRole('region', { name: 'Åtgärdspunkt från förra vandringen' });
  await expect(point).toContainText('Laga lampan vid trappan');
  await expect(point).toContainText('Ansvarig: Trafikkontoret');
  await expect(point).toContainText('Mörkt i trappan');
  await point.getByRole('radio', { name: 'Bättre' }).check();
  await point.getByRole('textbox', { name: 'Anteckning om punkten' }).fill('Lyser nu, men svagt');
  await driver.isSaved('Sparat på telefonen – 0 iakttagelser');
  await page.reload();
  await driver.isAt('Trappan');
  await expect(point.getByRole('radio', { name: 'Bättre' })).toBeChecked();
  await expect(point.getByRole('textbox')).toHaveValue('Lyser nu, men svagt');
  await driver.press('Avsluta vandringen');
  await driver.press('Ja, avsluta');
  await driver.isAt('Vandringen är genomförd');
  await driver.press('Öppna igen');
  await driver.isAt('Trappan');
});
