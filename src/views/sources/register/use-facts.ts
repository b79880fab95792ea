import { useMemo } from 'react';
import type { Fact } from '../../../domain/fact/fact.ts';
import { selectFactsById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';

/** The facts with those ids that are loaded, in that order. `ids`: the same list between renders. */
export function useFacts(ids: readonly string[]): readonly Fact[] {
  const facts = useApp(selectFactsById);
  return useMemo(() => ids.flatMap((id) => facts.get(id) ?? []), [ids, facts]);
}
