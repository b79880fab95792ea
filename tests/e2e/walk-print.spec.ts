import type { Page } from '@playwright/test';
import { distance } from '@turf/turf';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import { anObservation, aPoint, aStop, aWalk } from '../builders/walks.ts';
import { WalkPrintDriver } from './drivers/walk-print-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

test.setTimeout(300_000);

/** Three corners of a walk through the middle of the region. */
const CORNERS = [
  [18.0597, 59.3317],
  [18.0646, 59.3325],
  [18.0633, 59.3345],
] as const;
const [FIRST, SECOND, THIRD] = CORNERS;

const walk: SafetyWalk = aWalk({
  stage: 'walked',
  placeId: 'klara',
  meetingPoint: { position: [18.0594, 59.3316], text: 'Under klockan' },
  stops: [
    aStop({
      name: 'Trappan',
      position: FIRST,
      reasons: [{ kind: 'fact', factId: 'crime.hot.klara' }],
    }),
    aStop({ id: 'stop-2', name: 'Bron', position: SECOND, doesWork: true }),
    aStop({
      id: 'stop-3',
      name: 'Gaveln',
      position: THIRD,
      reasons: [{ kind: 'fact', factId: 'perc.klara.drugtrade.2025' }],
    }),
  ],
  legs: [
    { line: [FIRST, SECOND], isOnNet: true },
    { line: [SECOND, THIRD], isOnNet: false },
  ],
  roles: [{ role: 'lead', holder: 'district-administration' }],
  observations: [anObservation({ note: 'Två lampor släckta' })],
  points: [aPoint({ what: 'Laga lamporna', status: 'declined', reason: 'Prövas 2028' })],
});

const plan = (id: string, title: string, body: SafetyWalk) => ({
  id,
  kind: 'walk',
  title,
  changedAt: '2026-11-27T08:00:00.000Z',
  format: 1,
  body,
});

const A4 = /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/;
/** On any sheet of a walk, whatever the document says of its places. */
const CRIMES = /anmälda|brott|(?<!\p{L})rån|händelser som polisen|ÖVNINGSDATA/iu;

test('the walk sheet is on A4 at an exact scale, with a bar that measures true and no crimes', async ({
  page,
}) => {
  const print = new WalkPrintDriver(page);
  await print.seed([plan('walk-1', 'Kvarteret i mörker', walk)]);
  await print.open('walk-1', 'walk');

  const { text, pdf } = await printed(page);
  expect(pdfPages(pdf)).toBe(await print.pages.count());
  expect(pdfPages(pdf)).toBe(2);
  expect(pdf.toString('latin1')).toMatch(A4);
  expect(text).toContain('Kvarteret i mörker');
  expect(text).toContain('Skala 1:2 500');
  expect(text).toContain('Gångnät saknas: väg ritad för hand');
  expect(text).toContain('Solen går ner 15.01');
  expect(text).toContain('Stadsdelsförvaltningen');
  expect(text).toContain('Sida 2 av 2');
  expect(text).not.toMatch(CRIMES);

  const spots = await Promise.all(['1', '2', '3'].map((label) => print.markMm(label)));
  for (const [from, to] of [
    [0, 1],
    [1, 2],
    [0, 2],
  ] as const) {
    const [a, b] = [spots[from], spots[to]];
    if (a === undefined || b === undefined) throw new Error('no spot');
    const metres = distance([...CORNERS[from]], [...CORNERS[to]], { units: 'meters' });
    const onPaper = (Math.hypot(a.x - b.x, a.y - b.y) * 2500) / 1000;
    expect(onPaper / metres).toBeGreaterThan(0.99);
    expect(onPaper / metres).toBeLessThan(1.01);
  }
  const bar = await print.bar();
  expect(bar.metres).toBe(100);
  expect(bar.mm).toBeCloseTo(40, 1);

  // The marks lie over the picture: the way that is drawn in it runs through them.
  const [one = { x: 0, y: 0 }, two = { x: 0, y: 0 }] = spots;
  const way = await print.colourAt({ x: (one.x + two.x) / 2, y: (one.y + two.y) / 2 });
  expect(way).toEqual([0x1f, 0x4e, 0x79]);
  expect(await print.colourAt(one)).toEqual(way);
});

test('the pre-meeting sheet and the protocol are on A4, and what is not there is refused', async ({
  page,
}) => {
  const print = new WalkPrintDriver(page);
  const follow = { ...walk, followsId: 'walk-1', points: [], observations: [], checks: [] };
  await print.seed([
    plan('walk-1', 'Kvarteret i mörker', walk),
    plan('walk-2', 'Uppföljning', {
      ...follow,
      checks: [{ pointId: 'p-1', outcome: 'better', note: 'En lampa lyser' }],
    }),
  ]);
  await print.open('walk-1', 'formote');
  const meeting = await printed(page);
  expect(meeting.pdf.toString('latin1')).toMatch(A4);
  expect(meeting.text).toContain('Gå igenom på förmötet');
  expect(meeting.text).not.toMatch(CRIMES);

  await print.open('walk-1', 'protokoll');
  const protocol = await printed(page);
  expect(protocol.text).toContain('1 iakttagelse noterades. 1 åtgärdspunkt (öppna: 0).');
  expect(protocol.text).toContain('Två lampor släckta');
  expect(protocol.text).toContain('Skäl: Prövas 2028');
  expect(protocol.text).not.toMatch(CRIMES);

  await print.open('walk-2', 'protokoll');
  const followed = await printed(page);
  expect(followed.text).toContain('Punkterna från Kvarteret i mörker.');
  expect(followed.text).toMatch(/Avslås\s*Bättre\s*En lampa lyser/);

  await print.preview.getByRole('button', { name: 'Till vandringen' }).click();
  await expect(page).toHaveURL(/#\/vandring\/walk-2\/efter$/);
  await page.goto('/#/vandring/gone/blad/walk');
  await expect(
    page.getByRole('heading', { name: 'Vandringen finns inte på den här enheten' }),
  ).toBeVisible();
});

async function printed(page: Page): Promise<{ readonly pdf: Buffer; readonly text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return { pdf, text: pdfText(pdf).replace(/\s+/g, ' ') };
}
