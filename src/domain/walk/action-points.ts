import { metresBetween } from '../geo/metres-between.ts';
import type { ActionPoint, Observation, PointStatus, SafetyWalk, WalkStop } from './walk.ts';

/** Observations so close to each other, and of one kind, may be the same. Unit: metres. */
export const SAME_SPOT_M = 20;

/** Groups of two or more observations that may be the same thing, in the order of the first. */
export function sameObservations(
  observations: readonly Observation[],
): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  for (const one of observations) {
    if (one.kind === 'feeling') continue;
    const group = groups.find((members) => members.some((other) => isSameSpot(one, other)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter(({ length }) => length > 1);
}

function isSameSpot(a: Observation, b: Observation): boolean {
  if (a.kind !== b.kind) return false;
  if (a.position === null || b.position === null) return a.stopId !== null && a.stopId === b.stopId;
  return metresBetween(a.position, b.position) <= SAME_SPOT_M;
}

export type PointFault = 'what-missing' | 'owner-missing' | 'due-date-missing' | 'reason-missing';

/** What a point lacks before its protocol can be closed. A refusal needs its reason. */
export function pointFaults({
  what,
  owner,
  dueDate,
  status,
  reason,
}: ActionPoint): readonly PointFault[] {
  const faults: PointFault[] = [];
  if (what.trim() === '') faults.push('what-missing');
  if (owner === null) faults.push('owner-missing');
  if (dueDate === null && status !== 'declined' && status !== 'done')
    faults.push('due-date-missing');
  if (status === 'declined' && reason.trim() === '') faults.push('reason-missing');
  return faults;
}

const OPEN: ReadonlySet<PointStatus> = new Set(['new', 'received', 'planned']);

export function isOpenPoint({ status }: Pick<ActionPoint, 'status'>): boolean {
  return OPEN.has(status);
}

/** Open, and its date has passed. @param today `YYYY-MM-DD` */
export function isOverdue(point: Pick<ActionPoint, 'status' | 'dueDate'>, today: string): boolean {
  return isOpenPoint(point) && point.dueDate !== null && point.dueDate < today;
}

export interface WalkPoint {
  readonly walkId: string;
  readonly point: ActionPoint;
}

/** Overdue points of all walks, the longest overdue first. */
export function overduePoints(
  walks: readonly { readonly id: string; readonly walk: Pick<SafetyWalk, 'points'> }[],
  today: string,
): readonly WalkPoint[] {
  return walks
    .flatMap(({ id, walk }) => walk.points.map((point) => ({ walkId: id, point })))
    .filter(({ point }) => isOverdue(point, today))
    .toSorted((a, b) => (a.point.dueDate ?? '').localeCompare(b.point.dueDate ?? ''));
}

/**
 * A walk to see what has come of the open points: a stop where each one is, in the order of the first
 * walk. Null where nothing is open. Points without a position or a stop have no stop of their own.
 */
export function followUpWalk(id: string, walk: SafetyWalk): SafetyWalk | null {
  const open = walk.points.filter(isOpenPoint);
  if (open.length === 0) return null;
  const stopOf = (stopId: string | null) => walk.stops.find((stop) => stop.id === stopId);
  const stops = open.flatMap((point): WalkStop[] => {
    const before = stopOf(point.stopId);
    const position = point.position ?? before?.position;
    if (position === undefined) return [];
    return [
      {
        id: `follow-${point.id}`,
        name: before?.name ?? point.what,
        position,
        placeId: point.placeId ?? before?.placeId ?? null,
        reasons: [{ kind: 'open-points', points: 1 }],
        radighet: point.owner === null ? (before?.radighet ?? []) : [point.owner],
        minutes: before?.minutes ?? 5,
        doesWork: false,
      },
    ];
  });
  const order = (stop: WalkStop) => {
    const point = open.find((one) => stop.id === `follow-${one.id}`);
    return walk.stops.findIndex(({ id: stopId }) => stopId === point?.stopId);
  };
  return {
    ...walk,
    stage: 'planned',
    time: null,
    stops: stops.toSorted((a, b) => order(a) - order(b)),
    legs: [],
    observations: [],
    points: [],
    followsId: id,
    checks: [],
  };
}
