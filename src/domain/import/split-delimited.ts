import { importLimits } from './import-limits.ts';

export interface DelimitedRow {
  /** From 1; a blank line counts, a quoted cell of several lines is one row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Characters read so far. */
  readonly end: number;
  readonly fault?: 'unclosed-quote' | 'row-too-long';
}

const QUOTE = '"';
/** After this many, quotes are looked for on their own line only: a search to the end costs. */
const FAULTS_BEFORE_CAUTION = 20;

/**
 * Rows of separated text. Quotes may hold separators, doubled quotes and line ends. Where a quote is
 * never closed only its own line is at fault: reading goes on with the next.
 * @param from characters to skip, a whole number of rows
 * @param firstRow number of the row that begins there
 */
export function* splitDelimited(
  text: string,
  separator: string,
  from = 0,
  firstRow = 1,
): Generator<DelimitedRow, void, undefined> {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  let row = firstRow;
  let faults = 0;
  for (let start = from; start < text.length; row++) {
    const found = text.indexOf(lineEnd, start);
    const stop = found === -1 ? text.length : found;
    if (stop - start > importLimits.lineCharacters) {
      start = stop + 1;
      yield { row, cells: [], end: Math.min(start, text.length), fault: 'row-too-long' };
      continue;
    }
    const line = text.slice(start, withoutReturn(text, start, stop));
    if (!line.includes(QUOTE)) {
      start = stop + 1;
      yield { row, cells: line.split(separator), end: Math.min(start, text.length) };
      continue;
    }
    const limit = faults < FAULTS_BEFORE_CAUTION ? text.length : stop;
    const quoted = splitQuoted(text, start, separator, lineEnd, limit);
    if (quoted === null) {
      faults++;
      start = stop + 1;
      const end = Math.min(start, text.length);
      yield { row, cells: line.split(separator), end, fault: 'unclosed-quote' };
      continue;
    }
    start = quoted.next;
    yield { row, cells: quoted.cells, end: Math.min(start, text.length) };
  }
}

function withoutReturn(text: string, start: number, stop: number): number {
  return stop > start && text[stop - 1] === '\r' ? stop - 1 : stop;
}

/** One row with at least one quote; null when a quote is never closed. */
function splitQuoted(
  text: string,
  start: number,
  separator: string,
  lineEnd: string,
  limit: number,
): { readonly cells: string[]; readonly next: number } | null {
  const cells: string[] = [];
  let at = start;
  let lineStop = endOf(text, lineEnd, at);
  for (;;) {
    const opening = skipSpaces(text, at, lineStop, separator);
    let value = '';
    if (text[opening] === QUOTE && opening < lineStop) {
      const closing = closingQuote(
        text,
        opening,
        Math.min(limit, opening + importLimits.quotedCharacters),
      );
      if (closing === -1) return null;
      value = text.slice(opening + 1, closing).replaceAll('""', QUOTE);
      at = closing + 1;
      if (at > lineStop) lineStop = endOf(text, lineEnd, at);
    }
    const nextSeparator = text.indexOf(separator, at);
    const isLast = nextSeparator === -1 || nextSeparator >= lineStop;
    const stop = isLast ? withoutReturn(text, at, lineStop) : nextSeparator;
    cells.push(value + text.slice(at, stop));
    if (isLast) return { cells, next: lineStop + 1 };
    at = nextSeparator + separator.length;
  }
}

function endOf(text: string, lineEnd: string, at: number): number {
  const found = text.indexOf(lineEnd, at);
  return found === -1 ? text.length : found;
}

/** Some programs put a space before the opening quote. */
function skipSpaces(text: string, at: number, stop: number, separator: string): number {
  let index = at;
  while (index < stop && text[index] === ' ' && separator !== ' ') index++;
  return index;
}

function closingQuote(text: string, opening: number, limit: number): number {
  for (let at = opening + 1; ; ) {
    const quote = text.indexOf(QUOTE, at);
    if (quote === -1 || quote >= limit) return -1;
    if (text[quote + 1] !== QUOTE) return quote;
    at = quote + 2;
  }
}
