/** The parts of the need of a walk. Counts of crimes are a part only when somebody switches them on. */
export const needParts = [
  'facts',
  'own-share',
  'physical',
  'open-points',
  'since-last',
  'crimes',
] as const;
export type NeedPart = (typeof needParts)[number];

/** What is known of one place; undefined: nobody has looked. */
export interface NeedInput {
  /** Facts of the document that name the place. */
  readonly facts: number;
  /** Its own share against its comparator in the same series, 0–1. */
  readonly ownShare?: { readonly share: number; readonly comparator: number };
  /** Physical phenomena noted on walks or in Tyck till. */
  readonly physical?: number;
  /** Open action points. */
  readonly openPoints?: number;
  /** Since the last walk; `never`: there has been none. */
  readonly monthsSinceLast?: number | 'never';
  /** 0–2, from the classes of the map. */
  readonly crimes?: number;
}

export type PartWeights = Readonly<Record<NeedPart, number>>;

export const firstWeights: PartWeights = {
  facts: 1,
  'own-share': 1,
  physical: 1,
  'open-points': 1,
  'since-last': 1,
  crimes: 0,
};

export type NeedScore =
  /** 0, 1 or 2. */
  { readonly status: 'known'; readonly points: number } | { readonly status: 'missing' };

export interface WalkNeed {
  readonly parts: readonly {
    readonly part: NeedPart;
    readonly score: NeedScore;
    readonly weight: number;
  }[];
  readonly total: number;
  /** Of the parts that are known and those that are missing alike. */
  readonly most: number;
  /** Some part that has weight is missing: the total is the least it can be. */
  readonly isLeast: boolean;
}

/** How much a place needs a walk, part by part. A part with weight 0 is left out. */
export function walkNeed(input: NeedInput, weights: PartWeights = firstWeights): WalkNeed {
  const scores: Readonly<Record<NeedPart, NeedScore>> = {
    facts: known(Math.min(2, input.facts)),
    'own-share': shareScore(input.ownShare),
    physical: of(input.physical, (count) => Math.min(2, count)),
    'open-points': of(input.openPoints, (count) => (count >= 3 ? 2 : count >= 1 ? 1 : 0)),
    'since-last': of(input.monthsSinceLast, (months) =>
      months === 'never' || months > 12 ? 2 : months >= 6 ? 1 : 0,
    ),
    crimes: of(input.crimes, (points) => points),
  };
  const parts = needParts
    .filter((part) => weights[part] > 0)
    .map((part) => ({ part, score: scores[part], weight: weights[part] }));
  return {
    parts,
    total: parts.reduce(
      (sum, { score, weight }) => sum + (score.status === 'known' ? score.points * weight : 0),
      0,
    ),
    most: parts.reduce((sum, { weight }) => sum + 2 * weight, 0),
    isLeast: parts.some(({ score }) => score.status === 'missing'),
  };
}

function known(points: number): NeedScore {
  return { status: 'known', points };
}

function of<Value>(value: Value | undefined, points: (value: Value) => number): NeedScore {
  return value === undefined ? { status: 'missing' } : known(points(value));
}

const MUCH = 0.1;

/** Above its comparator by ten percentage points or more: 2; above: 1; else 0. */
function shareScore(own: NeedInput['ownShare']): NeedScore {
  if (own === undefined) return { status: 'missing' };
  const over = own.share - own.comparator;
  return known(over >= MUCH - 1e-9 ? 2 : over > 1e-9 ? 1 : 0);
}
