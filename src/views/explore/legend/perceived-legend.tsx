import { memo } from 'react';
import { classLabels } from '../../../i18n/class-labels.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { useText } from '../../../i18n/use-text.ts';
import { perceivedKey, scaleMarks } from '../../../print/legend/legend-keys.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { selectIndicator, selectYear } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { ClassScale } from '../../../ui/class-scale.tsx';
import { KeyRow } from '../../../ui/key-row.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';

export function PerceivedLegend() {
  const { t, format } = useText();
  const isVisible = useApp((state) => state.layers.perceived);
  const isPair = useApp((state) => state.layers.pair);
  const showLayer = useApp((state) => state.showLayer);
  const indicator = useApp(selectIndicator);
  const year = useApp(selectYear);
  const source = useApp(selectDocumentSources).get(indicator?.sourceId ?? '');
  const unit = indicator?.direction === 'trust' ? 'trustUnit' : 'unit';

  return (
    <LegendBlock
      title={t('layer.perceived')}
      switchControl={
        <LayerSwitch
          label={t('layer.perceived')}
          isSelected={isVisible}
          onChange={(isOn) => showLayer('perceived', isOn)}
        />
      }
      unitLine={
        indicator === null
          ? ''
          : t(`legend.perceived.${unit}`, {
              population: inSentence(format.text(indicator.population)),
              year: year === 'all' ? t('legend.perceived.latest') : year,
            })
      }
      sourceLine={
        source === undefined
          ? ''
          : t('legend.source', { source: format.language === 'sv' ? source.title : source.titleEn })
      }
      isCollapsed={!isVisible || isPair}
    >
      <PerceivedKey />
    </LegendBlock>
  );
}

const PerceivedKey = memo(function PerceivedKey() {
  const { t } = useText();
  const indicator = useApp(selectIndicator);
  return (
    <>
      <ClassScale
        ramp="perceived"
        marks={scaleMarks(['missing', 'withheld', 'zero'], t)}
        classes={classLabels(indicator?.classBounds ?? [], 100)}
      />
      <KeyRow items={perceivedKey(t)} />
    </>
  );
});
