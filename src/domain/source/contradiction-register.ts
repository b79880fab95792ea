import type { Fact } from '../fact/fact.ts';
import type { Contradiction } from './source.ts';

/** A contradiction with the statements that it touches. */
export interface ContradictionEntry {
  readonly contradiction: Contradiction;
  /** In the document's order. */
  readonly facts: readonly Fact[];
  /** Places of those statements, each once. */
  readonly placeIds: readonly string[];
}

export const severities = [
  'high',
  'medium',
  'low',
] as const satisfies readonly Contradiction['severity'][];

/** Every contradiction, the gravest first, else in the document's order. */
export function contradictionRegister(
  contradictions: readonly Contradiction[],
  facts: readonly Fact[],
): readonly ContradictionEntry[] {
  return contradictions
    .map((contradiction) => {
      const touched = facts.filter(({ contradictionIds }) =>
        contradictionIds.includes(contradiction.id),
      );
      return {
        contradiction,
        facts: touched,
        placeIds: [...new Set(touched.map(({ placeId }) => placeId))],
      };
    })
    .toSorted(
      (a, b) =>
        severities.indexOf(a.contradiction.severity) - severities.indexOf(b.contradiction.severity),
    );
}

export interface ContradictionChoice {
  readonly severity: Contradiction['severity'] | 'all';
  readonly placeId: string | 'all';
  readonly status: 'open' | 'reviewed' | 'all';
}

export const everyContradiction: ContradictionChoice = {
  severity: 'all',
  placeId: 'all',
  status: 'all',
};

export function chosenContradictions(
  entries: readonly ContradictionEntry[],
  { severity, placeId, status }: ContradictionChoice,
  reviewedIds: { readonly has: (id: string) => boolean },
): readonly ContradictionEntry[] {
  return entries.filter(
    ({ contradiction, placeIds }) =>
      (severity === 'all' || contradiction.severity === severity) &&
      (placeId === 'all' || placeIds.includes(placeId)) &&
      (status === 'all' || reviewedIds.has(contradiction.id) === (status === 'reviewed')),
  );
}
