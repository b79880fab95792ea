import { beforeAll, describe, expect, it } from 'vitest';
import { aCompareSheet } from '../../../builders/compare-sheets.ts';
import { aReview } from '../../../builders/reviews.ts';
import { startWords } from '../../../builders/start-words.ts';

beforeAll(startWords);

const plain = (text: string) => text.replace(/\s/g, ' ');
const ROBBERIES = { subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' } } as const;

describe('the sheet of a survey comparison', () => {
  it('has the finding as its title, and a verdict in words for each row', () => {
    const { text } = aCompareSheet();
    expect(plain(text.title)).toBe(
      'Norra innerstaden: 12 % (2025) mot 15 % (2024), går inte att avgöra',
    );
    expect(text.rows.map(({ chip }) => chip)).toEqual(new Array(4).fill('Går inte att avgöra'));
    expect(plain(text.rows[0]?.notes.join(' ') ?? '')).toContain(
      'Säkerställd först vid omkring 1 000 svar i varje grupp',
    );
    expect(text.rows[0]?.reference).toBe('Källa [1] · I-NO-N · I-2022 · I-NI2023 · I-SCALE');
  });

  it('has n, period and source for every value, and the reason where there is none', () => {
    const { text, sheet } = aCompareSheet();
    expect(
      text.values.map(({ year, value, answers, source }) => [year, plain(value), answers, source]),
    ).toEqual(
      expect.arrayContaining([
        ['2025', '12 %', 'framgår inte', '[1] rad 560-573'],
        ['2022', 'ej mätt här', '', ''],
        ['2021', '24 %', 'framgår inte', '[1] rad 560-572'],
      ]),
    );
    expect(
      text.values.filter(({ value }) => value.includes('%')).every(({ period }) => period !== ''),
    ).toBe(true);
    expect(sheet.sources.map(({ number }) => number)).toEqual([1]);
    expect(text.contradictions.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['I-2022', 'I-NO-N', 'I-NI2023', 'I-SCALE']),
    );
  });

  it('draws two maps of the same classes and their difference, and names who is not drawn', () => {
    const { text } = aCompareSheet();
    expect(text.maps?.maps.map(({ title }) => title)).toEqual(['A · 2021', 'B · 2025', 'Skillnad']);
    expect(text.maps?.maps.map(({ places }) => places[0]?.fill)).toEqual([
      { kind: 'class', index: 1 },
      { kind: 'class', index: 1 },
      { kind: 'unreliable' },
    ]);
    expect(plain(text.maps?.maps[0]?.places[0]?.label?.text ?? '')).toBe('17 %');
    expect(plain(text.maps?.notDrawn[0] ?? '')).toBe(
      'Stockholms stad ritas inte: 24 % (2021) och 18 % (2025)',
    );
  });

  it('draws the gap and the break, and joins nothing across them', () => {
    const [own] = aCompareSheet().text.plots;
    expect(own?.plot.gaps).toEqual([{ fromYear: 2022, toYear: 2022, label: 'ej mätt här' }]);
    expect(own?.plot.breaks[0]?.label).toContain('1 juli 2023');
    expect(own?.plot.points.map(({ year, startsPiece }) => [year, startsPiece])).toEqual([
      [2021, true],
      [2023, true],
      [2024, false],
      [2025, false],
    ]);
  });

  it('says that a contradiction is looked up, and what was found inside the organisation only', () => {
    const found = aReview({ contradictionId: 'I-NO-N', note: 'Antalet är begärt' });
    const reviews = new Map([['I-NO-N', found]]);
    const { text } = aCompareSheet({}, 'sv', 'internal', reviews);
    expect(text.rows[0]?.reference).toContain('I-NO-N (utredd 2026-11-28) · I-2022');
    expect(text.contradictions.find((line) => line.startsWith('I-NO-N'))).toMatch(
      /\. → utredd 2026-11-28: Antalet är begärt$/,
    );
    const open = JSON.stringify(aCompareSheet({}, 'sv', 'public', reviews).text);
    expect(open).toContain('→ utredd 2026-11-28');
    expect(open).not.toContain('begärt');
  });

  it('keeps the figures of other surveys apart, each with its source', () => {
    const { text } = aCompareSheet({
      subject: { kind: 'survey', indicatorId: 'narkotikahandel-gata', groupId: 'alla' },
      placeIds: ['klara'],
    });
    expect(text.apart.some((line) => /24\s%.*olika undersökningar.*\[\d\]$/.test(line))).toBe(true);
    expect(text.values.every(({ value }) => !/24\s%/.test(value))).toBe(true);
  });
});

describe('the sheet of the robberies', () => {
  it('says both readings of the period, with their intervals and the code', () => {
    const { text } = aCompareSheet(ROBBERIES);
    const notes = text.rows.map((row) => plain(row.notes.join(' ')));
    expect(notes[0]).toMatch(/−55 % \(−66 % till −40 %, 95 %\)/);
    expect(notes[1]).toMatch(/−46 % \(−60 % till −29 %, 95 %\)/);
    expect(text.rows.every(({ reference }) => reference.includes('I-PERIOD'))).toBe(true);
    expect(text.maps).toBeNull();
    expect(text.notes.join(' ')).toContain('Inga kartor');
  });

  it('is all in English where English is chosen', () => {
    const { text } = aCompareSheet(ROBBERIES, 'en');
    expect(text.title).toBe('Norra innerstaden: 69 (2025) against 154 (2022), reliable decrease');
    const all = JSON.stringify({ ...text, sources: [], scope: '', about: [] });
    expect(all).not.toMatch(/säkerställd|framgår|uppgift|källa/i);
  });
});
