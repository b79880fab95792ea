import { type IncidentSet, ownSetIdOf } from '../domain/incident/incident-set.ts';
import type { SourceRef } from './ui-slice.ts';

/** What a count of the shown incidents comes from; null for published events, which say it by place. */
export function incidentSourceRef(set: IncidentSet): SourceRef | null {
  if (set === 'published') return null;
  const ownId = ownSetIdOf(set);
  return ownId === null ? { kind: 'practice' } : { kind: 'own', setId: ownId };
}
