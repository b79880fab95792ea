import type { RowRefusal, TypedValue } from '../import/import-report.ts';
import type { PlannedColumn, TablePlan } from '../import/plan-table.ts';
import type { RawCell, RawRow } from '../import/raw-row.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import { streetOf } from '../import/street-of.ts';
import type { MappingFault } from './map-rows.ts';

/** A refused row as it goes back out, in the order of the kept columns. */
export interface RefusedRow {
  readonly refusal: RowRefusal | MappingFault;
  /** Null: what stands in which column is not known, and some column held personal data. */
  readonly cells: readonly string[] | null;
}

/** A row that the reader refused. Columns that were left out stay out. */
export function refusedByReader(
  { cells, fault }: RawRow,
  refusal: RowRefusal,
  { kept, columns, layout }: Pick<TablePlan, 'kept' | 'columns' | 'layout'>,
): RefusedRow {
  const isTakenApart = fault === undefined && refusal.code !== 'ragged-row';
  if (!isTakenApart && columns.some(isHidden)) return { refusal, cells: null };
  const extra = isTakenApart || cells.length <= layout.width ? [] : cells.slice(layout.width);
  const own = kept.map(({ index, isStreet }) => {
    const text = rawText(cells[index] ?? null);
    return isStreet === true ? streetOf(text) : text;
  });
  return { refusal, cells: [...own, ...extra.map(rawText)] };
}

/** A row that was read but could not be mapped. */
export function refusedByMapping({ values }: AcceptedRow, refusal: MappingFault): RefusedRow {
  return { refusal, cells: values.map(typedText) };
}

function isHidden({ leftOut }: PlannedColumn): boolean {
  return leftOut !== null;
}

export interface RefusedWords {
  readonly row: string;
  readonly reason: string;
  readonly sentence: (refusal: RowRefusal | MappingFault) => string;
}

/**
 * A table of texts to be mended and taken in again: the columns that were kept, then the number of the
 * row in the first file and the reason. A row of unknown columns has its number and reason only.
 */
export function refusedTable(
  columns: readonly string[],
  rows: readonly RefusedRow[],
  { row: rowName, reason, sentence }: RefusedWords,
): readonly (readonly string[])[] {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells?.length ?? 0));
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...new Array<string>(width - cells.length).fill(''),
  ];
  return [
    [...padded(columns), ownName(rowName, columns), ownName(reason, columns)],
    ...rows.map(({ refusal, cells }) => [
      ...padded(cells ?? []),
      String(refusal.row),
      sentence(refusal),
    ]),
  ];
}

/** A column of the file may have the name already. */
function ownName(name: string, columns: readonly string[]): string {
  return columns.includes(name) ? ownName(`${name} *`, columns) : name;
}

function rawText(cell: RawCell): string {
  if (cell === null || typeof cell !== 'object') return typedText(cell);
  switch (cell.kind) {
    case 'date':
      return cell.iso;
    case 'share':
      return `${typedText(Number((cell.share * 100).toPrecision(15)))} %`;
    case 'error':
      return cell.text;
    case 'formula':
      return '';
  }
}

/** Every digit, with a decimal comma: between semicolons it can be read in one way only. */
function typedText(value: TypedValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
