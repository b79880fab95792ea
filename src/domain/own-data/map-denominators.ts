import type { SourcedDenominator } from '../denominator/denominator.ts';
import type { Period } from '../time/period.ts';
import { type MappingOutcome, mapRows, type ReadFile } from './map-rows.ts';
import { type PlaceColumn, requiredPlaceOfRow } from './place-of-row.ts';
import { statedFigure } from './stated-figure.ts';
import { type PeriodSource, periodColumns, periodOfRow, refusePeriod } from './stated-period.ts';

export interface DenominatorMapping {
  readonly place: PlaceColumn;
  /** Columns and what they are figures of, in the denominator's unit. */
  readonly figures: readonly {
    readonly column: string;
    readonly denominator: SourcedDenominator;
  }[];
  readonly period?: PeriodSource;
}

export interface OwnDenominator {
  readonly row: number;
  readonly placeId: string;
  readonly denominator: SourcedDenominator;
  readonly period: Period;
  /** Above 0. Unit: the denominator's. */
  readonly value: number;
}

/** Empty cells give nothing; a row without any figure is refused. */
export function mapDenominators(
  file: ReadFile,
  { place, figures, period: source }: DenominatorMapping,
): MappingOutcome<OwnDenominator> {
  if (figures.length === 0) return { status: 'refused', code: 'nothing-to-map' };
  const refusal = refusePeriod(source);
  if (refusal !== null || source === undefined) {
    return refusal ?? { status: 'refused', code: 'period-missing' };
  }
  const used = [place.column, ...figures.map(({ column }) => column), ...periodColumns(source)];
  return mapRows(file, used, (row, cell) => {
    const placeId = requiredPlaceOfRow(row, cell, place);
    if (typeof placeId === 'object') return placeId;
    const period = periodOfRow(row, cell, source);
    if ('fault' in period) return period;
    const values: OwnDenominator[] = [];
    for (const { column, denominator } of figures) {
      const figure = statedFigure(cell(row, column));
      if (figure?.status === 'missing') continue;
      if (figure?.status === 'withheld') return { fault: 'figure-withheld', column };
      if (figure === null || !(figure.value > 0)) return { fault: 'not-above-zero', column };
      values.push({ row: row.row, placeId, denominator, period, value: figure.value });
    }
    const [first] = figures;
    if (values.length === 0) return { fault: 'no-figure', column: first?.column ?? null };
    return { values, isPlaced: true };
  });
}
