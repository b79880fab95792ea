import { collaborationSteps } from '../../../domain/collaboration/place-collaboration.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';

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
      <ul className="pb-symbol-row">
        {collaborationSteps.map((step) => (
          <li key={step}>
            <StatusSymbol name={step} size={16} /> {t(`stepShort.${step}`)}
          </li>
        ))}
        <li>
          <StatusSymbol name="classified" size={16} /> {t('drugScene.title')},{' '}
          {t('drugScene.classified')}
        </li>
        <li>
          <StatusSymbol name="classification-ended" size={16} /> {t('drugScene.ended')}
        </li>
        <li>
          <StatusSymbol name="contradiction" size={16} /> {t('legend.collaboration.contradiction')}
        </li>
      </ul>
    </LegendBlock>
  );
}
