import type { Geometry } from 'geojson';
import type { LonLat } from '../geo/lon-lat.ts';
import { isInSweden } from '../geo/lon-lat.ts';
import { isNorthFirst } from './choose-coordinates.ts';
import { convertCell } from './convert-cell.ts';
import type { EpsgCode } from './coordinate-systems.ts';
import type { SuggestZone } from './find-coordinates.ts';
import { mapGeometry, middleOf } from './geometry.ts';
import type { ImportChoices } from './import-choices.ts';
import type { RowRefusalCode } from './import-codes.ts';
import { importLimits } from './import-limits.ts';
import type { ImportReport, RowRefusal, SampleRow, TypedValue } from './import-report.ts';
import { readNumber } from './parse-number.ts';
import { planTable, type TablePlan } from './plan-table.ts';
import type { RawCell, RawRow } from './raw-row.ts';
import { readPair } from './read-pair.ts';
import { streetOf } from './street-of.ts';
import { isBlankRow, tableRows } from './table-rows.ts';
import { FileRefused, type TableSource } from './table-source.ts';
import { withMissingWords } from './with-missing-words.ts';

export interface ReadProgress {
  readonly phase: 'looking' | 'reading';
  readonly rows: number;
  /** Of the phase, 0–1. */
  readonly share: number;
}

/** A row in the form in which it may be kept: personal data and free text are not in it. */
export interface AcceptedRow {
  readonly row: number;
  /** In the order of `ReadOptions.onStart`. */
  readonly values: readonly TypedValue[];
  readonly position: LonLat | null;
  /** WGS 84. */
  readonly geometry: Geometry | null;
}

export interface ReadOptions {
  /** Degrees of a position east and north, or lon and lat, in the given system. */
  readonly toLonLat: (crs: EpsgCode, east: number, north: number) => LonLat;
  readonly suggestZone: SuggestZone;
  readonly choices?: ImportChoices;
  readonly onStart?: (plan: TablePlan) => void;
  readonly onAccepted?: (row: AcceptedRow) => void;
  readonly onRefused?: (row: RawRow, refusal: RowRefusal) => void;
}

const ROWS_BETWEEN_STEPS = 5_000;

/**
 * Reads a table twice: once to find out what its columns are, once to convert them. Between steps
 * the caller may stop by not asking for the next.
 * @throws FileRefused
 */
export function* readTable(
  given: TableSource,
  options: ReadOptions,
): Generator<ReadProgress, ImportReport, undefined> {
  const source = withMissingWords(given, options.choices?.missingWords ?? []);
  const plan = yield* planTable(source, options.suggestZone, options.choices);
  options.onStart?.(plan);
  const refused: RowRefusal[] = [];
  const sample: SampleRow[] = [];
  let rows = 0;
  for (const raw of tableRows(source, plan.layout)) {
    if (isBlankRow(raw)) continue;
    rows++;
    const result = convertRow(raw, plan, options);
    if ('code' in result) {
      refused.push(result);
      options.onRefused?.(raw, result);
    } else {
      options.onAccepted?.(result);
      if (plan.coordinates.found?.crs && result.position === null) {
        plan.warnings.add('no-position', { row: raw.row });
      }
      if (sample.length < importLimits.sampleRows) sample.push(sampleRow(result, plan));
    }
    if (rows % ROWS_BETWEEN_STEPS === 0) yield { phase: 'reading', rows, share: source.share() };
  }
  if (rows === 0) throw new FileRefused('no-rows');
  yield { phase: 'reading', rows, share: 1 };
  const found = plan.coordinates.found;
  return {
    ok: true,
    kind: source.kind,
    encoding: source.encoding,
    separator: source.separator,
    crs: found?.crs ?? null,
    axisOrder: found?.axisOrder ?? null,
    columns: plan.columns.map(({ name }) => name),
    rows,
    accepted: rows - refused.length,
    refused,
    warnings: plan.warnings.list(),
    asks: [...plan.asks],
    sample,
  };
}

function convertRow(raw: RawRow, plan: TablePlan, options: ReadOptions): AcceptedRow | RowRefusal {
  const { row } = raw;
  const refuse = (code: RowRefusalCode, column: string | null = null): RowRefusal => ({
    row,
    column,
    code,
  });
  if (raw.fault !== undefined) return refuse(raw.fault);
  const { width } = plan.layout;
  if (raw.cells.length !== width && plan.isRagged) {
    const extra = raw.cells.slice(width);
    const hasOnlyBlankExtra = extra.every((cell) => typeof cell === 'string' && cell.trim() === '');
    if (raw.cells.length < width || !hasOnlyBlankExtra) return refuse('ragged-row');
    plan.warnings.add('extra-empty-cells', { row });
  }
  const values: TypedValue[] = [];
  for (const { index, kind, name, isCoordinate, isStreet } of plan.kept) {
    const value = convertCell(raw.cells[index], kind);
    if (typeof value === 'object' && value !== null) {
      return refuse(
        isCoordinate && value.fault === 'not-a-number' ? 'not-a-position' : value.fault,
        name,
      );
    }
    if (kind.kind === 'number' && typeof value === 'string') {
      plan.warnings.add('withheld-value', { row, column: name });
    }
    values.push(isStreet === true && typeof value === 'string' ? streetOf(value) : value);
  }
  const place = positionOf(raw, plan, options);
  return 'code' in place ? refuse(place.code, place.column) : { row, values, ...place };
}

type Place =
  | { readonly position: LonLat | null; readonly geometry: Geometry | null }
  | { readonly code: RowRefusalCode; readonly column: string | null };

const NOWHERE = { position: null, geometry: null };

function positionOf(
  raw: RawRow,
  { coordinates, coordinateNames }: TablePlan,
  options: ReadOptions,
): Place {
  const { found } = coordinates;
  if (found === null || found.crs === null) return NOWHERE;
  const { crs, isAbroad } = found;
  const isFirst = isNorthFirst(found.axisOrder);
  const fromPair = (first: number, second: number) =>
    isFirst ? options.toLonLat(crs, second, first) : options.toLonLat(crs, first, second);
  let position: LonLat;
  let geometry: Geometry | null = null;
  if (raw.geometry !== undefined) {
    if (raw.geometry === null) return NOWHERE;
    geometry = mapGeometry(raw.geometry, ([first = 0, second = 0]) => [...fromPair(first, second)]);
    const middle = middleOf(geometry);
    if (middle === null) return NOWHERE;
    position = middle;
  } else if (found.north === found.east) {
    const cell = raw.cells[found.north];
    const pair = typeof cell === 'string' ? readPair(cell.trim()) : null;
    if (pair === null) {
      const isMissing = convertCell(cell, { kind: 'text' }) === null;
      return isMissing ? NOWHERE : { code: 'not-a-position', column: coordinateNames.north };
    }
    position = fromPair(pair[0], pair[1]);
  } else {
    const north = coordinateOf(raw.cells[found.north]);
    const east = coordinateOf(raw.cells[found.east]);
    if (north === null || east === null || (north === 0 && east === 0)) return NOWHERE;
    position = options.toLonLat(crs, east, north);
  }
  const isOnEarth = position.every(Number.isFinite);
  if (!isOnEarth || (!isAbroad && !isInSweden(position))) {
    return { code: 'position-outside-sweden', column: coordinateNames.north };
  }
  return { position, geometry };
}

function coordinateOf(cell: RawCell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? (readNumber(cell.trim())?.value ?? null) : null;
}

const DEGREE_DECIMALS = 8;

/** Columns by name, then the position. A column named `__proto__` is a column like any other. */
function sampleRow({ values, position }: AcceptedRow, plan: TablePlan): SampleRow {
  const entries: [string, TypedValue][] = plan.kept.map(({ name }, index) => [
    name,
    values[index] ?? null,
  ]);
  if (plan.coordinates.found?.crs) {
    const [lon, lat] = position ?? [null, null];
    entries.push(['lon', rounded(lon)], ['lat', rounded(lat)]);
  }
  return Object.fromEntries(entries);
}

function rounded(degrees: number | null): number | null {
  return degrees === null ? null : Number(degrees.toFixed(DEGREE_DECIMALS));
}
