import { withGuard } from '../import/formula-guard.ts';

/** A number stays a number; null is an empty cell. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const DIGITS = 8;

/** A table as spreadsheets open it: UTF-8 with a mark that says so, `;` between cells, CRLF. */
export function csvText(rows: readonly (readonly CsvCell[])[], decimalMark: ',' | '.'): string {
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, decimalMark)).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell, decimalMark: ',' | '.'): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return String(Number(cell.toPrecision(DIGITS))).replace('.', decimalMark);
  }
  const guarded = withGuard(cell);
  return /[;"\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
