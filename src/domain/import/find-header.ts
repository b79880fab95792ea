import { isMissingWord } from './missing-words.ts';
import { readDate } from './parse-date.ts';
import { readNumber } from './parse-number.ts';
import type { RawCell, RawRow } from './raw-row.ts';

export interface FoundLayout {
  /** Number of the row with the names; null when there is none. */
  readonly headerRow: number | null;
  /** Number of the first row of data. */
  readonly firstRow: number;
  /** The names, empty where the header has none; empty altogether without a header. */
  readonly header: readonly string[];
  /** Cells that a row of the table has. */
  readonly width: number;
  /** Rows above the table that say something. */
  readonly preamble: readonly RawRow[];
  /** The first row may be data. */
  readonly isUncertain: boolean;
}

type Look = 'empty' | 'word' | 'year' | 'figure';

const HEADER_WITHIN = 50;
const COMPARED_ROWS = 20;

/**
 * Judged by the first rows of a file. Rows without anything are passed over. Null when there is no
 * table, or no row of the chosen number with anything in it.
 */
export function findHeader(first: readonly RawRow[], chosen?: number | 'none'): FoundLayout | null {
  const rows = first.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const width = commonWidth(rows);
  const start = rows.findIndex((row) =>
    typeof chosen === 'number' ? row.row === chosen : isWide(row, width),
  );
  const top = rows[start];
  if (top === undefined) return null;
  const preamble = rows.slice(0, start);
  const below = rows.slice(start + 1, start + 1 + COMPARED_ROWS);
  const looks = top.cells.map(lookOf);
  const isNamed = chosen === undefined ? isHeader(looks, below) : chosen !== 'none';
  if (!isNamed) {
    return { headerRow: null, firstRow: top.row, header: [], width, preamble, isUncertain: false };
  }
  const header = top.cells.map(textOf);
  const firstRow = below[0]?.row ?? top.row + 1;
  while (header.length > width && header.at(-1) === '') header.pop();
  return {
    headerRow: top.row,
    firstRow,
    header,
    width: header.length,
    preamble,
    isUncertain: chosen === undefined && recursBelow(header, below),
  };
}

/** A name that stands in its own column as well is perhaps no name. */
function recursBelow(header: readonly string[], below: readonly RawRow[]): boolean {
  return header.some(
    (name, column) =>
      name !== '' && below.some(({ cells }) => textOf(cells[column] ?? null) === name),
  );
}

function isBlank(cell: RawCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The width that most rows have, counted to the last cell with anything in it. */
function commonWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells, fault } of rows) {
    if (fault === undefined) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let [width, most] = [1, 0];
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) [width, most] = [candidate, count];
  }
  return width;
}

/** A title above a table has one or two cells filled; the table's first row has most of them. */
function isWide({ cells, fault }: RawRow, width: number): boolean {
  if (fault !== undefined || cells.length < Math.min(width, 2)) return false;
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  return cells.length >= width * 0.6 && filled >= width * 0.5 && filled >= Math.min(2, width);
}

/** Words and years only, at least one word, and no year above other years. */
function isHeader(looks: readonly Look[], below: readonly RawRow[]): boolean {
  if (looks.includes('figure') || !looks.includes('word')) return false;
  return looks.every((look, column) => {
    if (look !== 'year') return true;
    const others = below.map(({ cells }) => lookOf(cells[column] ?? null));
    const years = others.filter((other) => other === 'year').length;
    return years <= others.length / 2 && others.length > 0;
  });
}

function lookOf(cell: RawCell): Look {
  if (cell === null) return 'empty';
  if (typeof cell === 'number') return isYear(cell) ? 'year' : 'figure';
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? 'word' : 'figure';
  const text = cell.trim();
  if (text === '') return 'empty';
  if (isMissingWord(text)) return 'figure';
  const number = readNumber(text);
  if (number !== null)
    return number.shape === 'integer' && isYear(number.value) ? 'year' : 'figure';
  return readDate(text) === null ? 'word' : 'figure';
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function textOf(cell: RawCell): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

export const headerRowsNeeded = HEADER_WITHIN + COMPARED_ROWS;
