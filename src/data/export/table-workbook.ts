import { utils, write } from '@e965/xlsx';
import type { ExportTable, ExportWords } from '../../domain/export/set-table.ts';

/** A sheet with the table and one with whose it is. Texts are texts: no cell is a formula. */
export function tableWorkbook(
  { head, rows }: ExportTable,
  { about, sheet, aboutSheet }: Pick<ExportWords, 'about' | 'sheet' | 'aboutSheet'>,
): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  const cells = [head, ...rows.map((row) => row.cells)].map((row) => [...row]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), sheet);
  utils.book_append_sheet(book, utils.aoa_to_sheet([[about]]), aboutSheet);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
