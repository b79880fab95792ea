import { eventCountBounds } from '../../../domain/offence/count-published-events.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { discRadii } from '../../../map/layers/count-discs.ts';
import { publishedKey } from '../../../print/legend/legend-keys.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectShownCounts, selectYear } from '../../../state/select-explore.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { SizeScale } from '../../../ui/class-scale.tsx';
import { KeyRow } from '../../../ui/key-row.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { usePeriod } from '../use-period.ts';
import { IncidentChooser } from './incident-chooser.tsx';

export function OffenceLegend() {
  const { t } = useText();
  const isVisible = useApp((state) => state.layers.offences);
  const isPair = useApp((state) => state.layers.pair);
  const showLayer = useApp((state) => state.showLayer);
  const area = useApp((state) => state.offenceArea);
  const chooseOffenceArea = useApp((state) => state.chooseOffenceArea);
  const year = useApp(selectYear);
  const counts = useApp(selectShownCounts);
  const file = useApp(({ pack }) => ready(pack.events));
  const openUnplacedList = useApp((state) => state.openUnplacedList);
  const showSource = useApp((state) => state.showSource);
  const period = usePeriod();
  const labels = classLabels(eventCountBounds);

  return (
    <LegendBlock
      title={t('layer.offences')}
      switchControl={
        <LayerSwitch
          label={t('layer.offences')}
          isSelected={isVisible}
          onChange={(isOn) => showLayer('offences', isOn)}
        />
      }
      unitLine={t(area === 'place' ? 'legend.offences.unitPlace' : 'legend.offences.unitStadsdel', {
        what: t('legend.offences.what'),
        period,
      })}
      sourceLine={
        <LinkButton onPress={() => showSource({ kind: 'events', placeId: null, year })}>
          {t('legend.offences.source')}
        </LinkButton>
      }
      isCollapsed={!isVisible || isPair}
      footer={
        counts !== null && counts.coverage !== 'none' ? (
          <>
            <LinkButton onPress={() => openUnplacedList(true)}>
              {t('legend.offences.withoutPlace', { count: counts.unplaced.length })}
            </LinkButton>
            {' · '}
            {t('legend.offences.others', { count: counts.others })}
          </>
        ) : undefined
      }
    >
      <IncidentChooser />
      <SegmentedControl
        label={t('legend.offences.areaLabel')}
        options={[
          { id: 'place', label: t('legend.offences.areaPlace') },
          { id: 'stadsdel', label: t('legend.offences.areaStadsdel') },
        ]}
        value={area === 'stadsdel' ? 'stadsdel' : 'place'}
        onChange={chooseOffenceArea}
      />
      {counts?.coverage === 'none' ? (
        <p className="pb-legend-note">{t('legend.offences.notCollected', { year })}</p>
      ) : (
        <>
          <SizeScale
            ramp="offences"
            zeroLabel={t('mark.zero')}
            classes={labels.map((label, index) => ({ label, radiusPx: discRadii[index] ?? 0 }))}
          />
          {counts?.coverage === 'part' && file !== null && (
            <p className="pb-legend-note">
              {t('legend.offences.part', { year, ...file.collected })}
            </p>
          )}
        </>
      )}
      <KeyRow items={publishedKey(t)} />
    </LegendBlock>
  );
}
