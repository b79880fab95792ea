import { type ReadYearFile, readYearFile } from '../../data/year-facts/read-year-file.ts';
import type { ExportTable, ExportWords } from '../../domain/export/set-table.ts';

export type TemplateWords = Pick<ExportWords, 'about' | 'sheet' | 'aboutSheet'>;

export interface YearFactsDesk {
  read(file: Blob, name: string): Promise<ReadYearFile>;
  /** The spreadsheet template as a file. */
  template(
    table: Pick<ExportTable, 'head' | 'rows'>,
    words: TemplateWords,
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** Reads and makes files of another year's facts. The same inside a worker and without one. */
export const yearFactsDesk: YearFactsDesk = {
  read: async (file, name) => {
    try {
      return await readYearFile(new Uint8Array(await file.arrayBuffer()), name);
    } catch {
      return { status: 'refused', code: 'file-unreadable', detail: name };
    }
  },
  template: async (table, words) => {
    const { tableWorkbook } = await import('../../data/export/table-workbook.ts');
    return tableWorkbook(table, words);
  },
};
