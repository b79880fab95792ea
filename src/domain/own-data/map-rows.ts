import type { RowRefusal, TypedValue } from '../import/import-report.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import type { MappingFaultCode, MappingRefusalCode } from './mapping-codes.ts';

/** The rows of a file that the importer accepted, and those that it did not. */
export interface ReadFile {
  /** Names in the order of the values of a row. */
  readonly columns: readonly string[];
  readonly rows: readonly AcceptedRow[];
  readonly refused: readonly RowRefusal[];
}

/** As `RowRefusal`: row numbered as in the file, null where the whole row is at fault. */
export interface MappingFault {
  readonly row: number;
  readonly column: string | null;
  readonly code: MappingFaultCode;
}

export interface MappingRefusal {
  readonly status: 'refused';
  readonly code: MappingRefusalCode;
  /** The column that the file does not have. */
  readonly column?: string;
}

/** `rows` is `accepted` plus the refused. */
export interface MappedFile<Value> {
  readonly status: 'mapped';
  /** Rows of the file, those included that the importer refused. */
  readonly rows: number;
  readonly accepted: number;
  /** Accepted rows with neither a position nor a known place. */
  readonly withoutPlace: number;
  /** Ascending by row. */
  readonly refused: readonly (RowRefusal | MappingFault)[];
  readonly values: readonly Value[];
}

export type MappingOutcome<Value> = MappedFile<Value> | MappingRefusal;

export interface MappedRow<Value> {
  readonly values: readonly Value[];
  readonly isPlaced: boolean;
}

export interface CellFault {
  readonly fault: MappingFaultCode;
  readonly column: string | null;
}

export type CellReader = (row: AcceptedRow, column: string) => TypedValue;

/** What is longer is no name, and could not be kept. Unit: characters. */
export const LONGEST_TEXT = 400;

/** Refuses when a named column is not in the file; else maps every row, none silently dropped. */
export function mapRows<Value>(
  file: ReadFile,
  columnsUsed: readonly (string | undefined)[],
  mapRow: (row: AcceptedRow, cell: CellReader) => MappedRow<Value> | CellFault,
): MappingOutcome<Value> {
  const indexes = new Map(file.columns.map((name, index) => [name, index]));
  const absent = columnsUsed.find((name) => name !== undefined && !indexes.has(name));
  if (absent !== undefined) return { status: 'refused', code: 'column-not-found', column: absent };
  const cell: CellReader = ({ values }, column) => values[indexes.get(column) ?? -1] ?? null;
  const values: Value[] = [];
  const faults: (RowRefusal | MappingFault)[] = [...file.refused];
  let accepted = 0;
  let withoutPlace = 0;
  const used = columnsUsed.filter((name) => name !== undefined);
  for (const row of file.rows) {
    const long = used.find((name) => isTooLong(cell(row, name)));
    const mapped: MappedRow<Value> | CellFault =
      long === undefined ? mapRow(row, cell) : { fault: 'text-too-long', column: long };
    if ('fault' in mapped) {
      faults.push({ row: row.row, column: mapped.column, code: mapped.fault });
      continue;
    }
    accepted++;
    if (!mapped.isPlaced) withoutPlace++;
    for (const value of mapped.values) values.push(value);
  }
  const refused = faults.sort((a, b) => a.row - b.row);
  const rows = file.rows.length + file.refused.length;
  return { status: 'mapped', rows, accepted, withoutPlace, refused, values };
}

function isTooLong(value: TypedValue): boolean {
  return (
    typeof value === 'string' && value.length > LONGEST_TEXT && value.trim().length > LONGEST_TEXT
  );
}

/** An id is on one line: columns of ids have one a line. */
export function idOf(value: TypedValue): string | null {
  return textOf(value)?.replace(/\s*[\r\n]+\s*/g, ' ') ?? null;
}

/** The text of a cell; null when there is none. */
export function textOf(value: TypedValue): string | null {
  if (value === null) return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}
