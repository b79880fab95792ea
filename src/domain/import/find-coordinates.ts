import type { ColumnProfile } from './column-profile.ts';
import {
  type AxisName,
  type EpsgCode,
  familyOf,
  localZones,
  type NamedSystem,
  type SystemFamily,
  systemFamilies,
  WGS84,
} from './coordinate-systems.ts';
import { foldName } from './fold-name.ts';
import type { ImportAskCode } from './import-codes.ts';
import type { AxisOrder, ImportWarning } from './import-report.ts';

/** The two numbers of a position: where they stand in the row, and how they are meant. */
export interface FoundCoordinates {
  readonly north: number;
  readonly east: number;
  /** Null until a person has said which. */
  readonly crs: EpsgCode | null;
  readonly axisOrder: AxisOrder;
  /** The positions lie outside Sweden on purpose: none is refused for it. */
  readonly isAbroad: boolean;
}

export interface CoordinateFinding {
  readonly found: FoundCoordinates | null;
  readonly asks: readonly ImportAskCode[];
  readonly warnings: readonly ImportWarning[];
}

export interface AxisColumn {
  readonly name: string;
  readonly profile: ColumnProfile;
}

/**
 * Which of the local zones puts a point in the region of the installation. The zones have the same
 * numbers, so nothing in the file can tell them apart.
 */
export type SuggestZone = (
  codes: readonly EpsgCode[],
  north: number,
  east: number,
) => EpsgCode | null;

const NORTH_NAME =
  /\b(?:lat|latitude|latitud|n|north|northing|nord|nordlig|n koord(?:inat)?|norr|sweref n|koord n)\b|\bsweref99 ?n\b/;
const EAST_NAME =
  /\b(?:lon|long|lng|longitude|longitud|e|east|easting|ost|ostlig|e koord(?:inat)?|oster|sweref e|koord e)\b|\bsweref99 ?e\b/;
/** In Sweden x has meant north, elsewhere it means east: such a name tells only what the column is for. */
const EITHER_NAME =
  /\b(?:x|y|xkoord(?:inat)?|ykoord(?:inat)?|koord(?:inat)?|coord(?:inate)?|point|sweref|rt ?90|wgs ?84)\b/;

const MOSTLY = 0.9;
const MANY = 0.6;
const HALF = 0.5;
const LOCAL_CODES = localZones.map(([code]) => code);

interface Candidate {
  readonly north: number;
  readonly east: number;
  readonly family: SystemFamily;
  readonly weight: number;
}

export function findCoordinates(
  columns: readonly AxisColumn[],
  named: NamedSystem | null,
  suggestZone: SuggestZone,
): CoordinateFinding {
  const candidates = systemFamilies
    .flatMap((family) => candidatesOf(columns, family))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = candidates;
  if (best === undefined) return withoutRange(columns, named);
  const asks: ImportAskCode[] = [];
  if (next !== undefined && next.family === best.family && next.weight === best.weight) {
    asks.push('coordinates');
  }
  const { north, east, family } = best;
  const warnings: ImportWarning[] = swapWarnings(columns, best);
  const isDegrees = family.north === 'lat';
  const axisOrder = orderOf(north, east, isDegrees);
  let crs: EpsgCode | null = family.codes.length === 1 ? (family.codes[0] ?? null) : null;
  if (named?.kind === 'system' && family.codes.includes(named.code)) crs = named.code;
  else if (named?.kind === 'system' && familyOf(named.code) !== family) {
    warnings.push({ code: 'crs-contradicts-values', column: columns[north]?.name ?? '' });
    asks.push('crs');
  } else if (named?.kind === 'unsupported') {
    warnings.push({ code: 'crs-not-supported', column: columns[north]?.name ?? '' });
    asks.push('crs');
    crs = null;
  }
  if (crs === null && named?.kind !== 'unsupported') {
    asks.push('crs');
    crs = suggestZone(LOCAL_CODES, meanOf(columns[north]), meanOf(columns[east]));
  }
  return {
    found: { north, east, crs, axisOrder, isAbroad: false },
    asks: [...new Set(asks)],
    warnings,
  };
}

function meanOf(column: AxisColumn | undefined): number {
  return column === undefined ? 0 : column.profile.sum / Math.max(1, column.profile.numbers);
}

function candidatesOf(columns: readonly AxisColumn[], family: SystemFamily): Candidate[] {
  const columnsIn = (axis: AxisName) =>
    columns.flatMap(({ name, profile }, index) => {
      const hint = hintOf(name);
      const least = hint === 'none' ? profile.filled * MOSTLY : profile.numbers * HALF;
      return profile.numbers > 0 && profile.axes[axis] >= least ? [{ index, hint }] : [];
    });
  const easts = columnsIn(family.east);
  return columnsIn(family.north).flatMap(({ index: north, hint }) =>
    easts.flatMap(({ index: east, hint: other }) => {
      if (north === east) return [];
      const hints = (hint === 'none' ? 0 : 2) + (other === 'none' ? 0 : 2);
      const isPrecise = [north, east].every((index) => isPreciseColumn(columns[index]));
      // Two columns of ages fit the degrees of Sweden: without names, decimals must speak for them.
      if (family.north === 'lat' && hints < 4 && !isPrecise) return [];
      const straight = (hint === 'north' ? 1 : 0) + (other === 'east' ? 1 : 0);
      const beside = Math.abs(north - east) === 1 ? 1 : 0;
      const tie = family.north === 'lat' ? 0.5 : 0;
      return [{ north, east, family, weight: hints * 4 + straight * 2 + beside + tie }];
    }),
  );
}

function isPreciseColumn(column: AxisColumn | undefined): boolean {
  return column !== undefined && column.profile.precise >= column.profile.numbers * MANY;
}

function hintOf(name: string): 'north' | 'east' | 'either' | 'none' {
  const folded = foldName(name);
  if (NORTH_NAME.test(folded)) return 'north';
  if (EAST_NAME.test(folded)) return 'east';
  return EITHER_NAME.test(folded) ? 'either' : 'none';
}

/** The names say one thing and the values another: the values are right, and it is told. */
function swapWarnings(
  columns: readonly AxisColumn[],
  { north, east, family }: Candidate,
): ImportWarning[] {
  const northName = columns[north]?.name ?? '';
  const eastName = columns[east]?.name ?? '';
  const isX = family.north === 'lat' && /\bx\b/.test(foldName(northName));
  const isSwapped = hintOf(northName) === 'east' || hintOf(eastName) === 'north' || isX;
  return isSwapped ? [{ code: 'axes-swapped', column: northName }] : [];
}

function orderOf(north: number, east: number, isDegrees: boolean): AxisOrder {
  if (isDegrees) return north < east ? 'lat-lon' : 'lon-lat';
  return north < east ? 'north-east' : 'east-north';
}

/** Columns named as coordinates whose values no system over Sweden has. */
function withoutRange(
  columns: readonly AxisColumn[],
  named: NamedSystem | null,
): CoordinateFinding {
  const indexOf = (hint: 'north' | 'east') =>
    columns.findIndex(({ name, profile }) => profile.numbers > 0 && hintOf(name) === hint);
  const [north, east] = [indexOf('north'), indexOf('east')];
  const [northColumn, eastColumn] = [columns[north], columns[east]];
  if (northColumn === undefined || eastColumn === undefined) return nothing;
  if (!isLongName(northColumn.name) || !isLongName(eastColumn.name)) return nothing;
  const fits = ({ profile }: AxisColumn, axis: AxisName) =>
    profile.axes[axis] >= profile.filled * MOSTLY;
  const isDegrees =
    (named === null || (named.kind === 'system' && named.code === WGS84)) &&
    fits(northColumn, 'degreesNorth') &&
    fits(eastColumn, 'degreesEast') &&
    northColumn.profile.fractions + eastColumn.profile.fractions > 0;
  if (!isDegrees) {
    const warnings = [{ code: 'coordinates-not-recognised', column: northColumn.name } as const];
    return { found: null, asks: ['crs'], warnings };
  }
  const axisOrder = orderOf(north, east, true);
  return {
    found: { north, east, crs: WGS84, axisOrder, isAbroad: true },
    asks: [],
    warnings: [{ code: 'outside-sweden', column: northColumn.name }],
  };
}

/** A single letter is too little when the values do not fit. */
function isLongName(name: string): boolean {
  return foldName(name).length >= 3;
}

const nothing: CoordinateFinding = { found: null, asks: [], warnings: [] };
