import { seededRandom, shuffled } from '../random/seeded-random.ts';
import type { DoseRules, OrderRule } from './dose.ts';

/** A planned visit. Minutes of the shift, from its start. */
export interface PlannedVisit {
  readonly placeId: string;
  /** Index of the resource. */
  readonly resource: number;
  readonly start: number;
  readonly end: number;
  /** Minutes on the way there, which end when the visit starts or earlier. */
  readonly travelMin: number;
}

export interface ScheduleInput {
  /** In walking order. */
  readonly placeIds: readonly string[];
  readonly resources: number;
  readonly shiftMin: number;
  readonly dose: DoseRules;
  readonly order: OrderRule;
  readonly seed: number;
  /** Minutes between two places; `null` is where the shift starts. */
  readonly travel: (resource: number, from: string | null, to: string) => number;
}

/** What would hold where the wish does not. The shift leader chooses; nothing is chosen silently. */
export type ScheduleOffer =
  | { readonly kind: 'walking-order' }
  | { readonly kind: 'spacing'; readonly spacingMin: number }
  | { readonly kind: 'visits'; readonly visits: number }
  | { readonly kind: 'fewer-places'; readonly places: number };

export type Schedule =
  /** Ascending by start. */
  | { readonly status: 'planned'; readonly visits: readonly PlannedVisit[] }
  | { readonly status: 'does-not-fit'; readonly offers: readonly ScheduleOffer[] }
  | { readonly status: 'empty'; readonly reason: 'no-places' | 'no-resources' };

/** Drawn orders tried before it is said that none fits. */
const ATTEMPTS = 200;
/** The starts are moved by at most so many minutes, so that they cannot be foretold. */
const MOST_WAIT = 25;

/**
 * Visits in rounds, each place once a round, never two at once of one resource, ways included, and never
 * closer to each other at one place than the spacing. The same seed gives the same schedule.
 */
export function planSchedule(input: ScheduleInput): Schedule {
  if (input.placeIds.length === 0) return { status: 'empty', reason: 'no-places' };
  if (input.resources < 1) return { status: 'empty', reason: 'no-resources' };
  const visits = tryPlan(input);
  if (visits !== null) return { status: 'planned', visits };
  return { status: 'does-not-fit', offers: findOffers(input) };
}

function tryPlan(input: ScheduleInput): readonly PlannedVisit[] | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const tight = layOut(input, drawRounds(input, attempt));
    if (tight !== null) return input.order === 'random' ? spread(tight, input) : tight;
    if (input.order === 'walking') return null;
  }
  return null;
}

function drawRounds(
  { placeIds, dose, order, seed }: ScheduleInput,
  attempt: number,
): readonly (readonly string[])[] {
  const random = seededRandom(seed, attempt);
  return Array.from({ length: dose.visits }, () =>
    order === 'walking' ? placeIds : shuffled(placeIds, random),
  );
}

/** As early as the rules allow, by the resource that can be there first. */
function layOut(
  { resources, shiftMin, dose, travel }: ScheduleInput,
  rounds: readonly (readonly string[])[],
): readonly PlannedVisit[] | null {
  const free = new Array<number>(resources).fill(0);
  const at = new Array<string | null>(resources).fill(null);
  const lastStart = new Map<string, number>();
  const visits: PlannedVisit[] = [];
  for (const placeId of rounds.flat()) {
    const earliest = (lastStart.get(placeId) ?? Number.NEGATIVE_INFINITY) + dose.spacingMin;
    let best: { resource: number; start: number; travelMin: number } | null = null;
    for (let resource = 0; resource < resources; resource++) {
      const travelMin = Math.ceil(travel(resource, at[resource] ?? null, placeId));
      const start = Math.max((free[resource] ?? 0) + travelMin, earliest);
      if (best === null || start < best.start) best = { resource, start, travelMin };
    }
    if (best === null) return null;
    const end = best.start + dose.visitMin;
    if (end > shiftMin) return null;
    visits.push({ placeId, ...best, end });
    free[best.resource] = end;
    at[best.resource] = placeId;
    lastStart.set(placeId, best.start);
  }
  return visits.toSorted((a, b) => a.start - b.start || a.resource - b.resource);
}

/** Uses up the slack at random, from the last visit backwards, so that every rule still holds. */
function spread(tight: readonly PlannedVisit[], input: ScheduleInput): readonly PlannedVisit[] {
  const { shiftMin, dose, seed } = input;
  const random = seededRandom(seed, -1);
  const latestOf = new Map<number, number>();
  const nextStart = new Map<string, number>();
  const late: PlannedVisit[] = [];
  for (const visit of tight.toReversed()) {
    const byResource = latestOf.get(visit.resource) ?? shiftMin;
    const byPlace = (nextStart.get(visit.placeId) ?? Number.POSITIVE_INFINITY) - dose.spacingMin;
    const latest = Math.min(byResource - dose.visitMin, byPlace);
    const room = Math.max(0, latest - visit.start);
    const wait = Math.min(room, Math.floor(random() * (MOST_WAIT + 1)));
    const start = visit.start + wait;
    late.push({ ...visit, start, end: start + dose.visitMin });
    latestOf.set(visit.resource, start - visit.travelMin);
    nextStart.set(visit.placeId, start);
  }
  return late.toSorted((a, b) => a.start - b.start || a.resource - b.resource);
}

const SPACING_STEP = 15;
const LEAST_SPACING = 30;

function findOffers(input: ScheduleInput): readonly ScheduleOffer[] {
  const { dose, order, placeIds } = input;
  const offers: ScheduleOffer[] = [];
  const fits = (change: Partial<ScheduleInput>) => tryPlan({ ...input, ...change }) !== null;
  if (order === 'random' && fits({ order: 'walking' })) offers.push({ kind: 'walking-order' });
  for (let spacingMin = dose.spacingMin - SPACING_STEP; ; spacingMin -= SPACING_STEP) {
    if (spacingMin < LEAST_SPACING) break;
    if (!fits({ dose: { ...dose, spacingMin } })) continue;
    offers.push({ kind: 'spacing', spacingMin });
    break;
  }
  for (let visits = dose.visits - 1; visits >= 1; visits--) {
    if (!fits({ dose: { ...dose, visits } })) continue;
    offers.push({ kind: 'visits', visits });
    break;
  }
  for (let places = placeIds.length - 1; places >= 1; places--) {
    if (!fits({ placeIds: placeIds.slice(0, places) })) continue;
    offers.push({ kind: 'fewer-places', places });
    break;
  }
  return offers;
}
