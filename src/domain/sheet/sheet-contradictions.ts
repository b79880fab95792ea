import type { Fact } from '../fact/fact.ts';
import { type ContradictionReviews, reviewFor } from '../source/contradiction-review.ts';
import type { Contradiction } from '../source/source.ts';
import type { SheetAudience, SheetContradiction } from './explore-sheet.ts';

/** Contradictions of the used statements, each once. */
export function sheetContradictions(
  used: readonly Fact[],
  all: readonly Contradiction[],
  internal: readonly Fact[],
  audience: SheetAudience,
  reviews: ContradictionReviews,
): readonly SheetContradiction[] {
  const ids = new Set(used.flatMap(({ contradictionIds }) => contradictionIds));
  return all
    .filter(({ id }) => ids.has(id))
    .map(({ id, severity, text, lines }) => {
      const review = reviews.get(id);
      return {
        id,
        severity,
        text:
          audience === 'public' &&
          internal.some((fact) => lines.some((range) => meet(range, fact.lines)))
            ? null
            : text,
        ...(review !== undefined && { review: reviewFor(review, audience) }),
      };
    });
}

/** Whether two lists of line ranges (`6-8,462-466`) have a line in common. */
function meet(a: string, b: string): boolean {
  const others = rangesOf(b);
  return rangesOf(a).some(([from, to]) =>
    others.some(([start, end]) => from <= end && start <= to),
  );
}

function rangesOf(lines: string): readonly (readonly [from: number, to: number])[] {
  return lines.split(',').map((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return [from, to];
  });
}
