import type { Fact, FactYear } from '../fact/fact.ts';
import { WHOLE_PERCENT } from '../statistics/answers-needed.ts';
import { type ShareVerdict, verdictOfShares } from '../statistics/verdict-of-shares.ts';
import { plain, type SituationPicture, statementKey } from './situation-picture.ts';
import { bareId } from './to-picture.ts';

export const diffKinds = ['new', 'changed', 'dropped', 'unchanged'] as const;
export type DiffKind = (typeof diffKinds)[number];

export type FactChange =
  /** A survey's share: the verdict is of the later against the earlier. */
  | { readonly kind: 'share'; readonly verdict: ShareVerdict }
  /** Two figures of one unit, later less earlier. Not tested: no survey, and no period to count by. */
  | { readonly kind: 'figure'; readonly difference: number; readonly isPercent: boolean }
  /** Other words, another status, or a figure where there was none. */
  | { readonly kind: 'statement' };

interface DiffParts {
  readonly id: string;
  readonly key: string;
}

/** One line of the difference between two documents. */
export type FactDiff = DiffParts &
  (
    | {
        readonly kind: 'new';
        readonly before: null;
        readonly after: Fact;
        readonly change: null;
        /** The other document has the question too, for other years. */
        readonly isOtherYear: boolean;
      }
    | {
        readonly kind: 'dropped';
        readonly before: Fact;
        readonly after: null;
        readonly change: null;
        readonly isOtherYear: boolean;
      }
    | {
        readonly kind: 'unchanged';
        readonly before: Fact;
        readonly after: Fact;
        readonly change: null;
      }
    | {
        readonly kind: 'changed';
        readonly before: Fact;
        readonly after: Fact;
        readonly change: FactChange;
        /** Both documents speak of the same year, and say different things. */
        readonly isRestated: boolean;
      }
  );

export interface DiffRules {
  /** Sources of this year's document whose shares are a sample's: only these are given a verdict. */
  readonly surveySourceIds: ReadonlySet<string>;
}

type Keyed = readonly [key: string, before: readonly Fact[], after: readonly Fact[]];
type Pair = readonly [before: Fact, after: Fact];

/**
 * Holds two documents' statements together by place, question, group and instrument. Where both have
 * figures of the same year, those are compared with each other; and the newest of the one with the
 * newest of the other. What is in neither pair is new or dropped.
 */
export function diffFacts(
  before: Pick<SituationPicture, 'facts' | 'editionOf'>,
  after: Pick<SituationPicture, 'facts' | 'editionOf'>,
  rules: DiffRules,
): readonly FactDiff[] {
  return keyed(before, after).flatMap(([key, old, recent]) => {
    const isOtherYear = old.length > 0 && recent.length > 0;
    const sameYear = [...byYear(old)].flatMap(([year, facts]) =>
      pairUp(facts, byYear(recent).get(year) ?? []),
    );
    const pairs = [...sameYear, ...newestPairs(old, recent)];
    const paired = new Set(pairs.flat());
    const lines: readonly Unlisted<FactDiff>[] = [
      ...pairs.map(([from, to]) => pairLine(key, from, to, rules)),
      ...old
        .filter((fact) => !paired.has(fact))
        .map((fact) => ({
          kind: 'dropped' as const,
          before: fact,
          after: null,
          change: null,
          isOtherYear,
        })),
      ...recent
        .filter((fact) => !paired.has(fact))
        .map((fact) => ({
          kind: 'new' as const,
          before: null,
          after: fact,
          change: null,
          isOtherYear,
        })),
    ];
    return lines.map((line) => ({
      ...line,
      key,
      id: `${line.before?.id ?? ''}>${line.after?.id ?? ''}`,
    }));
  });
}

function keyed(
  before: Parameters<typeof diffFacts>[0],
  after: Parameters<typeof diffFacts>[1],
): readonly Keyed[] {
  const lists = new Map<string, { before: Fact[]; after: Fact[] }>();
  for (const side of ['after', 'before'] as const) {
    const picture = side === 'before' ? before : after;
    for (const fact of picture.facts) {
      const key = statementKey(fact, picture.editionOf);
      const list = lists.get(key) ?? { before: [], after: [] };
      list[side].push(fact);
      lists.set(key, list);
    }
  }
  return [...lists].map(([key, list]) => [key, list.before, list.after]);
}

function byYear(facts: readonly Fact[]): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const fact of facts) {
    const rank = yearRank(fact.year);
    groups.set(rank, [...(groups.get(rank) ?? []), fact]);
  }
  return groups;
}

/** The newest of each side, where the two sides end with different years. */
function newestPairs(old: readonly Fact[], recent: readonly Fact[]): readonly Pair[] {
  if (old.length === 0 || recent.length === 0) return [];
  const [from, to] = [byYear(old), byYear(recent)];
  const [last, next] = [Math.max(...from.keys()), Math.max(...to.keys())];
  return last === next ? [] : pairUp(from.get(last) ?? [], to.get(next) ?? []);
}

/** Equal statements first, then those with the same id, then the others in their order. */
function pairUp(old: readonly Fact[], recent: readonly Fact[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [left, right] = [old, recent];
  const rules = [isSame, (a: Fact, b: Fact) => bareId(a.id) === bareId(b.id), () => true];
  for (const fits of rules) {
    for (const from of left) {
      const to = right.find((candidate) => fits(from, candidate));
      if (to === undefined) continue;
      pairs.push([from, to]);
      right = right.filter((one) => one !== to);
    }
    const taken = new Set(pairs.map(([from]) => from));
    left = left.filter((one) => !taken.has(one));
  }
  return pairs;
}

type Unlisted<Line> = Line extends FactDiff ? Omit<Line, 'id' | 'key'> : never;

function pairLine(key: string, from: Fact, to: Fact, rules: DiffRules): Unlisted<FactDiff> {
  const isSameYear = yearRank(from.year) === yearRank(to.year);
  const asShare = shareChange(key, from, to, rules);
  if (isSame(from, to) && (isSameYear || asShare === null)) {
    return { kind: 'unchanged', before: from, after: to, change: null };
  }
  return {
    kind: 'changed',
    before: from,
    after: to,
    change: asShare ?? figureChange(from, to) ?? { kind: 'statement' },
    isRestated: isSameYear,
  };
}

/** Same figure, or the same words where there is none. */
function isSame(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || plain(a.unit.sv) !== plain(b.unit.sv)) return false;
  if (a.value.kind === 'number' || b.value.kind === 'number') {
    return a.value.kind === b.value.kind && figureOf(a) === figureOf(b);
  }
  return figureOf(a) === figureOf(b) && plain(a.text.sv) === plain(b.text.sv);
}

function figureOf({ value }: Fact): number | boolean | null {
  return value.kind === 'none' ? null : value.value;
}

function shareChange(key: string, from: Fact, to: Fact, rules: DiffRules): FactChange | null {
  const instrument = key.slice(key.lastIndexOf('|') + 1);
  const [before, after] = [percentOf(from), percentOf(to)];
  if (!rules.surveySourceIds.has(instrument) || before === null || after === null) return null;
  const hasDecimals = !Number.isInteger(before) && !Number.isInteger(after);
  const share = (value: number) => ({
    indicatorId: key,
    groupId: '',
    reading: { status: 'measured', share: Math.round(value * 100) / 1e4 } as const,
  });
  const rounding = hasDecimals ? WHOLE_PERCENT / 10 : WHOLE_PERCENT;
  return { kind: 'share', verdict: verdictOfShares(share(before), share(after), rounding) };
}

function percentOf({ value }: Fact): number | null {
  return value.kind === 'number' && value.unit === 'procent' ? value.value : null;
}

function figureChange(from: Fact, to: Fact): FactChange | null {
  if (from.value.kind !== 'number' || to.value.kind !== 'number') return null;
  if (plain(from.unit.sv) !== plain(to.unit.sv)) return null;
  const difference = Math.round((to.value.value - from.value.value) * 1e6) / 1e6;
  return { kind: 'figure', difference, isPercent: percentOf(from) !== null };
}

/** Later is larger; what is not dated comes first. A school year begins in its calendar year. */
function yearRank(year: FactYear): number {
  if (year.kind === 'year') return year.year;
  if (year.kind === 'school-year') return year.firstYear + 0.5;
  return year.kind === 'earlier-years' ? 1 : 0;
}
