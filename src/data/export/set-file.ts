import { type ExportTable, type ExportWords, setTable } from '../../domain/export/set-table.ts';
import type { OwnSet } from '../../domain/own-data/own-set.ts';
import { csvText } from '../../domain/text/csv-text.ts';

export const exportFormats = ['csv', 'xlsx', 'geojson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A set as a file that others can open and the importer can read again. */
export async function setFile(
  set: Pick<OwnSet, 'content'>,
  format: ExportFormat,
  words: ExportWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = setTable(set, words);
  if (format === 'csv') return new TextEncoder().encode(tableCsv(table, words));
  if (format === 'geojson') return new TextEncoder().encode(tableGeojson(table, words));
  const { tableWorkbook } = await import('./table-workbook.ts');
  return tableWorkbook(table, words);
}

/** A guard stands before what a spreadsheet would run; the importer takes it away. */
export function tableCsv({ head, rows }: ExportTable, { about }: ExportWords): string {
  return csvText([[about], head, ...rows.map(({ cells }) => cells)], ',');
}

/** WGS 84; rows without a place on the map have no geometry. */
export function tableGeojson({ head, rows }: ExportTable, { about }: ExportWords): string {
  const features = rows.map(({ cells, position, area }) => ({
    type: 'Feature',
    properties: Object.fromEntries(head.map((name, index) => [name, cells[index] ?? null])),
    geometry: position === null ? area : { type: 'Point', coordinates: position },
  }));
  return JSON.stringify({ type: 'FeatureCollection', description: about, features });
}
