import type { Contradiction } from '../source/source.ts';
import type { ComparisonData } from './comparison-data.ts';

export interface ShownContradiction {
  readonly contradiction: Contradiction;
  /** The shown statements that it touches. */
  readonly factIds: readonly string[];
}

const order: readonly Contradiction['severity'][] = ['high', 'medium', 'low'];

/** Contradictions of the shown statements, each once, the gravest first. */
export function shownContradictions(
  factIds: readonly string[],
  { facts, contradictions }: Pick<ComparisonData, 'facts' | 'contradictions'>,
): readonly ShownContradiction[] {
  const shown = [...new Set(factIds)].flatMap((id) => facts.get(id) ?? []);
  return contradictions
    .map((contradiction) => ({
      contradiction,
      factIds: shown
        .filter(({ contradictionIds }) => contradictionIds.includes(contradiction.id))
        .map(({ id }) => id),
    }))
    .filter((one) => one.factIds.length > 0)
    .toSorted(
      (a, b) => order.indexOf(a.contradiction.severity) - order.indexOf(b.contradiction.severity),
    );
}
