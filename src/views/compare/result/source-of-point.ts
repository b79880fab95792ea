import type { PlotPoint } from '../../../domain/compare/comparison-plot.ts';
import type { ComparisonSubject } from '../../../domain/compare/subjects.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';

/** Where a shown value comes from. */
export function sourceOfPoint(
  subject: ComparisonSubject,
  placeId: string,
  { factId, year }: Pick<PlotPoint, 'factId' | 'year'>,
): SourceRef {
  if (factId !== undefined) return { kind: 'fact', factId };
  return subject.kind === 'practice' ? { kind: 'practice' } : { kind: 'events', placeId, year };
}
