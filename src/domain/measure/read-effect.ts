import type { AreaPair, BeforeAfter } from '../statistics/displacement-difference.ts';
import { type EffortOutcome, effortOutcome } from '../statistics/effort-outcome.ts';
import { type CountVerdict, verdictsOfCounts } from '../statistics/verdict-of-counts.ts';
import { daysOf } from '../time/period.ts';
import { type EffectBasis, type EffectPeriods, guardEffect } from './effect-periods.ts';

/** Counts of places in one period, by place. A place that is not in it has none. */
export type CountsOfPlaces = ReadonlyMap<string, number>;

export interface EffectRow {
  readonly role: 'place' | 'control';
  readonly placeId: string;
  readonly before: number;
  readonly after: number;
  readonly verdict: CountVerdict;
}

export interface Effect {
  readonly rows: readonly EffectRow[];
  /** Null without a control place. */
  readonly outcome: EffortOutcome | null;
}

/**
 * The place of a measure before and after, and its control: a verdict on each row, adjusted over the rows
 * shown, and the change of the one less that of the other.
 */
export function readEffect(
  placeId: string,
  controlId: string | null,
  { before, after }: { readonly before: CountsOfPlaces; readonly after: CountsOfPlaces },
  periods: EffectPeriods,
  basis: EffectBasis,
): Effect {
  const shown = [
    { role: 'place', id: placeId } as const,
    ...(controlId === null ? [] : [{ role: 'control', id: controlId } as const]),
  ];
  const counted = (count: number) => ({ status: 'counted', count }) as const;
  const verdicts = verdictsOfCounts(
    shown.map(({ id }) => ({
      earlier: counted(before.get(id) ?? 0),
      later: counted(after.get(id) ?? 0),
    })),
    guardEffect(periods, basis),
  );
  const rows = shown.flatMap(({ role, id }, index): EffectRow[] => {
    const verdict = verdicts[index];
    if (verdict === undefined) return [];
    return [{ role, placeId: id, before: before.get(id) ?? 0, after: after.get(id) ?? 0, verdict }];
  });
  const readingOf = (id: string): BeforeAfter => ({
    before: { count: before.get(id) ?? 0, days: daysOf(periods.before) },
    after: { count: after.get(id) ?? 0, days: daysOf(periods.after) },
  });
  const pair: AreaPair | null =
    controlId === null ? null : { treated: readingOf(placeId), control: readingOf(controlId) };
  return { rows, outcome: pair === null ? null : effortOutcome(pair, null) };
}
