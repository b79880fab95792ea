import { utils, type WorkSheet, write } from '@e965/xlsx';
import type { ExportTable, ExportWords } from '../../domain/export/set-table.ts';
import type { CsvCell } from '../../domain/text/csv-text.ts';

/**
 * A sheet with the table and one that says what it is: a row for each line of `about`, a cell for each part
 * between tabs. Texts are texts: no cell is a formula.
 */
export function tableWorkbook(
  { head, rows }: Pick<ExportTable, 'head' | 'rows'>,
  { about, sheet, aboutSheet }: Pick<ExportWords, 'about' | 'sheet' | 'aboutSheet'>,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const cells = [head, ...rows.map((row) => row.cells)].map((row) => [...row]);
  utils.book_append_sheet(book, sheetOf(cells), sheet);
  utils.book_append_sheet(
    book,
    sheetOf(about.split('\n').map((line) => line.split('\t'))),
    aboutSheet,
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const WIDEST = 48;

/** Columns are as wide as their heading, within reason. */
function sheetOf(rows: CsvCell[][]): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!cols'] = (rows[0] ?? []).map((cell) => ({
    wch: Math.min(WIDEST, Math.max(10, String(cell ?? '').length + 2)),
  }));
  return sheet;
}
