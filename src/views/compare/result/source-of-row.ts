import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { ComparisonRow, FoundValue } from '../../../domain/compare/finding.ts';
import type { IncidentSet } from '../../../domain/incident/incident-set.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import type { SourceRef } from '../../../state/ui-slice.ts';
import { setOf, sourceOfPoint } from './source-of-point.ts';

/** Where one of a row's two values comes from; null where there is no value. */
export function sourceOfRow(
  row: ComparisonRow,
  point: ComparisonRow['from'],
  shown: IncidentSet,
): SourceRef | null {
  if (point.reading.status === 'measured') {
    return { kind: 'fact', factId: point.reading.factId };
  }
  if (row.kind === 'survey' || point.reading.status !== 'counted') return null;
  if ('factId' in point && point.factId !== undefined) {
    return { kind: 'fact', factId: point.factId };
  }
  const counted = row.origin === 'published' ? null : incidentSourceRef(shown);
  if (counted !== null) return counted;
  return { kind: 'events', placeId: point.placeId, year: point.year };
}

/** Where a value of the finding comes from: from the rows, else from the lines. */
export function sourceOfFound(
  { rows, plot, subject }: Comparison,
  { placeId, year }: FoundValue<number>,
): SourceRef | null {
  for (const row of rows) {
    const point = [row.to, row.from].find((one) => one.placeId === placeId && one.year === year);
    const source = point === undefined ? null : sourceOfRow(row, point, setOf(subject));
    if (source !== null) return source;
  }
  const point = plot?.lines
    .find((line) => line.placeId === placeId)
    ?.pieces.flat()
    .find((one) => one.year === year);
  return point === undefined ? null : sourceOfPoint(subject, placeId, point);
}
