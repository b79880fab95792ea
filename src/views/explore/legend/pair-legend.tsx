import { useRef } from 'react';
import { tallyPairs } from '../../../domain/bivariate/read-pairs.ts';
import { originOf } from '../../../domain/incident/incident-set.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { useText } from '../../../i18n/use-text.ts';
import { pairKey } from '../../../print/legend/legend-keys.ts';
import { pairScaleOf } from '../../../print/legend/pair-scale-of.ts';
import { incidentSourceRef } from '../../../state/incident-source.ts';
import { selectDocumentSources } from '../../../state/select-data.ts';
import { selectCoverage, selectIndicator, selectYear } from '../../../state/select-explore.ts';
import { selectPairs } from '../../../state/select-pairs.ts';
import { useApp } from '../../../state/use-app.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { KeyRow } from '../../../ui/key-row.tsx';
import { LayerSwitch } from '../../../ui/layer-switch.tsx';
import { LegendBlock } from '../../../ui/legend-block.tsx';
import { PairScale } from '../../../ui/pair-scale.tsx';
import { usePeriod } from '../use-period.ts';
import { IncidentBadge } from './incident-badge.tsx';
import { PairOffers } from './pair-offers.tsx';

const PAIR_WORD = { practice: 'pair.practice', own: 'ownData.pair' } as const;
const SOURCE_WORD = { practice: 'practice.source', own: 'ownData.sourceShort' } as const;

/** What is reported beside what people say, where both are known: nine colours with an axis each. */
export function PairLegend() {
  const { t } = useText();
  const isVisible = useApp((state) => state.layers.pair);
  const showLayer = useApp((state) => state.showLayer);

  return (
    <LegendBlock
      title={t('layer.pair')}
      badge={isVisible ? <IncidentBadge /> : undefined}
      switchControl={
        <LayerSwitch
          label={t('layer.pair')}
          isSelected={isVisible}
          onChange={(isOn) => showLayer('pair', isOn)}
        />
      }
      unitLine={isVisible ? <strong>{t('pair.notTheSame')}</strong> : t('pair.unit')}
      isCollapsed={!isVisible}
    >
      {isVisible && <PairDetail />}
    </LegendBlock>
  );
}

function PairDetail() {
  const words = useText();
  const { t, format } = words;
  const pairs = useApp(selectPairs);
  const year = useApp(selectYear);
  const indicator = useApp(selectIndicator);
  const incidentSet = useApp((state) => state.incidentSet);
  const coverage = useApp(selectCoverage);
  const showSource = useApp((state) => state.showSource);
  const source = useApp(selectDocumentSources).get(indicator?.sourceId ?? '');
  const period = usePeriod();
  const detail = useRef<HTMLDivElement>(null);
  if (pairs === null || indicator === null) return null;
  const { refusal, byPlace, bounds } = pairs;
  const tally = tallyPairs(byPlace.values());
  const known = [...tally.both, ...tally.noneReported].reduce((sum, value) => sum + value, 0);
  const origin = originOf(incidentSet);
  const what = t(origin === null ? 'pair.published' : PAIR_WORD[origin]);

  return (
    <div ref={detail} tabIndex={-1} className="pb-pair-detail">
      {refusal !== null && <p>{t(`pair.refusal.${refusal}`)}</p>}
      {refusal === null && known === 0 && <p>{t('pair.none', { year })}</p>}
      {known === 0 && <PairOffers onTaken={() => detail.current?.focus()} />}
      {refusal === null && (
        <>
          <PairScale {...pairScaleOf({ bounds, tally }, words)} />
          <p className="pb-legend-note">{t('pair.inCells')}</p>
          <KeyRow items={pairKey(t)} />
          <p className="pb-legend-note">
            {t('pair.axisAcross', { what, period })}
            {coverage === 'part' && ` ${t('pair.part')}`}{' '}
            <LinkButton
              onPress={() =>
                showSource(
                  incidentSourceRef(incidentSet) ?? { kind: 'events', placeId: null, year },
                )
              }
            >
              {t(origin === null ? 'legend.offences.source' : SOURCE_WORD[origin])}
            </LinkButton>
          </p>
          <p className="pb-legend-note">
            {t('pair.axisUp', {
              question: format.text(indicator.question),
              population: inSentence(format.text(indicator.population)),
              year,
            })}{' '}
            {source !== undefined &&
              t('legend.source', {
                source: format.language === 'sv' ? source.title : source.titleEn,
              })}
          </p>
        </>
      )}
    </div>
  );
}
