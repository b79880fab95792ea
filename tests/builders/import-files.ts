import { utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { type InspectOptions, inspectFile } from '#src/data/import/inspect-file.ts';
import { DOS_UPPER_HALF } from '#src/domain/import/dos-table.ts';
import type { ImportOutcome, ImportReport } from '#src/domain/import/import-report.ts';
import type { TextEncodingName } from '#src/domain/import/text-encoding.ts';

/** Reads a file to its end. Text is UTF-8. */
export async function outcomeOf(
  file: string | Uint8Array,
  options: InspectOptions = {},
): Promise<ImportOutcome> {
  const steps = inspectFile(typeof file === 'string' ? strToU8(file) : file, options);
  for (;;) {
    const step = await steps.next();
    if (step.done === true) return step.value;
  }
}

/** The report of a file that must be taken. */
export async function reportOf(
  file: string | Uint8Array,
  options: InspectOptions = {},
): Promise<ImportReport> {
  const outcome = await outcomeOf(file, options);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code} ${outcome.detail ?? ''}`);
  return outcome;
}

/** Lines under a header, with `;` between. */
export function aTable(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

const MAC_UPPER_HALF =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Text in an encoding, byte by byte. Windows-1252 only as far as Latin 1 goes. */
export function encoded(text: string, encoding: TextEncodingName, hasMark = false): Uint8Array {
  if (encoding === 'utf-8') return strToU8((hasMark ? '\ufeff' : '') + text);
  const codes = [...(hasMark ? `\ufeff${text}` : text)].map((letter) => letter.charCodeAt(0));
  if (encoding === 'utf-16le')
    return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
  if (encoding === 'utf-16be')
    return Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 255]));
  const upper = { cp850: DOS_UPPER_HALF, macintosh: MAC_UPPER_HALF, 'windows-1252': null }[
    encoding
  ];
  return Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 || upper === null ? code : 128 + upper.indexOf(letter);
  });
}

export type WorkbookType = 'xlsx' | 'biff8' | 'ods';

export function aWorkbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: WorkbookType = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

export function aSheet(rows: readonly (readonly (string | number | null)[])[]): WorkSheet {
  return utils.aoa_to_sheet(rows.map((row) => [...row]));
}

type Field = readonly [name: string, type: 'C' | 'N' | 'D', length: number];

/** Points and a table of one row each, with what else is given by its ending: prj, cpg. */
export function aZippedShapefile(
  points: readonly (readonly [number, number])[],
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
  { encoding = 'utf-8' as TextEncodingName, parts = {} as Readonly<Record<string, string>> } = {},
): Uint8Array {
  const others = Object.entries(parts).map(
    ([ending, text]) => [`lager.${ending}`, strToU8(text)] as const,
  );
  return zipSync({
    'lager.shp': pointShapes(points),
    'lager.dbf': dbfTable(fields, rows, encoding),
    ...Object.fromEntries(others),
  });
}

export function pointShapes(points: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(100 + points.length * 28);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 9994);
  view.setUint32(24, bytes.length / 2);
  view.setUint32(28, 1000, true);
  view.setUint32(32, 1, true);
  points.forEach(([x, y], index) => {
    const at = 100 + index * 28;
    view.setUint32(at, index + 1);
    view.setUint32(at + 4, 10);
    view.setUint32(at + 8, 1, true);
    view.setFloat64(at + 12, x, true);
    view.setFloat64(at + 20, y, true);
  });
  return bytes;
}

function dbfTable(
  fields: readonly Field[],
  rows: readonly (readonly string[])[],
  encoding: TextEncodingName,
): Uint8Array {
  const recordBytes = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  const headerBytes = 33 + fields.length * 32;
  const bytes = new Uint8Array(headerBytes + rows.length * recordBytes + 1).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, headerBytes);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  fields.forEach(([name, type, length], index) => {
    bytes.set(strToU8(name), 32 + index * 32);
    bytes[43 + index * 32] = type.charCodeAt(0);
    bytes[48 + index * 32] = length;
  });
  bytes[headerBytes - 1] = 0x0d;
  rows.forEach((row, index) => {
    let at = headerBytes + index * recordBytes + 1;
    fields.forEach(([, , length], column) => {
      bytes.set(encoded(row[column] ?? '', encoding).subarray(0, length), at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** A workbook whose first sheet is the given XML. */
export function aRawWorkbook(sheetXml: string | Uint8Array): Uint8Array {
  const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': typeof sheetXml === 'string' ? strToU8(sheetXml) : sheetXml,
  });
}

export function sheetXml(rows: string, beforeData = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${beforeData}<sheetData>${rows}</sheetData></worksheet>`;
}

/** A cell of text. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
