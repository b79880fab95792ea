import type { PlotPoint } from '../../../domain/compare/comparison-plot.ts';
import type { ComparisonSubject } from '../../../domain/compare/subjects.ts';
import { type IncidentSet, ownIncidentSet } from '../../../domain/incident/incident-set.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';

/** Where a shown value comes from. */
export function sourceOfPoint(
  subject: ComparisonSubject,
  placeId: string,
  { factId, year }: Pick<PlotPoint, 'factId' | 'year'>,
): SourceRef {
  if (factId !== undefined) return { kind: 'fact', factId };
  return incidentSourceRef(setOf(subject)) ?? { kind: 'events', placeId, year };
}

/** The incidents that a subject counts. */
export function setOf(subject: ComparisonSubject): IncidentSet {
  if (subject.kind === 'own') return ownIncidentSet(subject.set.id);
  return subject.kind === 'practice' ? 'practice' : 'published';
}
