import { isOpenPoint } from '../walk/action-points.ts';
import type { ActionPoint } from '../walk/walk.ts';
import type { WalkPlan } from '../walk/walk-plan.ts';
import { type Measure, type MeasurePlan, newMeasure, type PointRef } from './measure.ts';

/** An open point of a walk, and the measure that has been made of it. */
export interface PlannedPoint {
  readonly walk: WalkPlan;
  readonly point: ActionPoint;
  /** Where the point is, else the place of its stop, else that of the walk. */
  readonly placeId: string | null;
  readonly measureId: string | null;
}

/** The first measure that the point is in; null where it is in none. */
export function measureOfPoint(
  measures: readonly MeasurePlan[],
  { walkId, pointId }: PointRef,
): MeasurePlan | null {
  const holding = measures.filter(({ body }) =>
    body.points.some((one) => one.walkId === walkId && one.pointId === pointId),
  );
  return holding.toSorted((a, b) => a.id.localeCompare(b.id))[0] ?? null;
}

/** Open points of every walk, in the order of the walks. */
export function plannedPoints(
  walks: readonly WalkPlan[],
  measures: readonly MeasurePlan[],
): readonly PlannedPoint[] {
  return walks.flatMap((walk) =>
    walk.body.points.filter(isOpenPoint).map((point) => ({
      walk,
      point,
      placeId: placeOfPoint(walk, point),
      measureId: measureOfPoint(measures, { walkId: walk.id, pointId: point.id })?.id ?? null,
    })),
  );
}

/** What a point says already is in its measure from the start. */
export function measureFromPoint(walk: WalkPlan, point: ActionPoint): Measure {
  return newMeasure({
    what: point.what,
    points: [{ walkId: walk.id, pointId: point.id }],
    placeId: placeOfPoint(walk, point),
    owner: point.owner,
    dueDate: point.dueDate,
    status: point.status === 'planned' ? 'planned' : 'new',
  });
}

function placeOfPoint({ body }: WalkPlan, { placeId, stopId }: ActionPoint): string | null {
  return placeId ?? body.stops.find(({ id }) => id === stopId)?.placeId ?? body.placeId;
}
