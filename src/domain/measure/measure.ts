import type { Plan } from '../keeping/plan.ts';
import { radighetList } from '../walk/walk.ts';
import type { FollowedIndicator } from './followed-indicator.ts';

/** Functions that can own a measure: who can change a spot, and who meets people. */
export const measureOwners = [
  ...radighetList,
  'social-services',
  'education-department',
  'local-police-area',
] as const;
export type MeasureOwner = (typeof measureOwners)[number];

/** `closed`: ended without anything having been done, and it says why. */
export const measureStatuses = ['new', 'planned', 'under-way', 'done', 'closed'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

/** An action point of a walk. Its id is unique in its walk. */
export interface PointRef {
  readonly walkId: string;
  readonly pointId: string;
}

/** Something to be done, with why, where, by whom and until when. It has no field for a person. */
export interface Measure {
  readonly what: string;
  /** Ids of kept findings that it answers. */
  readonly findingIds: readonly string[];
  readonly points: readonly PointRef[];
  readonly priorityAreaId: string | null;
  readonly placeId: string | null;
  /** A function; null: nobody yet, and the plan says so. */
  readonly owner: MeasureOwner | null;
  /** `YYYY-MM-DD`, and so are all dates. */
  readonly dueDate: string | null;
  /** The day on which the work began: what is counted before and after it. */
  readonly startDate: string | null;
  readonly status: MeasureStatus;
  /** Needed where it is closed. */
  readonly reason: string;
  readonly comment: string;
  readonly indicator: FollowedIndicator | null;
}

export type MeasurePlan = Plan<'measure', Measure>;

export function isMeasurePlan(plan: Plan): plan is MeasurePlan {
  return plan.kind === 'measure';
}

/** Null where no measure has the id. */
export function measurePlanOf(plans: ReadonlyMap<string, Plan>, id: string): MeasurePlan | null {
  const plan = plans.get(id);
  return plan !== undefined && isMeasurePlan(plan) ? plan : null;
}

/** Every measure: what is open before what has ended, the earliest due date first, none last. */
export function measurePlansOf(plans: ReadonlyMap<string, Plan>): readonly MeasurePlan[] {
  const due = ({ body }: MeasurePlan) => body.dueDate ?? '9999';
  return [...plans.values()]
    .filter(isMeasurePlan)
    .toSorted(
      (a, b) =>
        Number(!isOpenMeasure(a.body)) - Number(!isOpenMeasure(b.body)) ||
        due(a).localeCompare(due(b)) ||
        a.id.localeCompare(b.id),
    );
}

export function newMeasure(given: Partial<Measure> = {}): Measure {
  return {
    what: '',
    findingIds: [],
    points: [],
    priorityAreaId: null,
    placeId: null,
    owner: null,
    dueDate: null,
    startDate: null,
    status: 'new',
    reason: '',
    comment: '',
    indicator: null,
    ...given,
  };
}

export function isOpenMeasure({ status }: Pick<Measure, 'status'>): boolean {
  return status !== 'done' && status !== 'closed';
}

/** Open, and its day has passed. @param today `YYYY-MM-DD` */
export function isOverdueMeasure(
  measure: Pick<Measure, 'status' | 'dueDate'>,
  today: string,
): boolean {
  return isOpenMeasure(measure) && measure.dueDate !== null && measure.dueDate < today;
}

export const measureFaults = [
  'what-missing',
  'basis-missing',
  'owner-missing',
  'due-date-missing',
  'reason-missing',
  'indicator-missing',
] as const;
export type MeasureFault = (typeof measureFaults)[number];

/** What a measure lacks before it can be followed up. What has ended needs no due date any more. */
export function faultsOfMeasure(measure: Measure): readonly MeasureFault[] {
  const { what, findingIds, points, priorityAreaId, owner, dueDate, status, reason } = measure;
  const isWithoutBasis = findingIds.length + points.length === 0 && priorityAreaId === null;
  const isMissing: Readonly<Record<MeasureFault, boolean>> = {
    'what-missing': what.trim() === '',
    'basis-missing': isWithoutBasis,
    'owner-missing': owner === null,
    'due-date-missing': dueDate === null && isOpenMeasure(measure),
    'reason-missing': status === 'closed' && reason.trim() === '',
    'indicator-missing': measure.indicator === null && status !== 'closed',
  };
  return measureFaults.filter((fault) => isMissing[fault]);
}
