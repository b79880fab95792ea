import type { ColumnKind } from './column-kind.ts';
import { withoutGuard } from './formula-guard.ts';
import type { RowRefusalCode } from './import-codes.ts';
import type { TypedValue } from './import-report.ts';
import { isMissingWord, isWithheldWord } from './missing-words.ts';
import { isoOf, isoOfSerial, isoOfShort, readDate } from './parse-date.ts';
import { figureOf, isWrittenWith, readNumber } from './parse-number.ts';
import type { RawCell } from './raw-row.ts';

export interface CellFault {
  readonly fault: RowRefusalCode;
}

/**
 * The value of a cell in a column of the given kind, or why it has none. A figure that is withheld
 * stays as it is written: it is neither missing nor nought.
 */
export function convertCell(cell: RawCell | undefined, kind: ColumnKind): TypedValue | CellFault {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return convertText(cell, kind);
  if (typeof cell === 'number') return convertNumber(cell, kind);
  if (typeof cell === 'boolean') return kind.kind === 'number' ? fault('not-a-number') : cell;
  switch (cell.kind) {
    case 'formula':
      return null;
    case 'error':
      return isMissingWord(cell.text) ? null : fault('cell-error');
    case 'date':
      return kind.kind === 'number' ? fault('not-a-number') : cell.iso;
    case 'share':
      return kind.kind === 'date' ? fault('not-a-date') : cell.share;
  }
}

function fault(code: RowRefusalCode): CellFault {
  return { fault: code };
}

function convertText(raw: string, kind: ColumnKind): TypedValue | CellFault {
  const text = withoutGuard(raw.trim());
  if (isMissingWord(text)) return null;
  if (kind.kind === 'text' || kind.kind === 'empty') return text;
  if (kind.kind === 'number') {
    const number = readNumber(text);
    if (number === null) return isWithheldWord(text) ? text : fault('not-a-number');
    if (kind.written !== undefined && !isWrittenWith(text, number, kind.written)) {
      return fault('not-a-number');
    }
    const value = figureOf(number, kind.marks);
    return number.isPercent || kind.isPercent ? shareOf(value) : value;
  }
  if (kind.isSerial) {
    const number = readNumber(text);
    if (number !== null) return isoOfSerial(number.value);
  }
  if (kind.isShort) {
    const iso = isoOfShort(text);
    if (iso !== null) return iso;
  }
  const date = readDate(text);
  if (date === null) return fault('not-a-date');
  if (kind.order !== null) return isoOf(date, kind.order) ?? fault('not-a-date');
  const dayFirst = isoOf(date, 'day-first');
  const monthFirst = isoOf(date, 'month-first');
  if (dayFirst === monthFirst || monthFirst === null) return dayFirst ?? text;
  return dayFirst === null ? monthFirst : text;
}

function convertNumber(value: number, kind: ColumnKind): TypedValue | CellFault {
  if (kind.kind === 'date') return kind.isSerial ? isoOfSerial(value) : fault('not-a-date');
  return kind.kind === 'number' && kind.isPercent ? shareOf(value) : value;
}

const SHARE_DIGITS = 15;

/** Division by 100 without the noise of binary fractions: 45.3 % is 0.453. */
function shareOf(percent: number): number {
  return Number((percent / 100).toPrecision(SHARE_DIGITS));
}
