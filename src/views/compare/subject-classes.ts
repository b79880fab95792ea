import { type ComparisonSubject, isIncidentSubject } from '../../domain/compare/subjects.ts';
import { incidentCountBounds } from '../../domain/incident/incident-classes.ts';
import { eventCountBounds } from '../../domain/offence/count-published-events.ts';

/** Fixed classes of what is compared, ascending lower bounds. */
export function boundsOfSubject(subject: ComparisonSubject): readonly number[] {
  if (subject.kind === 'survey') return subject.indicator.classBounds;
  return isIncidentSubject(subject) ? incidentCountBounds : eventCountBounds;
}
