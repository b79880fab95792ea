import type { EventCount } from '../offence/count-published-events.ts';
import { isSmall, type ShownCount, showCount, WITHHELD } from './shown-count.ts';

export interface ShownList {
  /** In the order of the counts given. */
  readonly counts: readonly ShownCount[];
  /** Null where no total was to be shown. */
  readonly total: ShownCount | null;
}

/**
 * Counts for readers outside the organisation: 1–4 are withheld.
 *
 * With a total, what is withheld must also stay unknown to someone who subtracts what is shown and
 * knows that a withheld count is at least one: the next smallest count above zero is withheld too
 * until that holds, at last the total itself. The total is that of the counted; what is missing has
 * no part in it.
 */
export function suppressList(
  counts: readonly EventCount[],
  { hasTotal }: { readonly hasTotal: boolean },
): ShownList {
  const values = counts.map((count) => (count.status === 'counted' ? count.count : 0));
  const withheld = new Set(values.flatMap((value, index) => (isSmall(value) ? [index] : [])));
  const sum = values.reduce((whole, value) => whole + value, 0);
  let isTotalShown = hasTotal && !isSmall(sum);
  while (isTotalShown && isKnownFromTotal(values, withheld)) {
    const next = smallestShown(values, withheld);
    if (next === null) isTotalShown = false;
    else withheld.add(next);
  }
  return {
    counts: counts.map((count, index) => (withheld.has(index) ? WITHHELD : showCount(count))),
    total: !hasTotal ? null : isTotalShown ? showTotal(sum) : WITHHELD,
  };
}

/** One unknown is what remains of the total; unknowns that add up to their number are one each. */
function isKnownFromTotal(values: readonly number[], withheld: ReadonlySet<number>): boolean {
  if (withheld.size === 0) return false;
  const rest = [...withheld].reduce((sum, index) => sum + (values[index] ?? 0), 0);
  return withheld.size === 1 || rest === withheld.size;
}

function smallestShown(values: readonly number[], withheld: ReadonlySet<number>): number | null {
  let found: number | null = null;
  for (const [index, value] of values.entries()) {
    if (value === 0 || withheld.has(index)) continue;
    if (found === null || value < (values[found] ?? 0)) found = index;
  }
  return found;
}

function showTotal(count: number): ShownCount {
  return showCount({ status: 'counted', count });
}
