import { useText } from '../../../i18n/use-text.ts';
import { Legend } from '../../../ui/legend.tsx';
import { CollaborationLegend } from './collaboration-legend.tsx';
import { ContextLegend } from './context-legend.tsx';
import { OffenceLegend } from './offence-legend.tsx';
import { PerceivedLegend } from './perceived-legend.tsx';

/** The legend is the layer control. */
export function ExploreLegend() {
  const { t } = useText();
  return (
    <Legend label={t('legend.title')} unfoldLabel={t('legend.unfold')} foldLabel={t('legend.fold')}>
      <OffenceLegend />
      <PerceivedLegend />
      <CollaborationLegend />
      <ContextLegend />
    </Legend>
  );
}
