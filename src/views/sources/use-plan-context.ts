import { useMemo } from 'react';
import type { PlanContext } from '../../i18n/plan-text.ts';
import { ready } from '../../state/data-slice.ts';
import { selectFindings } from '../../state/findings-slice.ts';
import { selectComparisonSubjects } from '../../state/select-compare.ts';
import { selectDocumentSources, selectFactsById } from '../../state/select-data.ts';
import { selectPriorityAreas } from '../../state/select-measures.ts';
import { selectReviews } from '../../state/select-reviews.ts';
import { useApp } from '../../state/use-app.ts';
import { usePlaceName } from '../../state/use-place-name.ts';

/** What the words of plans are made from. */
export function usePlanContext(): PlanContext {
  const nameOf = usePlaceName();
  const subjects = useApp(selectComparisonSubjects);
  const documentSources = useApp(selectDocumentSources);
  const facts = useApp(selectFactsById);
  const priorityAreas = useApp(selectPriorityAreas);
  const findings = useApp(selectFindings);
  const dataSets = useApp(({ pack }) => ready(pack.sources)?.dataSets);
  const reviews = useApp(selectReviews);
  return useMemo(
    () => ({
      nameOf,
      factTextOf: (id: string) => facts.get(id)?.text ?? null,
      subjects,
      documentSources,
      dataSets: dataSets ?? [],
      reviews,
      priorityAreas,
      findings: new Map(findings.map((finding) => [finding.id, finding])),
    }),
    [nameOf, facts, subjects, documentSources, dataSets, reviews, priorityAreas, findings],
  );
}
