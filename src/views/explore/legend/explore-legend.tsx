import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { Legend } from '../../../ui/legend.tsx';
import { CollaborationLegend } from './collaboration-legend.tsx';
import { ContextLegend } from './context-legend.tsx';
import { OffenceLegend } from './offence-legend.tsx';
import { PairLegend } from './pair-legend.tsx';
import { PerceivedLegend } from './perceived-legend.tsx';
import { PracticeLegend } from './practice-legend.tsx';

/** The legend is the layer control. */
export function ExploreLegend() {
  const { t } = useText();
  const isPracticeOn = useApp((state) => state.isPracticeOn);
  return (
    <Legend label={t('legend.title')} unfoldLabel={t('legend.unfold')} foldLabel={t('legend.fold')}>
      {isPracticeOn ? <PracticeLegend /> : <OffenceLegend />}
      <PerceivedLegend />
      <PairLegend />
      <CollaborationLegend />
      <ContextLegend />
    </Legend>
  );
}
