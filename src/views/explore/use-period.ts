import { useText } from '../../i18n/use-text.ts';
import { selectCollected, selectYear } from '../../state/select-explore.ts';
import { useApp } from '../../state/use-app.ts';

/** The chosen year in words; for all years the days that events were collected. */
export function usePeriod(): string {
  const { t } = useText();
  const year = useApp(selectYear);
  const collected = useApp(selectCollected);
  if (year !== 'all') return String(year);
  return collected === null
    ? t('explore.allYears')
    : t('legend.offences.allYears', { from: collected.from, to: collected.to });
}
