import type { ColumnKind } from '../import/column-kind.ts';
import type { ImportReport, RowRefusal } from '../import/import-report.ts';
import type { LeftOut } from '../import/personal-columns.ts';
import type { PlannedColumn, TablePlan } from '../import/plan-table.ts';
import type { AcceptedRow } from '../import/read-table.ts';
import { type ValueInColumn, valueKey } from './category-mapping.ts';
import { textOf } from './map-rows.ts';

export interface FoundColumn {
  readonly name: string;
  readonly kind: ColumnKind['kind'];
  /** Of a column of numbers: shares 0–1 that the file writes as percentages. */
  readonly isPercent: boolean;
  readonly isCoordinate: boolean;
  readonly isStreet: boolean;
  readonly leftOut: LeftOut | 'chosen' | null;
  /**
   * Every value there is, most rows first. Null in a column that is left out, holds figures that are no
   * years, dates or coordinates, or has more than `MOST_VALUES` values.
   */
  readonly values: readonly ValueInColumn[] | null;
}

/** What a file was found to hold, before anything of it is accepted. Plain data. */
export interface FoundFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal; empty where the page has no way to make one. */
  readonly digest: string;
  readonly report: Omit<ImportReport, 'refused'>;
  readonly refused: number;
  /** The first of them. */
  readonly firstRefused: readonly RowRefusal[];
  readonly columns: readonly FoundColumn[];
  /** Names of sheets or layers with anything in them. */
  readonly sheets: readonly string[];
  readonly geometry: 'none' | 'points' | 'areas' | 'lines' | 'mixed';
  readonly withPosition: number;
  /** Longitude and latitude in turn, of positions evenly spread over the rows. Unit: degrees. */
  readonly points: Float64Array;
}

export const MOST_VALUES = 500;
export const MOST_POINTS = 1_500;
const MOST_REFUSED_SHOWN = 200;

interface Tally {
  readonly column: PlannedColumn;
  readonly index: number;
  values: Map<string, { readonly value: string; rows: number }> | null;
}

/** Watches a file being read, and tells what was found in it. */
export class FileFinder {
  private plan: Pick<TablePlan, 'columns' | 'kept' | 'sheets'> | null = null;
  private tallies: Tally[] = [];
  private points: number[] = [];
  private stride = 1;
  private withPosition = 0;
  private readonly sorts = new Set<'points' | 'areas' | 'lines'>();

  start(plan: Pick<TablePlan, 'columns' | 'kept' | 'sheets'>): void {
    this.plan = plan;
    this.tallies = plan.kept.flatMap((column, index) =>
      isTold(column) ? [{ column, index, values: new Map() }] : [],
    );
  }

  add({ values, position, geometry }: AcceptedRow): void {
    for (const tally of this.tallies) {
      if (tally.values === null) continue;
      const value = textOf(values[tally.index] ?? null);
      if (value === null) continue;
      const key = valueKey(value);
      const entry = tally.values.get(key);
      if (entry !== undefined) entry.rows++;
      else if (tally.values.size < MOST_VALUES) tally.values.set(key, { value, rows: 1 });
      else tally.values = null;
    }
    if (geometry !== null) {
      const { type } = geometry;
      this.sorts.add(
        type.endsWith('Polygon') ? 'areas' : type.endsWith('Point') ? 'points' : 'lines',
      );
    }
    if (position === null) return;
    this.withPosition++;
    if ((this.withPosition - 1) % this.stride !== 0) return;
    this.points.push(position[0], position[1]);
    if (this.points.length <= MOST_POINTS * 2) return;
    this.points = this.points.filter((_, index) => index % 4 < 2);
    this.stride *= 2;
  }

  finish(
    file: Pick<FoundFile, 'name' | 'bytes' | 'digest'>,
    { refused, ...report }: ImportReport,
  ): FoundFile {
    const valuesOf = (index: number) => {
      const found = this.tallies.find(({ column }) => column.index === index)?.values ?? null;
      return found === null ? null : [...found.values()].sort((a, b) => b.rows - a.rows);
    };
    const [sort = 'none', another] = this.sorts;
    return {
      ...file,
      report,
      refused: refused.length,
      firstRefused: refused.slice(0, MOST_REFUSED_SHOWN),
      columns: (this.plan?.columns ?? []).map((column) => ({
        name: column.name,
        kind: column.kind.kind,
        isPercent: column.kind.kind === 'number' && column.kind.isPercent,
        isCoordinate: column.isCoordinate,
        isStreet: column.isStreet === true,
        leftOut: column.leftOut,
        values: valuesOf(column.index),
      })),
      sheets: this.plan?.sheets ?? [],
      geometry: another === undefined ? sort : 'mixed',
      withPosition: this.withPosition,
      points: Float64Array.from(this.points),
    };
  }
}

/** Figures are told too: a year or a code may be one. They are many where they are something else. */
function isTold({ kind, isCoordinate }: PlannedColumn): boolean {
  return !isCoordinate && (kind.kind === 'text' || kind.kind === 'number');
}
