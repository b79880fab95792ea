import { readNumber } from '../../domain/import/parse-number.ts';
import type { RawCell, RawRow } from '../../domain/import/raw-row.ts';
import { plain } from '../../domain/year-diff/situation-picture.ts';
import { yearLimits } from '../../domain/year-diff/year-facts.ts';
import {
  headingOf,
  type TemplateColumn,
  type TemplateField,
  templateColumns,
} from '../../domain/year-diff/year-template.ts';
import { yearFactSchema, yearSourceSchema } from '../schema/year-facts.ts';
import { checkList, FaultList } from './check-record.ts';
import type { ReadContent } from './read-json.ts';
import { YearRefused } from './year-refused.ts';

interface FilledRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<TemplateField, RawCell>>>;
}

const HEADER_WITHIN = 20;
/** A row with none of these is a question that nobody has answered. */
const answering: readonly TemplateField[] = ['year', 'value', 'sv', 'en', 'lines'];

/**
 * Reads the filled rows of the template. Rows that were left as they were are counted, not read.
 * @throws YearRefused
 */
export function readYearSheet(rows: Iterable<RawRow>): ReadContent {
  const faults = new FaultList();
  const { header, filled, emptyRows } = sortRows(rows);
  const headings = new Map(
    templateColumns.map((column) => [column.field, header.get(column.field) ?? headingOf(column)]),
  );
  const placeIn = (row: number) => (field: string | null) => ({
    kind: 'cell' as const,
    row,
    column: headings.get((field ?? 'place') as TemplateField) ?? field ?? '',
  });
  const whole = filled.filter(({ row, cells }) => {
    const broken = Object.entries(cells).filter(([, cell]) => isBroken(cell));
    for (const [field] of broken) faults.add({ code: 'cell-error', at: placeIn(row)(field) });
    return broken.length === 0;
  });
  const facts = checkList(
    yearFactSchema,
    whole.flatMap(({ row, cells }) => {
      const placeOf = placeIn(row);
      const value = cellValue(cells.value, textOf(cells.unit));
      const isEmpty = value === null && textOf(cells.sv) === '';
      if (isEmpty) {
        faults.add({ code: 'missing-field', at: placeOf('value') });
        return [];
      }
      return [{ record: factOf(row, cells, value), placeOf }];
    }),
    faults,
  );
  const kept = new Set(facts.map(({ id }) => id));
  const named = new Map<string, { record: unknown; placeOf: ReturnType<typeof placeIn> }>();
  for (const { row, cells } of whole) {
    const [id, name] = [textOf(cells.sourceId), textOf(cells.source)];
    if (!kept.has(rowId(row)) || name === '' || named.has(id)) continue;
    named.set(id, { record: { id, name, isListed: true }, placeOf: placeIn(row) });
  }
  return {
    content: {
      facts,
      sources: checkList(yearSourceSchema, [...named.values()], faults),
      placeNames: placeNames(whole),
      contradictions: [],
      priorityAreas: [],
      hasLists: false,
      faults: faults.list(),
      emptyRows,
    },
    year: null,
    document: '',
  };
}

function sortRows(rows: Iterable<RawRow>): {
  readonly header: ReadonlyMap<TemplateField, string>;
  readonly filled: readonly FilledRow[];
  readonly emptyRows: number;
} {
  let columns: ReadonlyMap<number, TemplateColumn> | null = null;
  const header = new Map<TemplateField, string>();
  const filled: FilledRow[] = [];
  let emptyRows = 0;
  for (const { row, cells } of rows) {
    if (columns === null) {
      const found = headerOf(cells);
      if (found === null && row > HEADER_WITHIN) break;
      if (found === null) continue;
      columns = found;
      for (const [at, { field }] of found) header.set(field, textOf(cells[at]));
      continue;
    }
    const named = [...columns].map(([at, { field }]) => [field, cells[at] ?? null] as const);
    const byField = Object.fromEntries(named) as FilledRow['cells'];
    if (answering.every((field) => isBlank(byField[field]))) {
      if (named.some(([, cell]) => !isBlank(cell))) emptyRows++;
      continue;
    }
    if (filled.length >= yearLimits.facts) throw new YearRefused('too-many-facts');
    filled.push({ row, cells: byField });
  }
  if (columns === null) throw new YearRefused('no-header');
  const lacking = templateColumns.find(
    ({ field, isRequired }) => (isRequired || field === 'value') && !header.has(field),
  );
  if (lacking !== undefined) throw new YearRefused('column-missing', headingOf(lacking));
  if (filled.length === 0) throw new YearRefused('nothing-filled-in');
  return { header, filled, emptyRows };
}

/** Null unless at least three cells are headings of the template. */
function headerOf(cells: readonly RawCell[]): ReadonlyMap<number, TemplateColumn> | null {
  const found = new Map<number, TemplateColumn>();
  for (const [at, cell] of cells.entries()) {
    const words = plain(textOf(cell))
      .split('/')
      .map((part) => part.trim());
    const column = templateColumns.find(
      ({ sv, en, field }) =>
        (words.includes(plain(sv)) || words.includes(plain(en))) &&
        ![...found.values()].some((one) => one.field === field),
    );
    if (column !== undefined) found.set(at, column);
  }
  return found.size < 3 ? null : found;
}

function factOf(row: number, cells: FilledRow['cells'], value: unknown): unknown {
  const text = (field: TemplateField) => textOf(cells[field]);
  return {
    id: rowId(row),
    place: text('place'),
    indicator: text('indicator'),
    group: text('group'),
    year: yearOf(cells.year),
    period: text('period'),
    value,
    unit: text('unit'),
    kind: text('kind'),
    comparator: text('comparator'),
    sv: text('sv') === '' ? text('indicator') : text('sv'),
    en: text('en'),
    sourceId: text('sourceId'),
    lines: text('lines').replace(/\s/g, ''),
    caveat: text('caveat'),
    inconsistencies: [],
  };
}

/** Ids of a template's statements are its rows. */
function rowId(row: number): string {
  return `rad-${row}`;
}

function placeNames(rows: readonly FilledRow[]) {
  const names = new Map<string, string>();
  for (const { cells } of rows) {
    const [id, name] = [textOf(cells.place), textOf(cells.placeName)];
    if (id !== '' && name !== '' && !names.has(id)) names.set(id, name);
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

/** What cannot be read stays as it stands, for the check to name. */
function cellValue(cell: RawCell | undefined, unit: string): unknown {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object') {
    return cell.kind === 'share' && unit === 'procent' ? round(cell.share * 100) : describe(cell);
  }
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  if (text === '') return null;
  const yesNo: Readonly<Record<string, boolean>> = { ja: true, yes: true, nej: false, no: false };
  const known = yesNo[text.toLowerCase()];
  return known ?? readNumber(text)?.value ?? text;
}

function yearOf(cell: RawCell | undefined): unknown {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (text === '') return undefined;
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

function textOf(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return (typeof cell === 'object' ? describe(cell) : String(cell)).trim();
}

function describe(cell: Extract<RawCell, object>): string {
  if (cell.kind === 'date') return cell.iso;
  return cell.kind === 'share' ? `${round(cell.share * 100)} %` : '';
}

function isBroken(cell: RawCell | undefined): boolean {
  return (
    typeof cell === 'object' && cell !== null && (cell.kind === 'error' || cell.kind === 'formula')
  );
}

function isBlank(cell: RawCell | undefined): boolean {
  return !isBroken(cell) && textOf(cell) === '';
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
