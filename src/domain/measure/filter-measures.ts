import {
  isOverdueMeasure,
  type Measure,
  type MeasureOwner,
  type MeasurePlan,
  type MeasureStatus,
} from './measure.ts';

/** `any` restricts nothing; null: those without one. */
export interface MeasureFilter {
  readonly owner: MeasureOwner | 'any' | null;
  readonly status: MeasureStatus | 'any' | 'overdue';
  readonly placeId: string | null;
  /** Whether `placeId` restricts. */
  readonly hasPlace: boolean;
}

export const everyMeasure: MeasureFilter = {
  owner: 'any',
  status: 'any',
  placeId: null,
  hasPlace: false,
};

/** @param today `YYYY-MM-DD` */
export function filterMeasures(
  measures: readonly MeasurePlan[],
  { owner, status, placeId, hasPlace }: MeasureFilter,
  today: string,
): readonly MeasurePlan[] {
  const isOf = (measure: Measure) =>
    status === 'any' ||
    (status === 'overdue' ? isOverdueMeasure(measure, today) : measure.status === status);
  return measures.filter(
    ({ body }) =>
      (owner === 'any' || body.owner === owner) &&
      (!hasPlace || body.placeId === placeId) &&
      isOf(body),
  );
}
