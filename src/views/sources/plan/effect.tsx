import { useEffect, useMemo, useState } from 'react';
import { areasOverlap } from '../../../domain/geo/areas-overlap.ts';
import {
  type EffectBasis,
  effectBases,
  effectPeriods,
  effectWeeks,
  refuseEffect,
} from '../../../domain/measure/effect-periods.ts';
import type { Measure } from '../../../domain/measure/measure.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectAreIncidentsLost,
  selectIncidentColumns,
  selectIncidentPeriod,
} from '../../../state/select-incident-set.ts';
import { selectDoseCounts } from '../../../state/select-shift-counts.ts';
import { selectWalkPlaces } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { EffectReading } from './effect-reading.tsx';
import { IncidentChoice } from './incident-choice.tsx';

const NONE = 'none';
const NO_WEEKS: readonly string[] = [];

/** What was counted in the place of a measure before and after it began, against a control place. */
export function Effect({ measure }: { readonly measure: Measure }) {
  const { t } = useText();
  const store = useAppStore();
  const places = useApp(selectWalkPlaces);
  const hasIncidents = useApp(({ incidentSet }) => incidentSet !== 'published');
  const isLost = useApp(selectAreIncidentsLost);
  const isRead = useApp((state) => selectIncidentColumns(state) !== null);
  const collected = useApp(selectIncidentPeriod);
  const counts = useApp(selectDoseCounts);
  const [weeks, setWeeks] = useState('8');
  const [basis, setBasis] = useState<EffectBasis>('year-before');
  const [control, setControl] = useState(NONE);
  const { placeId, startDate } = measure;
  const area = places.find(({ id }) => id === placeId)?.boundary.area;
  const length = effectWeeks.find((one) => String(one) === weeks) ?? effectWeeks[0];
  const periods = useMemo(
    () => (startDate === null ? null : effectPeriods(startDate, length, basis)),
    [startDate, length, basis],
  );
  const refusal = refuseEffect(
    { placeId, isDrawn: area !== undefined, startDate, hasIncidents, collected },
    periods,
  );
  const isComing = refusal === 'days-unknown' && !isRead;
  const asked = useMemo(
    () => (refusal === null && periods !== null ? { ...periods, weeks: NO_WEEKS } : null),
    [refusal, periods],
  );
  useEffect(() => store.getState().askDose(asked), [store, asked]);
  useEffect(() => () => store.getState().askDose(null), [store]);
  const controls = places.filter(
    ({ id, boundary }) =>
      id !== placeId && (area === undefined || !areasOverlap(area, boundary.area)),
  );
  const controlId = controls.find(({ id }) => id === control)?.id ?? null;
  return (
    <section className="pb-pln-section" aria-labelledby="effect-title">
      <h3 id="effect-title">{t('measures.effect.title')}</h3>
      <p className="pb-pln-quiet">{t('measures.effect.lead')}</p>
      <div className="pb-pln-pair">
        <IncidentChoice />
        <SelectField
          label={t('measures.effect.control')}
          value={controlId ?? NONE}
          options={[
            { id: NONE, label: t('measures.effect.noControl') },
            ...controls.map(({ id, label }) => ({ id, label })),
          ]}
          onChange={setControl}
        />
        <SelectField
          label={t('measures.effect.basis')}
          value={basis}
          options={effectBases.map((id) => ({ id, label: t(`measures.effect.bases.${id}`) }))}
          onChange={setBasis}
        />
      </div>
      <div className="pb-pln-row">
        <span aria-hidden="true">{t('measures.effect.weeks')}</span>
        <SegmentedControl
          label={t('measures.effect.weeks')}
          options={effectWeeks.map((one) => ({ id: String(one), label: String(one) }))}
          value={weeks}
          onChange={setWeeks}
        />
      </div>
      {refusal !== null && (
        <p role="status">
          {isLost
            ? t('measures.effect.lost')
            : isComing
              ? t('measures.effect.counting')
              : t(`measures.effect.refused.${refusal}`, {
                  from: collected?.from ?? '',
                  to: collected?.to ?? '',
                })}
        </p>
      )}
      {asked !== null && placeId !== null && collected !== null && (
        <EffectReading
          placeId={placeId}
          controlId={controlId}
          periods={asked}
          basis={basis}
          counts={counts}
          collected={collected}
        />
      )}
    </section>
  );
}
