import { collaborationSteps } from '../../../domain/collaboration/place-collaboration.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { SymbolList } from '../../../ui/symbol-list.tsx';

export function CollaborationLegend() {
  const { t, format } = useText();
  const isVisible = useApp((state) => state.layers.collaboration);
  const showLayer = useApp((state) => state.showLayer);
  const region = useApp(selectRegion);

  return (
    <LegendBlock
      title={t('layer.collaboration')}
      switchControl={
        <LayerSwitch
          label={t('layer.collaboration')}
          isSelected={isVisible}
          onChange={(isOn) => showLayer('collaboration', isOn)}
        />
      }
      unitLine={t('legend.collaboration.unit')}
      sourceLine={
        region === null ? '' : t('legend.source', { source: format.text(region.document) })
      }
      isCollapsed={!isVisible}
      footer={t('legend.collaboration.notIntensity')}
    >
      <SymbolList
        items={[
          ...collaborationSteps.map((step) => ({ symbol: step, label: t(`stepShort.${step}`) })),
          {
            symbol: 'classified',
            label: `${t('drugScene.title')}, ${t('drugScene.classified')}`,
          },
          { symbol: 'classification-ended', label: t('drugScene.ended') },
          { symbol: 'contradiction', label: t('legend.collaboration.contradiction') },
        ]}
      />
    </LegendBlock>
  );
}
