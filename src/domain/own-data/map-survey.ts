import type { Period } from '../time/period.ts';
import { type MappingOutcome, mapRows, type ReadFile, textOf } from './map-rows.ts';
import { type PlaceColumn, requiredPlaceOfRow } from './place-of-row.ts';
import { type StatedFigure, statedFigure } from './stated-figure.ts';
import { type PeriodSource, periodColumns, periodOfRow, refusePeriod } from './stated-period.ts';

export interface SurveyMapping {
  /** A share is never without its question: two questions are two indicators. */
  readonly indicatorId: string;
  readonly place: PlaceColumn;
  /** Column of shares, 0–1. */
  readonly share: string;
  readonly answers?: string;
  /** Column with who was asked. */
  readonly group?: string;
  readonly period?: PeriodSource;
}

export interface OwnSurveyValue {
  readonly row: number;
  readonly indicatorId: string;
  readonly placeId: string;
  /** As the file writes it. Null: the file does not part the answers. */
  readonly group: string | null;
  readonly period: Period;
  /** 0–1. */
  readonly share: StatedFigure;
  /** Absent when the file does not state it. */
  readonly answers?: number;
}

export function mapSurvey(file: ReadFile, mapping: SurveyMapping): MappingOutcome<OwnSurveyValue> {
  const { indicatorId, place, share, answers, group, period: source } = mapping;
  const refusal = refusePeriod(source);
  if (refusal !== null || source === undefined) {
    return refusal ?? { status: 'refused', code: 'period-missing' };
  }
  const used = [place.column, share, answers, group, ...periodColumns(source)];
  return mapRows(file, used, (row, cell) => {
    const placeId = requiredPlaceOfRow(row, cell, place);
    if (typeof placeId === 'object') return placeId;
    const period = periodOfRow(row, cell, source);
    if ('fault' in period) return period;
    const figure = statedFigure(cell(row, share));
    const isShare =
      figure !== null && (figure.status !== 'stated' || (figure.value >= 0 && figure.value <= 1));
    if (!isShare) return { fault: 'not-a-share', column: share };
    const asked = answers === undefined ? null : statedFigure(cell(row, answers));
    const isAnswered = asked?.status === 'stated';
    if (isAnswered && !(Number.isSafeInteger(asked.value) && asked.value >= 0)) {
      return { fault: 'not-a-count', column: answers ?? null };
    }
    const value: OwnSurveyValue = {
      row: row.row,
      indicatorId,
      placeId,
      group: group === undefined ? null : textOf(cell(row, group)),
      period,
      share: figure,
      ...(isAnswered && { answers: asked.value }),
    };
    return { values: [value], isPlaced: true };
  });
}
