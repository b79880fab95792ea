import { classLabels } from '../../../i18n/class-labels.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { selectIndicator, selectYear } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { ClassScale } from '../../../ui/class-scale.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';
import { RingSwatch } from '../../../ui/swatches.tsx';

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
      <ClassScale
        ramp="perceived"
        marks={[
          { kind: 'missing', label: t('mark.missing') },
          { kind: 'withheld', label: t('mark.withheld') },
          { kind: 'zero', label: t('mark.zero') },
        ]}
        classes={classLabels(indicator?.classBounds ?? [], 100)}
      />
      <ul className="pb-symbol-row">
        <li>
          <RingSwatch ramp="perceived" index={2} /> {t('legend.perceived.place')}
        </li>
        <li>
          <StatusSymbol name="named-unsafe" size={16} /> {t('legend.perceived.namedUnsafe')}
        </li>
      </ul>
    </LegendBlock>
  );
}
