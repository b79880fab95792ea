import { memo } from 'react';
import { hiddenByChannel } from '../../../domain/incident/describe-filter.ts';
import {
  countedChannels,
  incidentCategories,
  incidentChannels,
} from '../../../domain/incident/incident.ts';
import {
  hexCountBounds,
  hexGridIndex,
  incidentCountBounds,
} from '../../../domain/incident/incident-classes.ts';
import { type IncidentFilter, toggleValue } from '../../../domain/incident/incident-filter.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { setPeriod } from '../../../i18n/own-set-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { discRadii } from '../../../map/layers/count-discs.ts';
import { scaleMarks } from '../../../print/legend/legend-keys.ts';
import { offenceAreas } from '../../../state/explore-slice.ts';
import {
  selectAreIncidentsLost,
  selectIncidentCounts,
  selectIncidentPeriod,
  selectIsPracticeOn,
  selectOwnIncidents,
  selectSomeChannelIsUnsaid,
} from '../../../state/select-incident-set.ts';
import { selectIncidentCoverage } from '../../../state/select-incidents.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { ClassScale, SizeScale } from '../../../ui/class-scale.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { usePeriod } from '../use-period.ts';
import { IncidentBadge } from './incident-badge.tsx';
import { IncidentChooser } from './incident-chooser.tsx';

/** The offences block while practice or own incidents stand in for the published events. */
export function IncidentLegend() {
  const { t } = useText();
  const isVisible = useApp((state) => state.layers.offences);
  const isPair = useApp((state) => state.layers.pair);
  const area = useApp((state) => state.offenceArea);
  const coverage = useApp(selectIncidentCoverage);
  const isPractice = useApp(selectIsPracticeOn);
  const isLost = useApp(selectAreIncidentsLost);
  const hasPeriod = useApp((state) => selectIncidentPeriod(state) !== null);
  const period = usePeriod();

  return (
    <LegendBlock
      title={t('layer.offences')}
      badge={<IncidentBadge />}
      switchControl={<OffenceSwitch />}
      unitLine={t(isPractice ? 'practice.unit' : 'ownData.unit', {
        per: t(`practice.per.${area}`),
        period,
      })}
      sourceLine={isPractice ? <PracticeSource /> : <OwnSource />}
      isCollapsed={!isVisible}
      footer={isLost ? undefined : <LeftOut />}
    >
      <IncidentChooser />
      {!isPair && <DivisionField />}
      {isLost && <p>{t(isPractice ? 'practice.failed' : 'ownData.gone.title')}</p>}
      {coverage === 'none' && hasPeriod ? (
        <p>{t(isPractice ? 'practice.notInPeriod' : 'ownData.notInPeriod', { period })}</p>
      ) : (
        !isPair && <IncidentScale />
      )}
      {coverage === 'part' && <p>{t(isPractice ? 'practice.part' : 'ownData.part', { period })}</p>}
      <IncidentChips />
    </LegendBlock>
  );
}

const OffenceSwitch = memo(function OffenceSwitch() {
  const { t } = useText();
  const isVisible = useApp((state) => state.layers.offences);
  const showLayer = useApp((state) => state.showLayer);
  return (
    <LayerSwitch
      label={t('layer.offences')}
      isSelected={isVisible}
      onChange={(isOn) => showLayer('offences', isOn)}
    />
  );
});

const PracticeSource = memo(function PracticeSource() {
  const { t } = useText();
  const showSource = useApp((state) => state.showSource);
  return (
    <LinkButton onPress={() => showSource({ kind: 'practice' })}>{t('practice.source')}</LinkButton>
  );
});

const OwnSource = memo(function OwnSource() {
  const words = useText();
  const showSource = useApp((state) => state.showSource);
  const set = useApp(selectOwnIncidents);
  if (set === null) return null;
  const { id, name, source } = set;
  return (
    <LinkButton onPress={() => showSource({ kind: 'own', setId: id })}>
      {words.t('ownData.source', { source, name, period: setPeriod(set, words) })}
    </LinkButton>
  );
});

const DivisionField = memo(function DivisionField() {
  const { t } = useText();
  const area = useApp((state) => state.offenceArea);
  const chooseOffenceArea = useApp((state) => state.chooseOffenceArea);
  return (
    <SelectField
      label={t('legend.offences.areaLabel')}
      isLabelVisible={false}
      value={area}
      options={offenceAreas.map((id) => ({ id, label: t(`practice.division.${id}`) }))}
      onChange={chooseOffenceArea}
    />
  );
});

const IncidentScale = memo(function IncidentScale() {
  const { t } = useText();
  const hexIndex = hexGridIndex(useApp((state) => state.offenceArea));
  return hexIndex === null ? (
    <SizeScale
      ramp="offences"
      zeroLabel={t('mark.zero')}
      classes={classLabels(incidentCountBounds).map((label, index) => ({
        label,
        radiusPx: discRadii[index] ?? 0,
      }))}
    />
  ) : (
    <ClassScale
      ramp="offences"
      marks={scaleMarks(['zero', 'missing', 'withheld'], t)}
      classes={classLabels(hexCountBounds[hexIndex] ?? [])}
    />
  );
});

/** "N inne, på nätet eller i hemmet visas inte", and what has no position or no time of day. */
function LeftOut() {
  const { t, format } = useText();
  const counts = useApp(selectIncidentCounts);
  const { channels, weekHours } = useApp((state) => state.incidentFilter);
  if (counts === null) return t('practice.counting');
  const hidden = hiddenByChannel(counts.profile, channels);
  return [
    ...(hidden > 0 ? [t('practice.hiddenChannels', { number: format.number(hidden) })] : []),
    t('practice.unplaced', { number: format.number(counts.unplaced) }),
    ...(counts.byName > 0 ? [t('ownData.byName', { number: format.number(counts.byName) })] : []),
    ...(counts.withoutHour > 0
      ? [
          t(weekHours === 'all' ? 'ownData.withoutHour' : 'ownData.withoutHourLeftOut', {
            number: format.number(counts.withoutHour),
          }),
        ]
      : []),
  ].join(' · ');
}

/** What can be left out. */
const IncidentChips = memo(function IncidentChips() {
  const { t } = useText();
  const chosen = useApp((state) => state.incidentFilter);
  const filterIncidents = useApp((state) => state.filterIncidents);
  const toggle = (part: 'categories' | 'channels', value: number) =>
    filterIncidents(toggleValue(chosen, part, value));
  // A class of its own where some row does not state its channel.
  const channels = useApp(selectSomeChannelIsUnsaid) ? countedChannels : incidentChannels;
  const isOn = (choice: IncidentFilter['categories'], value: number) =>
    choice !== 'all' && choice.has(value);

  return (
    <>
      <ToggleChips
        label={t('practice.categories')}
        chips={incidentCategories.map((category, index) => ({
          id: category,
          label: t(`practice.category.${category}`),
          isOn: isOn(chosen.categories, index),
          ...(category === 'drugs' && {
            icon: <StatusSymbol name="discovered" size={14} />,
            description: t('practice.policeDiscovered'),
          }),
        }))}
        onToggle={(index) => toggle('categories', index)}
      />
      <ToggleChips
        label={t('practice.channels')}
        chips={channels.map((channel, index) => ({
          id: channel,
          label: t(`practice.channel.${channel}`),
          isOn: isOn(chosen.channels, index),
        }))}
        onToggle={(index) => toggle('channels', index)}
      />
    </>
  );
});
