import { useText } from '../../../i18n/use-text.ts';
import { selectHasIncidents } from '../../../state/select-incident-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { Legend } from '../../../ui/legend.tsx';
import { CollaborationLegend } from './collaboration-legend.tsx';
import { ContextLegend } from './context-legend.tsx';
import { IncidentLegend } from './incident-legend.tsx';
import { OffenceLegend } from './offence-legend.tsx';
import { PairLegend } from './pair-legend.tsx';
import { PerceivedLegend } from './perceived-legend.tsx';
import { ReportLegend } from './report-legend.tsx';

/** The legend is the layer control. */
export function ExploreLegend() {
  const { t } = useText();
  const hasIncidents = useApp(selectHasIncidents);
  return (
    <Legend label={t('legend.title')} unfoldLabel={t('legend.unfold')} foldLabel={t('legend.fold')}>
      {hasIncidents ? <IncidentLegend /> : <OffenceLegend />}
      <PerceivedLegend />
      <PairLegend />
      <CollaborationLegend />
      <ReportLegend />
      <ContextLegend />
    </Legend>
  );
}
