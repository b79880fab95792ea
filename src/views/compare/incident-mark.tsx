import { type ComparisonSubject, isIncidentSubject } from '../../domain/compare/subjects.ts';
import { originOf } from '../../domain/incident/incident-set.ts';
import { useText } from '../../i18n/use-text.ts';
import { OriginBadge } from '../../print/origin-badge.tsx';
import { useApp } from '../../state/use-app.ts';

/** The words that mark counts of the incidents that are shown. */
export function useIncidentMark(): string {
  const { t } = useText();
  const origin = originOf(useApp((state) => state.incidentSet));
  return t(origin === 'own' ? 'ownData.badge' : 'practice.badge');
}

/** The mark of a subject whose counts are not published events; none for others. */
export function SubjectBadge({ subject }: { readonly subject: ComparisonSubject }) {
  return isIncidentSubject(subject) ? <OriginBadge origin={subject.kind} /> : null;
}
