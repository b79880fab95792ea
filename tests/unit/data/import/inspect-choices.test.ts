import { describe, expect, it } from 'vitest';
import type { ColumnChoice, ImportChoices } from '#src/domain/import/import-choices.ts';
import {
  aSheet,
  aTable,
  aWorkbook,
  aZippedShapefile,
  outcomeOf,
  reportOf,
} from '../../../builders/import-files.ts';

const read = (file: string | Uint8Array, choices: ImportChoices) => reportOf(file, { choices });
const columns = (chosen: Readonly<Record<string, ColumnChoice>>) => ({
  columns: new Map(Object.entries(chosen)),
});

describe('a chosen header row', () => {
  const file = aTable('Plats;Antal', 'Torg;Mål', 'A;1', 'B;2');

  it('gives the names, and the rows above it are not data', async () => {
    const report = await read(file, { headerRow: 2 });
    expect(report.columns).toEqual(['Torg', 'Mål']);
    expect(report).toMatchObject({ rows: 2, accepted: 2 });
    expect(report.warnings).toContainEqual({ code: 'preamble-skipped', row: 1 });
  });

  it('is found far down, beyond where one is looked for', async () => {
    const above = Array.from({ length: 200 }, (_, index) => `${index};${index}`);
    const report = await read(aTable(...above, 'Plats;Mål', 'A;1', 'B;2'), { headerRow: 201 });
    expect(report).toMatchObject({ columns: ['Plats', 'Mål'], rows: 2, accepted: 2 });
  });

  it('of none makes the first row data and asks nothing', async () => {
    const report = await read(aTable('Norra;Torg', 'Norra;Park'), { headerRow: 'none' });
    expect(report).toMatchObject({ columns: ['A', 'B'], rows: 2, accepted: 2 });
    expect(report.asks).not.toContain('header');
  });

  it('that is empty or absent refuses the file', async () => {
    expect(await outcomeOf(file, { choices: { headerRow: 99 } })).toEqual({
      ok: false,
      code: 'header-row-empty',
      detail: '99',
    });
  });
});

describe('chosen marks', () => {
  const doubtful = aTable('Plats;Vikt', 'A;1.234', 'B;5.678');

  it.each<[ImportChoices, number]>([
    [{ decimalMark: 'dot' }, 1.234],
    [{ decimalMark: 'comma' }, 1234],
    [{ thousandsMark: 'dot' }, 1234],
    [{ thousandsMark: 'space' }, 1.234],
    [{ decimalMark: 'comma', thousandsMark: 'dot' }, 1234],
  ])('%j settle a doubtful figure and its question', async (choices, figure) => {
    const report = await read(doubtful, choices);
    expect(report.sample[0]).toEqual({ Plats: 'A', Vikt: figure });
    expect(report.asks).not.toContain('decimal-mark');
  });

  it('refuse a figure that is written in another way', async () => {
    const file = aTable('Plats;Vikt', 'A;1,5', 'B;2.5', 'C;1 000', 'D;3');
    const report = await read(file, { decimalMark: 'comma', thousandsMark: 'none' });
    expect(report.refused).toEqual([
      { row: 3, column: 'Vikt', code: 'not-a-number' },
      { row: 4, column: 'Vikt', code: 'not-a-number' },
    ]);
  });
});

describe('chosen percent', () => {
  const file = aTable('Plats;Procent', 'A;0,5', 'B;0,25');

  it.each<['percent' | 'share', number]>([
    ['percent', 0.005],
    ['share', 0.5],
  ])('%s settles figures below one in a column of percentages', async (percent, figure) => {
    const report = await read(file, { percent });
    expect(report.sample[0]).toEqual({ Plats: 'A', Procent: figure });
    expect(report.asks).toEqual([]);
  });

  it('leaves columns that are not about percentages alone', async () => {
    const report = await read(aTable('Plats;Vikt', 'A;50', 'B;25'), { percent: 'percent' });
    expect(report.sample[0]).toEqual({ Plats: 'A', Vikt: 50 });
  });
});

describe('a chosen sheet', () => {
  const rows = (name: string) =>
    aSheet([
      ['Plats', 'Vikt'],
      [name, 1],
    ]);
  const book = aWorkbook({ Blad1: rows('a'), Blad2: rows('b') });

  it('is the one that is read, and nothing is asked', async () => {
    const report = await read(book, { sheet: 'Blad2' });
    expect(report).toMatchObject({ sample: [{ Plats: 'b', Vikt: 1 }], asks: [], warnings: [] });
  });

  it('that is not there refuses the file', async () => {
    expect(await outcomeOf(book, { choices: { sheet: 'Tre' } })).toMatchObject({
      code: 'sheet-not-found',
      detail: 'Tre',
    });
  });

  it('names the sheets there are to choose from', async () => {
    let sheets: readonly string[] = [];
    await reportOf(book, {
      onStart: (plan) => {
        sheets = plan.sheets;
      },
    });
    expect(sheets).toEqual(['Blad1', 'Blad2']);
  });

  it('is a layer of a zipped shapefile', async () => {
    const file = aZippedShapefile([[18, 59]], [['Namn', 'C', 5]], [['a']]);
    expect(await read(file, { sheet: 'lager' })).toMatchObject({ rows: 1 });
    expect(await outcomeOf(file, { choices: { sheet: 'annat' } })).toMatchObject({
      code: 'sheet-not-found',
    });
  });
});

describe('a chosen column', () => {
  it('of text keeps figures as they are written', async () => {
    const report = await read(aTable('Plats;Nummer', 'A;12', 'B;1 3'), columns({ Nummer: 'text' }));
    expect(report.sample[0]).toEqual({ Plats: 'A', Nummer: '12' });
  });

  it('of figures refuses what is none', async () => {
    const report = await read(
      aTable('Plats;Vikt', 'A;x', 'B;y', 'C;3'),
      columns({ Vikt: 'number' }),
    );
    expect(report.refused.map(({ row, code }) => [row, code])).toEqual([
      [2, 'not-a-number'],
      [3, 'not-a-number'],
    ]);
  });

  it('of percentages is read as shares, whatever its name', async () => {
    const report = await read(aTable('Plats;Vikt', 'A;45', 'B;0,5'), columns({ Vikt: 'percent' }));
    expect(report.sample.map((row) => row.Vikt)).toEqual([0.45, 0.005]);
    expect(report.asks).toEqual([]);
  });

  it('of dates reads short ones and day numbers', async () => {
    const report = await read(
      aTable('Plats;X;Y', 'A;240307;45000', 'B;240308;45001'),
      columns({ X: 'date', Y: 'date' }),
    );
    expect(report.sample[0]).toEqual({ Plats: 'A', X: '2024-03-07', Y: '2023-03-15' });
  });

  it('that is left out is in no row', async () => {
    const report = await read(aTable('Plats;Vikt', 'A;1', 'B;2'), columns({ Vikt: 'left-out' }));
    expect(report.columns).toEqual(['Plats', 'Vikt']);
    expect(report.sample[0]).toEqual({ Plats: 'A' });
  });

  it('of free text is taken in as text, but personal data never is', async () => {
    const file = aTable('Plats;Kommentar;E-post', 'A;Mörkt här;a@b.se', 'B;Glas;c@d.se');
    const report = await read(file, columns({ Kommentar: 'text', 'E-post': 'text' }));
    expect(report.sample[0]).toEqual({ Plats: 'A', Kommentar: 'Mörkt här' });
    expect(report.warnings).toEqual([{ code: 'email', column: 'E-post' }]);
  });
});

describe('chosen words for a missing value', () => {
  it('are missing in this file, as text and as figure', async () => {
    const file = aTable('Plats;Antal', 'A;okänt', 'B;-99', 'C;7');
    const report = await read(file, { missingWords: ['Okänt', '-99'] });
    expect(report.sample.map(({ Antal }) => Antal)).toEqual([null, null, 7]);
  });
});

describe('chosen coordinates', () => {
  const file = aTable(
    'a;b;c;d',
    '59.332;18.064;59.343;18.049',
    '59.333;18.065;59.344;18.050',
    '59.334;18.066;59.345;18.051',
  );

  it('are read from the two columns, and nothing is asked of them', async () => {
    const report = await read(file, { coordinates: { north: 'c', east: 'd' } });
    expect(report.sample[0]).toMatchObject({ lon: 18.049, lat: 59.343 });
    expect(report).toMatchObject({ crs: 'EPSG:4326', axisOrder: 'lat-lon' });
    expect(report.asks).not.toContain('coordinates');
  });

  it('named the wrong way round are judged by their values', async () => {
    const report = await read(file, { coordinates: { north: 'd', east: 'c' } });
    expect(report.sample[0]).toMatchObject({ lon: 18.049, lat: 59.343 });
  });

  it('of none leave the rows without a position', async () => {
    const report = await read(file, { coordinates: 'none' });
    expect(report).toMatchObject({ crs: null, axisOrder: null, accepted: 3 });
    expect(report.sample[0]).not.toHaveProperty('lat');
  });

  it('in a chosen order are read in that order, and rows that then lie abroad are refused', async () => {
    const report = await read(aTable('lat;lon', '59.332;18.064'), { axisOrder: 'lon-lat' });
    expect(report.axisOrder).toBe('lon-lat');
    expect(report.refused).toEqual([{ row: 2, column: 'lon', code: 'position-outside-sweden' }]);
  });
});

describe('a column of addresses that only places the rows', () => {
  const file = aTable('Adress;Brott', 'Sergels torg 3;Skadegörelse', 'Odengatan 12 B;Stöld');

  it('keeps the name of the street, never the number', async () => {
    const report = await read(file, columns({ Adress: 'place-rows' }));
    expect(report.sample.map(({ Adress }) => Adress)).toEqual(['Sergels torg', 'Odengatan']);
    expect(report.warnings).not.toContainEqual({ code: 'street-address', column: 'Adress' });
  });

  it('is left out unless somebody says so', async () => {
    const report = await read(file, {});
    expect(report.sample[0]).not.toHaveProperty('Adress');
  });
});
