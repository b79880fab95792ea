import { registerYears } from '../../../domain/collaboration/register-years.ts';
import { useText } from '../../../i18n/use-text.ts';
import { collaborationSymbols } from '../../../print/legend/legend-keys.ts';
import { collaborationUnit } from '../../../print/sheet-words.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { selectRegisters } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { SymbolList } from '../../../ui/symbol-list.tsx';

export function CollaborationLegend() {
  const words = useText();
  const { t, format } = words;
  const isVisible = useApp((state) => state.layers.collaboration);
  const showLayer = useApp((state) => state.showLayer);
  const region = useApp(selectRegion);
  const { collaboration, drugScenes } = useApp(selectRegisters);
  const years = registerYears([...collaboration, ...drugScenes]);

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
      unitLine={collaborationUnit(years, words)}
      sourceLine={
        region === null ? '' : t('legend.source', { source: format.text(region.document) })
      }
      isCollapsed={!isVisible}
      footer={t('legend.collaboration.notIntensity')}
    >
      <SymbolList items={collaborationSymbols(t)} />
    </LegendBlock>
  );
}
