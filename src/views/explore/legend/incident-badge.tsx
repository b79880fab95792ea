import { memo } from 'react';
import { originOf } from '../../../domain/incident/incident-set.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { useApp } from '../../../state/use-app.ts';

/** The mark that follows the shown incidents wherever they stand; none for published events. */
export const IncidentBadge = memo(function IncidentBadge() {
  const origin = originOf(useApp((state) => state.incidentSet));
  return origin === null ? null : <OriginBadge origin={origin} />;
});
