import { planFormats } from '../data/keeping/plan-formats.ts';
import { orderStops } from '../domain/routing/order-stops.ts';
import { routeBetween } from '../domain/routing/walking-net.ts';
import { followUpWalk } from '../domain/walk/action-points.ts';
import type { SafetyWalk } from '../domain/walk/walk.ts';
import { lineLengthM } from '../domain/walk/walk-length.ts';
import { newWalk, type WalkPlan, walkPlanOf } from '../domain/walk/walk-plan.ts';
import { type WalkSetup, walkSetupId } from '../domain/walk/walk-setup.ts';
import { rerouted, withStops } from '../domain/walk/walk-stops.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectNet, selectWalkSetup } from '../state/select-walks.ts';

export interface WalkPorts {
  /** ISO 8601, UTC. */
  now(): string;
  newId(): string;
}

/** Keeps a walk that nothing is settled for yet, and gives its id. */
export function startWalk(
  store: AppStore,
  { title, placeId }: { readonly title: string; readonly placeId: string | null },
  ports: WalkPorts,
): string {
  const id = `walk-${ports.newId()}`;
  keepWalk(store, id, title, newWalk(placeId), ports);
  return id;
}

/** Nothing happens where no walk has the id. */
export function changeWalk(
  store: AppStore,
  id: string,
  change: (walk: SafetyWalk) => SafetyWalk,
  ports: Pick<WalkPorts, 'now'>,
): void {
  const plan = walkPlanOf(store.getState().plans, id);
  if (plan === null) return;
  const body = change(plan.body);
  if (body !== plan.body) keepWalk(store, id, plan.title, body, ports);
}

export function nameWalk(
  store: AppStore,
  id: string,
  title: string,
  ports: Pick<WalkPorts, 'now'>,
): void {
  const plan = walkPlanOf(store.getState().plans, id);
  if (plan !== null) keepWalk(store, id, title, plan.body, ports);
}

export function changeWalkSetup(
  store: AppStore,
  change: (setup: WalkSetup) => WalkSetup,
  ports: Pick<WalkPorts, 'now'>,
): void {
  store.getState().changePlan({
    id: walkSetupId,
    kind: 'walk-setup',
    title: '',
    changedAt: ports.now(),
    format: planFormats['walk-setup']?.format ?? 1,
    body: change(selectWalkSetup(store.getState())),
  });
}

/** Keeps a walk to see what has come of the open points; null where nothing is open. */
export function startFollowUp(
  store: AppStore,
  id: string,
  title: string,
  ports: WalkPorts,
): string | null {
  const plan = walkPlanOf(store.getState().plans, id);
  const follow = plan === null ? null : followUpWalk(id, plan.body);
  if (follow === null) return null;
  const walk = { ...follow, ...rerouted(selectNet(store.getState()), follow) };
  const followId = `walk-${ports.newId()}`;
  keepWalk(store, followId, title, walk, ports);
  return followId;
}

/**
 * Puts the stops in the shortest order that begins with the first. Lets others in between the ways that it
 * finds. False where it was stopped or the stops changed meanwhile.
 */
export async function orderWalk(
  store: AppStore,
  id: string,
  ports: Pick<WalkPorts, 'now'> & { readonly pause: () => Promise<void> },
  signal: AbortSignal,
): Promise<boolean> {
  const stops = walkPlanOf(store.getState().plans, id)?.body.stops ?? [];
  const net = selectNet(store.getState());
  const table: (number | null)[][] = stops.map(() => stops.map(() => 0));
  for (const [row, from] of stops.entries()) {
    for (const [column, to] of stops.entries()) {
      if (column <= row) continue;
      const route = net === null ? null : routeBetween(net, from.position, to.position);
      const length =
        route?.status === 'found' ? route.lengthM : lineLengthM([from.position, to.position]);
      for (const [a, b] of [
        [row, column],
        [column, row],
      ] as const) {
        const cells = table[a];
        if (cells !== undefined) cells[b] = length;
      }
      await ports.pause();
      if (signal.aborted) return false;
    }
  }
  if (walkPlanOf(store.getState().plans, id)?.body.stops !== stops) return false;
  const ordered = orderStops(table).flatMap((index) => stops[index] ?? []);
  changeWalk(store, id, (walk) => ({ ...walk, ...withStops(net, walk, ordered) }), ports);
  return true;
}

/** Keeps a walk in the format that is written. */
export function keepWalk(
  store: AppStore,
  id: string,
  title: string,
  body: SafetyWalk,
  ports: Pick<WalkPorts, 'now'>,
): void {
  const plan: WalkPlan = {
    id,
    kind: 'walk',
    title,
    changedAt: ports.now(),
    format: planFormats.walk?.format ?? 1,
    body,
  };
  store.getState().changePlan(plan);
}
