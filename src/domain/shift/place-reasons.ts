import type { CollaborationEntry, DrugSceneEntry } from '../collaboration/place-collaboration.ts';
import { collaborationStatus, drugSceneStatus } from '../collaboration/place-status.ts';
import type { RankStatement } from '../offence/rank-statement.ts';
import type { HeatCode } from '../statistics/getis-ord.ts';

/** Why a place is proposed. Each is a chip on the card, with what it rests on. */
export type PlaceReason =
  | {
      readonly kind: 'most-reported' | 'among-most-reported';
      readonly year: number;
      readonly factId: string;
    }
  | { readonly kind: 'open-drug-scene'; readonly year: number; readonly factId: string }
  | { readonly kind: 'collaboration-need'; readonly year: number; readonly factId: string }
  | { readonly kind: 'statement'; readonly factId: string }
  /** Counts of this weekday and these hours, in the period and from the source of the data set. */
  | { readonly kind: 'counted-hours'; readonly count: number; readonly sourceId: string }
  | { readonly kind: 'hot-cell'; readonly sourceId: string };

export interface CountedPlace {
  readonly placeId: string;
  /** Street offences of the shift's weekday and hours, those that the police find themselves left out. */
  readonly count: number;
  /** Of the cells inside the place; null where too little was counted to test. */
  readonly heat: HeatCode | null;
  readonly sourceId: string;
}

export interface ReasonSources {
  readonly placeIds: readonly string[];
  /** Ids of the places inside a place, by geometry. */
  readonly nestedIds: (placeId: string) => readonly string[];
  readonly ranks: readonly RankStatement[];
  readonly collaborations: readonly CollaborationEntry[];
  readonly drugScenes: readonly DrugSceneEntry[];
  /** Other statements that a shift leader should know, by place. */
  readonly statements: readonly { readonly placeId: string; readonly factId: string }[];
  readonly counted: readonly CountedPlace[];
}

export interface ProposedPlace {
  readonly placeId: string;
  readonly reasons: readonly PlaceReason[];
}

/** Steps at which the register says that the place is to be worked with together. */
const NEED_STEPS = new Set(['need', 'starting', 'agreed', 'active']);

/** Places with at least one reason, those with most reasons first; equal ones in the given order. */
export function proposePlaces(sources: ReasonSources): readonly ProposedPlace[] {
  const mostCounted = new Set(topCounted(sources.counted));
  return sources.placeIds
    .map((placeId) => ({ placeId, reasons: reasonsFor(placeId, sources, mostCounted) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || strength(b) - strength(a));
}

function reasonsFor(
  placeId: string,
  { ranks, collaborations, drugScenes, statements, counted, nestedIds }: ReasonSources,
  mostCounted: ReadonlySet<string>,
): readonly PlaceReason[] {
  const reasons: PlaceReason[] = [];
  const newestRank = newest(
    ranks.filter((rank) => rank.placeId === placeId),
    ({ standing }) => standing === 'first',
  );
  if (newestRank !== undefined) {
    const { standing, year, factId } = newestRank;
    const kind = standing === 'first' ? 'most-reported' : 'among-most-reported';
    reasons.push({ kind, year, factId });
  }
  const scene = drugSceneStatus(drugScenes, placeId);
  if (scene?.state === 'classified') {
    reasons.push({ kind: 'open-drug-scene', year: scene.year, factId: scene.factId });
  }
  const status = collaborationStatus(collaborations, placeId, nestedIds(placeId));
  if (status !== null && NEED_STEPS.has(status.current.step)) {
    const { year, factId } = status.current;
    reasons.push({ kind: 'collaboration-need', year, factId });
  }
  for (const { placeId: of, factId } of statements) {
    if (of === placeId) reasons.push({ kind: 'statement', factId });
  }
  const own = counted.find((one) => one.placeId === placeId);
  if (own !== undefined && mostCounted.has(placeId)) {
    reasons.push({ kind: 'counted-hours', count: own.count, sourceId: own.sourceId });
  }
  if (own?.heat === 'hot') reasons.push({ kind: 'hot-cell', sourceId: own.sourceId });
  return reasons;
}

const MOST_COUNTED = 5;

/** Places with the same count as the last of them are taken too: no order between equals. */
function topCounted(counted: readonly CountedPlace[]): readonly string[] {
  const ordered = counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const least = ordered[MOST_COUNTED - 1]?.count ?? 1;
  return ordered.filter(({ count }) => count >= least).map(({ placeId }) => placeId);
}

/** Of those of the newest year, the one that says most. */
function newest<Item extends { readonly year: number }>(
  items: readonly Item[],
  saysMost: (item: Item) => boolean,
): Item | undefined {
  return items.toSorted((a, b) => b.year - a.year || Number(saysMost(b)) - Number(saysMost(a)))[0];
}

function strength({ reasons }: ProposedPlace): number {
  return reasons.some(({ kind }) => kind === 'most-reported') ? 1 : 0;
}
