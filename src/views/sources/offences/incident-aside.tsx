import type { IncidentPart } from '../../../domain/offence-sheet/offence-sheet.ts';
import { useText } from '../../../i18n/use-text.ts';
import { OriginBadge } from '../../../print/origin-badge.tsx';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';

/** The mark of counts that are not published events, their days and the way to their source. */
export function IncidentAside({ part }: { readonly part: IncidentPart }) {
  const { t } = useText();
  const source = incidentSourceRef(useApp((state) => state.incidentSet));
  const showSource = useApp((state) => state.showSource);
  return (
    <span className="pb-offence-aside">
      <OriginBadge origin={part.origin} />
      <span className="pb-quiet">{t('offenceSheets.incidents.period', { ...part.collected })}</span>
      <LinkButton onPress={() => showSource(source)}>
        {t('offenceSheets.incidents.source')}
      </LinkButton>
    </span>
  );
}
