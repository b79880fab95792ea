import { chosenCoordinates, inChosenOrder } from './choose-coordinates.ts';
import { type ColumnKind, habitsOf, kindOfColumn } from './column-kind.ts';
import { ColumnProfile } from './column-profile.ts';
import { type NamedSystem, namedSystem } from './coordinate-systems.ts';
import {
  type AxisColumn,
  type CoordinateFinding,
  findCoordinates,
  type SuggestZone,
} from './find-coordinates.ts';
import { type FoundLayout, findHeader, headerRowsNeeded } from './find-header.ts';
import { foldName } from './fold-name.ts';
import { middleOf } from './geometry.ts';
import type { ImportChoices } from './import-choices.ts';
import type { ImportAskCode } from './import-codes.ts';
import { importLimits } from './import-limits.ts';
import { nameColumns } from './name-columns.ts';
import { holdsContact, type LeftOut, reasonToLeaveOut } from './personal-columns.ts';
import type { RawRow } from './raw-row.ts';
import type { ReadProgress } from './read-table.ts';
import { isBlankRow, tableRows } from './table-rows.ts';
import { FileRefused, type TableSource } from './table-source.ts';
import { WarningList } from './warning-list.ts';

export interface PlannedColumn {
  readonly index: number;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isCoordinate: boolean;
  /** Of each address only the name of the street is kept (`streetOf`). */
  readonly isStreet?: boolean;
  /** `chosen`: a person left it out. */
  readonly leftOut: LeftOut | 'chosen' | null;
}

/** What the columns were found to be, before a single row is accepted. */
export interface TablePlan {
  readonly layout: Pick<FoundLayout, 'firstRow' | 'width'>;
  readonly isRagged: boolean;
  readonly columns: readonly PlannedColumn[];
  /** Those that are not left out. */
  readonly kept: readonly PlannedColumn[];
  readonly coordinates: CoordinateFinding;
  readonly coordinateNames: { readonly north: string | null; readonly east: string | null };
  readonly warnings: WarningList;
  readonly asks: Set<ImportAskCode>;
  /** Sheets or layers with anything in them. */
  readonly sheets: readonly string[];
}

const ROWS_BETWEEN_STEPS = 5_000;
const MANY = 0.6;
const DECIMAL_BOTH = { comma: 'decimal', dot: 'decimal' } as const;
const COORDINATE: ColumnKind = { kind: 'number', marks: DECIMAL_BOTH, isPercent: false };

/** @throws FileRefused */
export function* planTable(
  source: TableSource,
  suggestZone: SuggestZone,
  choices: ImportChoices = {},
): Generator<ReadProgress, TablePlan, undefined> {
  const warnings = new WarningList();
  const asks = new Set(source.asks);
  warnings.addAll(source.warnings);
  const { layout, names, text, nameless } = layOut(source, choices, warnings, asks);
  if (names.length > importLimits.columns) {
    throw new FileRefused('too-many-columns', String(importLimits.columns));
  }
  const profiles = names.map(() => new ColumnProfile());
  const first = new ColumnProfile();
  const second = new ColumnProfile();
  let rows = 0;
  let blankRow = 0;
  for (const raw of tableRows(source, layout)) {
    if (isBlankRow(raw)) {
      blankRow ||= raw.row;
      continue;
    }
    if (blankRow > 0) warnings.add('blank-rows', { row: blankRow });
    rows++;
    if (raw.fault === undefined && (!source.isRagged || raw.cells.length >= layout.width)) {
      for (let index = 0; index < profiles.length; index++) {
        profiles[index]?.add(raw.cells[index], raw.row);
      }
      addMiddle(raw, first, second);
    }
    if (rows % ROWS_BETWEEN_STEPS === 0) yield { phase: 'looking', rows, share: source.share() };
  }
  const columns = names.map((name, index) => ({
    name,
    profile: profiles[index] ?? new ColumnProfile(),
  }));
  const named: NamedSystem | null =
    choices.crs === undefined
      ? (source.crs ?? namedIn([...names, ...text]))
      : { kind: 'system', code: choices.crs };
  const coordinates = inChosenOrder(
    source.hasGeometry
      ? findCoordinates(
          [
            { name: 'east', profile: first },
            { name: 'north', profile: second },
          ],
          named,
          suggestZone,
        )
      : (chosenCoordinates(columns, choices, named, suggestZone) ??
          findInColumns(columns, named, suggestZone)),
    choices.axisOrder,
  );
  const planned = planColumns(columns, source, coordinates, warnings, asks, choices).filter(
    ({ index, kind }) => kind.kind !== 'empty' || !nameless.has(index),
  );
  warnings.addAll(
    source.hasGeometry ? coordinates.warnings.map(({ code }) => ({ code })) : coordinates.warnings,
  );
  for (const ask of coordinates.asks) asks.add(ask);
  addQuestions(planned, coordinates, asks);
  const { found } = coordinates;
  const nameAt = (index: number | undefined) =>
    index === undefined || source.hasGeometry ? null : (names[index] ?? null);
  return {
    layout,
    isRagged: source.isRagged,
    columns: planned,
    kept: planned.filter(({ leftOut }) => leftOut === null),
    coordinates,
    coordinateNames: { north: nameAt(found?.north), east: nameAt(found?.east) },
    warnings,
    asks,
    sheets: source.sheets ?? [],
  };
}

const LAST_HEADER_ROW = 1_000;

function layOut(
  source: TableSource,
  { headerRow }: ImportChoices,
  warnings: WarningList,
  asks: Set<ImportAskCode>,
) {
  if (source.columns !== null) {
    const { names, warnings: found } = nameColumns(source.columns, 1);
    warnings.addAll(
      found.map(({ code, column }) => ({ code, ...(column !== undefined && { column }) })),
    );
    return {
      layout: { firstRow: 0, width: names.length },
      names,
      text: [],
      nameless: new Set<number>(),
    };
  }
  const first: RawRow[] = [];
  const chosen = typeof headerRow === 'number' ? Math.min(headerRow, LAST_HEADER_ROW) : 0;
  for (const raw of source.rows()) {
    first.push(raw);
    if (first.length >= headerRowsNeeded + chosen) break;
  }
  const found = findHeader(first, headerRow);
  if (found === null && chosen > 0) throw new FileRefused('header-row-empty', String(headerRow));
  if (found === null) throw new FileRefused('no-rows');
  if (found.width > importLimits.columns) {
    throw new FileRefused('too-many-columns', String(importLimits.columns));
  }
  const widest = source.isRagged
    ? found.width
    : Math.max(found.width, ...first.map(({ cells }) => cells.length));
  const header = Array.from({ length: widest }, (_, index) => found.header[index] ?? '');
  const { names, warnings: changed } = nameColumns(header, found.headerRow ?? found.firstRow);
  const [above] = found.preamble;
  if (above !== undefined) warnings.add('preamble-skipped', { row: above.row });
  if (found.headerRow === null) {
    warnings.add('no-header', { row: found.firstRow });
    if (headerRow === undefined) asks.add('header');
  } else {
    if (found.isUncertain) asks.add('header');
    warnings.addAll(changed);
  }
  const text = found.preamble.flatMap(({ cells }) => cells.map(String));
  const nameless = new Set(header.flatMap((name, index) => (name === '' ? [index] : [])));
  return { layout: { firstRow: found.firstRow, width: widest }, names, text, nameless };
}

function addMiddle({ geometry }: RawRow, first: ColumnProfile, second: ColumnProfile): void {
  const middle = geometry === undefined || geometry === null ? null : middleOf(geometry);
  if (middle === null) return;
  first.add(middle[0], 0);
  second.add(middle[1], 0);
}

function namedIn(texts: readonly string[]): NamedSystem | null {
  for (const text of texts) {
    const found = namedSystem(text);
    if (found !== null) return found;
  }
  return null;
}

/** A column of pairs counts as two columns that stand beside each other. */
function findInColumns(
  columns: readonly AxisColumn[],
  named: NamedSystem | null,
  suggestZone: SuggestZone,
): CoordinateFinding {
  const pairAt = columns.findIndex(
    ({ profile }) => profile.pairs > 0 && profile.pairs >= profile.filled * MANY,
  );
  const pairs = columns[pairAt]?.profile.pairParts;
  if (pairs === undefined) return findCoordinates(columns, named, suggestZone);
  const parts = pairs.map((profile) => ({ name: 'koordinat', profile }));
  const { found, asks, warnings } = findCoordinates(parts, named, suggestZone);
  const column = columns[pairAt]?.name ?? '';
  return {
    found: found === null ? null : { ...found, north: pairAt, east: pairAt },
    asks,
    warnings: warnings.map(({ code }) => ({ code, column })),
  };
}

function planColumns(
  columns: readonly AxisColumn[],
  source: TableSource,
  { found }: CoordinateFinding,
  warnings: WarningList,
  asks: Set<ImportAskCode>,
  choices: ImportChoices,
): PlannedColumn[] {
  const habits = habitsOf(
    columns.map(({ profile }) => profile),
    source.separator,
  );
  const isAboutPeople = columns.some(({ profile }) => holdsContact(profile));
  return columns.map(({ name, profile }, index) => {
    const isCoordinate = !source.hasGeometry && (found?.north === index || found?.east === index);
    if (profile.formulaRow > 0)
      warnings.add('formula-text', { row: profile.formulaRow, column: name });
    if (profile.emptyFormulaRow > 0) {
      warnings.add('formula-without-value', { row: profile.emptyFormulaRow, column: name });
    }
    if (isCoordinate) {
      const isPair = found?.north === found?.east;
      const kind: ColumnKind = isPair ? { kind: 'text' } : COORDINATE;
      return { index, name, kind, isCoordinate, leftOut: null };
    }
    const chosen = choices.columns?.get(name);
    if (chosen === 'left-out') {
      return { index, name, kind: { kind: 'text' }, isCoordinate, leftOut: 'chosen' };
    }
    const reason = reasonToLeaveOut(name, profile, isAboutPeople);
    if (reason === 'street-address' && chosen === 'place-rows') {
      return { index, name, kind: { kind: 'text' }, isCoordinate, isStreet: true, leftOut: null };
    }
    const leftOut = reason === 'free-text' && chosen === 'text' ? null : reason;
    if (leftOut !== null) {
      warnings.add(leftOut, { column: name });
      return { index, name, kind: { kind: 'text' }, isCoordinate, leftOut };
    }
    const finding = kindOfColumn(name, profile, habits, choices);
    for (const ask of finding.asks) asks.add(ask);
    for (const code of finding.warnings) warnings.add(code, { column: name });
    if (finding.kind.kind === 'empty') warnings.add('empty-column', { column: name });
    return { index, name, kind: finding.kind, isCoordinate, leftOut };
  });
}

const COUNT_NAME =
  /\b(?:antal|count|counts|number|summa|totalt|total|anmalda|brott|handelser|incidents|offences)\b/;
const TIME_NAME = /\b(?:ar|year|period|manad|month|kvartal|quarter|vecka|week|datum|date)\b/;

/** What nothing in the file can answer. */
function addQuestions(
  columns: readonly PlannedColumn[],
  { found }: CoordinateFinding,
  asks: Set<ImportAskCode>,
): void {
  const hasCount = columns.some(
    ({ name, kind }) => kind.kind === 'number' && COUNT_NAME.test(foldName(name)),
  );
  const hasTime = columns.some(
    ({ name, kind }) => kind.kind === 'date' || TIME_NAME.test(foldName(name)),
  );
  if (hasCount && !hasTime) asks.add('period');
  const hasAddress = columns.some(({ leftOut }) => leftOut === 'street-address');
  if (hasAddress && found === null) asks.add('address-for-placing');
}
