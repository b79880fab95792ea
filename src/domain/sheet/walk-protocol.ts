import { isOpenPoint, isOverdue, type PointFault, pointFaults } from '../walk/action-points.ts';
import {
  type ActionPoint,
  type CheckOutcome,
  type Observation,
  type PointStatus,
  pointStatuses,
  type Radighet,
  type SafetyWalk,
  type WalkStage,
} from '../walk/walk.ts';
import type { WalkPlan } from '../walk/walk-plan.ts';
import {
  buildWalkSheet,
  type SheetReason,
  type WalkSheet,
  type WalkSheetInput,
} from './walk-sheet.ts';

export interface ProtocolStop {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly doesWork: boolean;
  readonly radighet: readonly Radighet[];
  /** Why it was a stop. */
  readonly reasons: readonly SheetReason[];
  readonly observations: readonly Observation[];
  /** Of 1 to 5; null where nobody said how it feels. */
  readonly feeling: { readonly mean: number; readonly answers: number } | null;
}

export interface ProtocolPoint {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly what: string;
  readonly kind: ActionPoint['kind'];
  /** Null: at no stop. */
  readonly stop: { readonly number: number; readonly name: string } | null;
  readonly owner: Radighet | null;
  /** `YYYY-MM-DD`. */
  readonly dueDate: string | null;
  readonly tyckTillNumber: string;
  readonly status: PointStatus;
  readonly reason: string;
  readonly observations: number;
  readonly isOverdue: boolean;
  readonly faults: readonly PointFault[];
}

/** A point of the walk before, then and now. */
export interface ProtocolCheck {
  readonly pointId: string;
  readonly what: string;
  readonly kind: ActionPoint['kind'];
  readonly owner: Radighet | null;
  readonly before: PointStatus;
  readonly now: CheckOutcome | 'not-checked';
  readonly note: string;
}

/** What came of a walk. Like its sheets, it has no field for a count of crimes, nor for a person. */
export interface WalkProtocol
  extends Pick<
    WalkSheet,
    | 'title'
    | 'regionName'
    | 'placeLabel'
    | 'made'
    | 'purposes'
    | 'audience'
    | 'participants'
    | 'time'
    | 'meetingPoint'
    | 'lengthM'
    | 'minutes'
    | 'roles'
    | 'invited'
    | 'sources'
    | 'attributions'
  > {
  readonly stage: WalkStage;
  readonly stops: readonly ProtocolStop[];
  /** Observations at no stop. */
  readonly between: readonly Observation[];
  readonly observations: number;
  readonly points: readonly ProtocolPoint[];
  /** Statuses that any point has, in their order. */
  readonly pointsByStatus: readonly { readonly status: PointStatus; readonly points: number }[];
  readonly open: number;
  /** Null: it follows up no walk, or that walk is not on the device. */
  readonly follows: { readonly title: string; readonly checks: readonly ProtocolCheck[] } | null;
}

export interface WalkProtocolInput extends WalkSheetInput {
  /** The walk that this one follows up. */
  readonly before: WalkPlan | null;
}

export function buildWalkProtocol(input: WalkProtocolInput): WalkProtocol {
  const { walk, before } = input;
  const sheet = buildWalkSheet(input);
  const at = new Map(sheet.stops.map(({ id, number, name }) => [id, { number, name }]));
  return {
    title: sheet.title,
    regionName: sheet.regionName,
    placeLabel: sheet.placeLabel,
    made: sheet.made,
    purposes: sheet.purposes,
    audience: sheet.audience,
    participants: sheet.participants,
    time: sheet.time,
    meetingPoint: sheet.meetingPoint,
    lengthM: sheet.lengthM,
    minutes: sheet.minutes,
    roles: sheet.roles,
    invited: sheet.invited,
    sources: sheet.sources,
    attributions: sheet.attributions,
    stage: walk.stage,
    stops: sheet.stops.map(({ id, number, name, doesWork, radighet, reasons }) => {
      const observations = walk.observations.filter(({ stopId }) => stopId === id);
      const feeling = meanFeeling(observations);
      return { id, number, name, doesWork, radighet, reasons, observations, feeling };
    }),
    between: walk.observations.filter(({ stopId }) => stopId === null || !at.has(stopId)),
    observations: walk.observations.length,
    points: walk.points.map((point, index) => ({
      id: point.id,
      number: index + 1,
      what: point.what,
      kind: point.kind,
      stop: at.get(point.stopId ?? '') ?? null,
      owner: point.owner,
      dueDate: point.dueDate,
      tyckTillNumber: point.tyckTillNumber,
      status: point.status,
      reason: point.reason,
      observations: point.observationIds.length,
      isOverdue: isOverdue(point, input.now.date),
      faults: pointFaults(point),
    })),
    pointsByStatus: pointStatuses.flatMap((status) => {
      const points = walk.points.filter((point) => point.status === status).length;
      return points === 0 ? [] : [{ status, points }];
    }),
    open: walk.points.filter(isOpenPoint).length,
    follows:
      before === null ? null : { title: before.title, checks: checksOf(walk, before.body.points) },
  };
}

/** Of those who said how it feels; null where nobody did. */
export function meanFeeling(observations: readonly Observation[]): ProtocolStop['feeling'] {
  const answers = observations.flatMap(({ kind, feeling }) =>
    kind === 'feeling' && feeling !== null ? [feeling] : [],
  );
  if (answers.length === 0) return null;
  const mean = answers.reduce((sum, one) => sum + one, 0) / answers.length;
  return { mean, answers: answers.length };
}

/** The points that the walk was planned to see to, or that were looked at all the same. */
function checksOf(
  { checks, stops }: Pick<SafetyWalk, 'checks' | 'stops'>,
  points: readonly ActionPoint[],
): readonly ProtocolCheck[] {
  return points.flatMap((point): ProtocolCheck[] => {
    const check = checks.find(({ pointId }) => pointId === point.id);
    if (check === undefined && !stops.some(({ id }) => id === `follow-${point.id}`)) return [];
    return [
      {
        pointId: point.id,
        what: point.what,
        kind: point.kind,
        owner: point.owner,
        before: point.status,
        now: check?.outcome ?? 'not-checked',
        note: check?.note ?? '',
      },
    ];
  });
}
