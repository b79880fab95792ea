import type { IncidentOrigin } from '../domain/incident/incident-set.ts';
import { useText } from '../i18n/use-text.ts';
import { Badge } from '../ui/chip.tsx';

/** The mark of counts that are not published events, on the screen and on paper. */
export function OriginBadge({ origin }: { readonly origin: IncidentOrigin }) {
  const { t } = useText();
  return origin === 'practice' ? (
    <Badge variant="practice">{t('practice.badge')}</Badge>
  ) : (
    <Badge variant="document">{t('ownData.badge')}</Badge>
  );
}
