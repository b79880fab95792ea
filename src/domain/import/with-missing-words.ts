import type { RawCell } from './raw-row.ts';
import type { TableSource } from './table-source.ts';

/** The same table, where cells with nothing but one of the words are empty. Case does not matter. */
export function withMissingWords(source: TableSource, words: readonly string[]): TableSource {
  const missing = new Set(words.map(formOf).filter((word) => word !== ''));
  if (missing.size === 0) return source;
  const read = (cell: RawCell): RawCell => {
    const isText = typeof cell === 'string' || typeof cell === 'number';
    return isText && missing.has(formOf(String(cell))) ? null : cell;
  };
  return {
    ...source,
    share: () => source.share(),
    *rows() {
      for (const row of source.rows()) yield { ...row, cells: row.cells.map(read) };
    },
  };
}

function formOf(text: string): string {
  return text.trim().toLowerCase();
}
