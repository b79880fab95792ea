import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  aRawWorkbook,
  aSheet,
  aWorkbook,
  outcomeOf,
  reportOf,
  sheetXml,
  textCell,
  type WorkbookType,
} from '../../../builders/import-files.ts';

const KINDS: readonly (readonly [type: WorkbookType, kind: string])[] = [
  ['xlsx', 'xlsx'],
  ['biff8', 'xls'],
  ['ods', 'ods'],
];

function aReportSheet() {
  const sheet = aSheet([
    ['Rapport'],
    [],
    ['Plats', 'Antal', 'Andel', 'Datum'],
    ['Åsgatan', 3, 0.45, 45_294],
    ['Parken', null, 0.1, 45_295],
    ['Torget', 5, 0.2, 45_296],
  ]);
  for (const row of [4, 5, 6]) {
    sheet[`C${row}`].z = '0%';
    sheet[`D${row}`].z = 'yyyy\\-mm\\-dd';
  }
  return sheet;
}

describe('a workbook', () => {
  it.each(KINDS)('written as %s is read with its dates and shares', async (type, kind) => {
    const report = await reportOf(aWorkbook({ Blad1: aReportSheet() }, type));
    expect(report).toMatchObject({ kind, separator: null, rows: 3, accepted: 3 });
    expect(report.columns).toEqual(['Plats', 'Antal', 'Andel', 'Datum']);
    expect(report.sample[0]).toEqual({
      Plats: 'Åsgatan',
      Antal: 3,
      Andel: 0.45,
      Datum: '2024-01-03',
    });
    expect(report.sample[1]?.Antal).toBeNull();
    expect(report.warnings).toEqual([{ code: 'preamble-skipped', row: 1 }]);
  });

  it('gives the saved value of a formula, refuses its error and tells of one without value', async () => {
    const sheet = aSheet([
      ['plats', 'summa'],
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['D', 4],
      ['E', 5],
    ]);
    sheet.B2 = { t: 'n', v: 5, f: '1+4' };
    sheet.B3 = { t: 'n', f: '1+4' };
    sheet.B4 = { t: 'e', v: 7 };
    sheet.B5 = { t: 'e', v: 42 };
    const report = await reportOf(aWorkbook({ Blad1: sheet }));
    expect(report.sample.map(({ summa }) => summa)).toEqual([5, null, null, 5]);
    expect(report.refused).toEqual([{ row: 4, column: 'summa', code: 'cell-error' }]);
    expect(report.warnings).toEqual([{ code: 'formula-without-value', row: 3, column: 'summa' }]);
  });

  it('with several sheets asks which', async () => {
    const report = await reportOf(
      aWorkbook({ Ett: aSheet([['a'], ['x']]), Andra: aSheet([['b'], ['y']]) }),
    );
    expect(report.columns).toEqual(['a']);
    expect(report.asks).toContain('sheet');
    expect(report.warnings).toEqual([{ code: 'several-sheets' }]);
  });

  it.each(KINDS)('as %s keeps formulas and HTML in text as text', async (type) => {
    const sheet = aSheet([
      ['__proto__', '<b>x</b>'],
      ['=1+1', '<img src=x onerror=alert(1)>'],
      ['2', 'z'],
    ]);
    const report = await reportOf(aWorkbook({ Blad1: sheet }, type));
    expect(Object.entries(report.sample[0] ?? {})).toEqual([
      ['__proto__', '=1+1'],
      ['<b>x</b>', '<img src=x onerror=alert(1)>'],
    ]);
  });
});

describe('a workbook made to do harm', () => {
  it('that claims a million rows gives the rows it has', async () => {
    const rows =
      `<row r="1">${textCell('A1', 'Plats')}<c r="B1" t="inlineStr"><is><t>Antal</t></is></c></row>` +
      `<row r="2">${textCell('A2', 'x')}<c r="B2"><v>4</v></c></row>` +
      `<row r="1048576">${textCell('A1048576', 'y')}<c r="B1048576"><v>5</v></c></row>`;
    const file = aRawWorkbook(sheetXml(rows, '<dimension ref="A1:XFD1048576"/>'));
    const report = await reportOf(file);
    expect(report).toMatchObject({ rows: 2, accepted: 2 });
    expect(report.sample[1]).toEqual({ Plats: 'y', Antal: 5 });
  });

  it('that has a hundred thousand empty rows is read through', async () => {
    const empty = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 3}"/>`).join('');
    const rows = `<row r="1">${textCell('A1', 'Plats')}</row><row r="2">${textCell('A2', 'x')}</row>${empty}`;
    expect(await reportOf(aRawWorkbook(sheetXml(rows)))).toMatchObject({ rows: 1, accepted: 1 });
  });

  it('that unpacks to hundreds of times its size is refused', async () => {
    const spaces = new Uint8Array(40_000_000).fill(0x20);
    expect(await outcomeOf(aRawWorkbook(spaces))).toMatchObject({
      ok: false,
      code: 'unpacks-too-large',
    });
  });

  it('that unfolds one cell to millions is refused, and a sheet padded with empty ones is read', async () => {
    const content = (row: string) =>
      strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Blad1"><table:table-row><table:table-cell office:value-type="string"><text:p>Antal</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell></table:table-row>${row}</table:table></office:spreadsheet></office:body></office:document-content>`,
      );
    const repeated = (cell: string) =>
      content(`<table:table-row table:number-rows-repeated="1048574">${cell}</table:table-row>`);
    const file = (part: Uint8Array) =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'META-INF/manifest.xml': strToU8('<manifest/>'),
        'styles.xml': strToU8('<styles/>'),
        'content.xml': part,
      });
    const full =
      '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="4"/>';
    expect(await outcomeOf(file(repeated(full)))).toMatchObject({ code: 'unpacks-too-large' });
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    expect(await reportOf(file(repeated(empty)))).toMatchObject({ kind: 'ods', rows: 1 });
  });

  it('that declares entities is refused', async () => {
    const xml = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]>${sheetXml('').slice(38)}`;
    expect(await outcomeOf(aRawWorkbook(xml))).toMatchObject({ ok: false, code: 'xml-entities' });
  });

  it.each([0.1, 0.5, 0.9, 0.99])('or cut off after %d of its length is refused', async (share) => {
    const file = aWorkbook({ Blad1: aReportSheet() });
    const cut = file.subarray(0, Math.floor(file.length * share));
    expect(await outcomeOf(cut)).toMatchObject({ ok: false, code: 'archive-damaged' });
  });
});
