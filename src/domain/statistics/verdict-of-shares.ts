import {
  type AnswersNeeded,
  answersNeeded,
  FEWEST_ANSWERS,
  WHOLE_PERCENT,
} from './answers-needed.ts';
import { differenceOfShares } from './difference-of-shares.ts';
import type { Interval } from './interval.ts';
import type { SampledShare } from './wilson-interval.ts';

/** A survey's share as `readShare` reads it. */
export type StatedShare =
  | {
      readonly status: 'measured';
      /** 0–1, as printed. */
      readonly share: number;
      /** Absent when the source does not state it. */
      readonly answers?: number;
      readonly designEffect?: number;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'withheld' };

/** A share and the question and group that it answers for. Two questions are never compared. */
export interface SurveyShare {
  readonly indicatorId: string;
  readonly groupId: string;
  readonly reading: StatedShare;
}

interface KnownDifference {
  /** `to` less `from` in percentage points, to one decimal. */
  readonly changePp: number;
  /** 95 %, in percentage points, of the printed shares. */
  readonly intervalPp: Interval;
}

export type ShareVerdict =
  | ({
      readonly code: 'reliable-increase' | 'reliable-decrease' | 'within-noise';
    } & KnownDifference)
  /** Equal as printed, which does not mean unchanged. No interval where the answers are not stated. */
  | { readonly code: 'same-rounded-value'; readonly intervalPp: Interval | null }
  | {
      readonly code: 'undecidable';
      readonly reason: 'answers-not-stated' | 'few-answers';
      readonly changePp: number;
      readonly needed: AnswersNeeded;
    }
  /** Unrounded shares could be told from each other or not, by where in the rounding they lie. */
  | ({ readonly code: 'undecidable'; readonly reason: 'rounding' } & KnownDifference)
  | { readonly code: 'undecidable'; readonly reason: 'missing' | 'withheld' }
  | { readonly code: 'not-comparable'; readonly reason: 'other-question' | 'other-group' };

/**
 * The verdict on one survey's share against another's, of the same question and group: a later year
 * against an earlier, or a place against its comparator. Where both state their answers, a difference is
 * reliable when 95 % intervals leave out 0 wherever in their rounding the shares lie.
 *
 * `rounding` is half of the last printed digit, as a share; 0 for shares that were not rounded.
 *
 * Assumption: independent samples, simple random or with a known design effect. No adjustment for many
 * comparisons.
 */
export function verdictOfShares(
  from: SurveyShare,
  to: SurveyShare,
  rounding: number = WHOLE_PERCENT,
): ShareVerdict {
  if (from.indicatorId !== to.indicatorId) {
    return { code: 'not-comparable', reason: 'other-question' };
  }
  if (from.groupId !== to.groupId) return { code: 'not-comparable', reason: 'other-group' };
  const [before, after] = [from.reading, to.reading];
  if (before.status !== 'measured') return { code: 'undecidable', reason: before.status };
  if (after.status !== 'measured') return { code: 'undecidable', reason: after.status };

  const samples = sampled(before, after);
  const needed = answersNeeded(before.share, after.share, rounding);
  if (needed === null) {
    const intervalPp = samples === null ? null : inPp(differenceOfShares(...samples));
    return { code: 'same-rounded-value', intervalPp };
  }
  const changePp = Math.round((after.share - before.share) * 1000) / 10;
  if (samples === null) {
    return { code: 'undecidable', reason: 'answers-not-stated', changePp, needed };
  }
  if (samples.some(({ answers }) => answers < FEWEST_ANSWERS)) {
    return { code: 'undecidable', reason: 'few-answers', changePp, needed };
  }
  return decide(samples, rounding, changePp);
}

type Samples = readonly [from: SampledShare, to: SampledShare];
type Measured = Extract<StatedShare, { status: 'measured' }>;

/** Null unless both state their answers. */
function sampled(from: Measured, to: Measured): Samples | null {
  if (from.answers === undefined || to.answers === undefined) return null;
  return [
    { ...from, answers: from.answers },
    { ...to, answers: to.answers },
  ];
}

function decide([from, to]: Samples, rounding: number, changePp: number): ShareVerdict {
  const known = { changePp, intervalPp: inPp(differenceOfShares(from, to)) };
  const isIncrease = to.share > from.share;
  const apart = isIncrease ? rounding : -rounding;
  const farthest = differenceOfShares(moved(from, -apart), moved(to, apart));
  const nearest = differenceOfShares(moved(from, apart), moved(to, -apart));
  const isReliable = ({ lower, upper }: Interval) => (isIncrease ? lower > 0 : upper < 0);
  if (!isReliable(farthest)) return { code: 'within-noise', ...known };
  if (!isReliable(nearest)) return { code: 'undecidable', reason: 'rounding', ...known };
  return { code: isIncrease ? 'reliable-increase' : 'reliable-decrease', ...known };
}

function moved(sample: SampledShare, by: number): SampledShare {
  return { ...sample, share: Math.min(1, Math.max(0, sample.share + by)) };
}

function inPp({ lower, upper }: Interval): Interval {
  return { lower: lower * 100, upper: upper * 100 };
}
