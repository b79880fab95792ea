import type { RowRefusal } from '../../domain/import/import-report.ts';
import type { MappingFault } from '../../domain/own-data/map-rows.ts';
import { type RefusedRow, refusedTable } from '../../domain/own-data/refused-rows.ts';
import { csvText } from '../../domain/text/csv-text.ts';

/** The words of the two columns that are added. A sentence has slots for `{{row}}` and `{{column}}`. */
export interface RefusedCsvWords {
  readonly row: string;
  readonly reason: string;
  readonly sentences: Readonly<Record<RowRefusal['code'] | MappingFault['code'], string>>;
}

/** A file that can be mended and taken in again. */
export function refusedCsv(
  columns: readonly string[],
  rows: readonly RefusedRow[],
  { row, reason, sentences }: RefusedCsvWords,
): Uint8Array<ArrayBuffer> {
  const table = refusedTable(columns, rows, {
    row,
    reason,
    sentence: ({ code, row: number, column }) =>
      sentences[code].replaceAll('{{row}}', String(number)).replaceAll('{{column}}', column ?? '–'),
  });
  return new TextEncoder().encode(csvText(table, ','));
}
