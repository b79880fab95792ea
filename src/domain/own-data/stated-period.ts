import type { TypedValue } from '../import/import-report.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import { daysOf, type Period } from '../time/period.ts';
import type { CellFault, CellReader, MappingRefusal } from './map-rows.ts';

/** Where the period of a figure is found: said by a person for the whole file, or in columns. */
export type PeriodSource =
  | { readonly kind: 'stated'; readonly period: Period }
  /** A year (2024) or a month (2024-03). */
  | { readonly kind: 'column'; readonly column: string }
  /** First and last day; the last belongs to it. */
  | { readonly kind: 'columns'; readonly start: string; readonly end: string };

export function periodColumns(source: PeriodSource | undefined): readonly string[] {
  if (source?.kind === 'column') return [source.column];
  return source?.kind === 'columns' ? [source.start, source.end] : [];
}

/** Figures without a period are refused before a row is read. Null when there is one. */
export function refusePeriod(source: PeriodSource | undefined): MappingRefusal | null {
  if (source === undefined) return { status: 'refused', code: 'period-missing' };
  if (source.kind !== 'stated' || hasDays(source.period)) return null;
  return { status: 'refused', code: 'period-not-valid' };
}

export function periodOfRow(
  row: AcceptedRow,
  cell: CellReader,
  source: PeriodSource,
): Period | CellFault {
  if (source.kind === 'stated') return source.period;
  if (source.kind === 'column') {
    const { column } = source;
    return periodOf(cell(row, column)) ?? { fault: 'no-period', column };
  }
  const [start, end] = [cell(row, source.start), cell(row, source.end)];
  if (typeof start !== 'string') return { fault: 'no-period', column: source.start };
  if (typeof end !== 'string') return { fault: 'no-period', column: source.end };
  const period = { start: start.slice(0, 10), end: end.slice(0, 10) };
  return hasDays(period) ? period : { fault: 'no-period', column: source.end };
}

/** The days of a year or of a month; null for anything else. */
export function periodOf(value: TypedValue): Period | null {
  const text = value === null ? '' : String(value).trim();
  if (/^(?:19|20)\d{2}$/.test(text)) return { start: `${text}-01-01`, end: `${text}-12-31` };
  const month = /^((?:19|20)\d{2})-(0[1-9]|1[0-2])$/.exec(text);
  if (month === null) return null;
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return { start: `${text}-01`, end: `${text}-${last}` };
}

/** Whether both days exist and the first is not after the last. */
export function hasDays(period: Period): boolean {
  try {
    return daysOf(period) > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
