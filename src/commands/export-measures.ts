import type { ExportTable, ExportWords } from '../domain/export/set-table.ts';

/** An action plan as a spreadsheet file. The code for spreadsheets is fetched when it is asked for. */
export async function measuresWorkbook(
  table: ExportTable,
  words: Pick<ExportWords, 'about' | 'sheet' | 'aboutSheet'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tableWorkbook } = await import('../data/export/table-workbook.ts');
  return tableWorkbook(table, words);
}
