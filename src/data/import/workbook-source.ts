import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { FileKind } from '../../domain/import/file-kind.ts';
import { importLimits } from '../../domain/import/import-limits.ts';
import type { ImportWarning } from '../../domain/import/import-report.ts';
import { isoOfSerial } from '../../domain/import/parse-date.ts';
import type { RawCell, RawRow } from '../../domain/import/raw-row.ts';
import { FileRefused, type TableSource } from '../../domain/import/table-source.ts';

type WorkbookKind = Extract<FileKind, 'xlsx' | 'xls' | 'ods'>;

/** Beyond this a sheet that says how large it is says more than it has. */
const DECLARED_ROWS = 100_000;

/**
 * Opens the chosen sheet, or the first that has anything in it. Values only: formulas are not run, and HTML is not
 * read. The bytes of a zip must have passed the guard.
 * @throws FileRefused
 */
export function openWorkbook(
  bytes: Uint8Array,
  kind: WorkbookKind,
  chosenSheet?: string,
): TableSource {
  const workbook = parseWorkbook(bytes);
  const filled = workbook.SheetNames.filter(
    (_, index) => workbook.Workbook?.Sheets?.[index]?.Hidden !== 1,
  )
    .concat(workbook.SheetNames)
    .flatMap((name) => {
      const sheet = workbook.Sheets[name];
      return sheet !== undefined && denseRows(sheet).length > 0 ? [{ name, sheet }] : [];
    });
  const [top] = filled;
  if (top === undefined) throw new FileRefused('no-rows');
  const first = chosenSheet === undefined ? top : filled.find(({ name }) => name === chosenSheet);
  if (first === undefined) throw new FileRefused('sheet-not-found', chosenSheet);
  const sheets = [...new Set(filled.map(({ name }) => name))];
  const several = chosenSheet === undefined && sheets.length > 1;
  const warnings: ImportWarning[] = several ? [{ code: 'several-sheets' }] : [];
  const data = denseRows(first.sheet);
  if (data.length < declaredRows(first.sheet) && declaredRows(first.sheet) > DECLARED_ROWS) {
    warnings.push({ code: 'declared-size-wrong' });
  }
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  let done = 0;
  return {
    kind,
    encoding: kind === 'xls' ? 'utf-16le' : 'utf-8',
    separator: null,
    columns: null,
    isRagged: false,
    hasGeometry: false,
    crs: null,
    sheets,
    warnings,
    asks: several ? ['sheet'] : [],
    *rows() {
      let cellsRead = 0;
      done = 0;
      // Only the rows that are there: a sheet may claim a million.
      for (const key of Object.keys(data)) {
        const cells = rowCells(data[Number(key)] ?? [], is1904);
        done++;
        cellsRead += cells.length;
        if (cellsRead > importLimits.workbookCells) throw new FileRefused('too-many-rows');
        if (cells.length > 0) yield { row: Number(key) + 1, cells } satisfies RawRow;
      }
    },
    share: () => done / data.length,
  };
}

function parseWorkbook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellFormula: true,
      cellHTML: false,
      cellText: false,
      cellDates: false,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : '';
    if (/password|encrypt/i.test(detail)) throw new FileRefused('file-is-encrypted');
    throw new FileRefused('workbook-damaged', detail);
  }
}

type DenseRow = readonly (CellObject | undefined)[];

function denseRows(sheet: WorkSheet): readonly (DenseRow | undefined)[] {
  return sheet['!data'] ?? [];
}

function declaredRows(sheet: WorkSheet): number {
  return Number(/:\$?[A-Z]+\$?(\d+)$/.exec(sheet['!ref'] ?? '')?.[1] ?? 0);
}

function rowCells(row: DenseRow, is1904: boolean): RawCell[] {
  const cells: RawCell[] = [];
  for (const key of Object.keys(row)) {
    const column = Number(key);
    if (column >= importLimits.columns * 4) throw new FileRefused('too-many-columns');
    const cell = toCell(row[column], is1904);
    if (cell === null) continue;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
  return cells;
}

function toCell(cell: CellObject | undefined, is1904: boolean): RawCell {
  if (cell === undefined) return null;
  const { t, v, f, z } = cell;
  if (v === undefined || v === null || v === '')
    return f === undefined ? null : { kind: 'formula' };
  if (t === 'e') return { kind: 'error', text: ERRORS[Number(v)] ?? '#ERROR' };
  if (v instanceof Date) return { kind: 'date', iso: isoOfDate(v) };
  if (typeof v !== 'number') return v;
  if (typeof z === 'string' && z !== 'General') {
    if (z.includes('%')) return { kind: 'share', share: v };
    if (SSF.is_date(z) && v >= 1) return { kind: 'date', iso: isoOfSerial(v, is1904) };
  }
  return v;
}

function isoOfDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};
