import { useMemo } from 'react';
import type { FollowedIndicator } from '../../../domain/measure/followed-indicator.ts';
import { followKey, readFollowed } from '../../../domain/measure/followed-indicator.ts';
import {
  followedSubjectText,
  followText,
  sourcedValueNote,
  sourcedValueText,
} from '../../../i18n/measure-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonData } from '../../../state/select-compare.ts';
import { selectFollowOptions } from '../../../state/select-measures.ts';
import { useApp } from '../../../state/use-app.ts';
import { DefinitionList } from '../../../ui/definition-list.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { VerdictChip } from '../../../ui/verdict-chip.tsx';
import { FactCodes } from '../fact-codes.tsx';
import { usePlanContext } from '../use-plan-context.ts';
import type { MeasureFieldsProps } from './measure-fields.tsx';

const NONE = 'none';

/** The series to follow: only one that exists, with its value, period and source. */
export function IndicatorChoice({ measure, onChange }: MeasureFieldsProps) {
  const words = useText();
  const { t } = words;
  const context = usePlanContext();
  const options = useApp(selectFollowOptions);
  const { indicator, placeId } = measure;
  const key = indicator === null ? NONE : followKey(indicator);
  const chosen = options.find((one) => one.key === key);
  const listed = useMemo(
    () =>
      options.map((option) => ({
        id: option.key,
        section: followedSubjectText(option.subject, context, words),
        label: `${context.nameOf(option.placeId)}: ${followedSubjectText(option.subject, context, words)}`,
        description: option.values
          .map((value) => sourcedValueText(value, option.subject.kind, words))
          .join(' · '),
      })),
    [options, context, words],
  );
  const choose = (id: string) => {
    const option = options.find((one) => one.key === id);
    const baseline = option?.values.at(-1);
    onChange({
      indicator:
        option === undefined || baseline === undefined
          ? null
          : { subject: option.subject, placeId: option.placeId, baseline },
      // A measure without a place is about the one that is followed.
      ...(placeId === null && option !== undefined && { placeId: option.placeId }),
    });
  };
  return (
    <section className="pb-pln-section" aria-labelledby="indicator-title">
      <h3 id="indicator-title">{t('measures.indicator.title')}</h3>
      <p className="pb-pln-quiet">{t('measures.indicator.lead')}</p>
      <div className="pb-pln-pair">
        <SelectField
          label={t('measures.indicator.label')}
          value={key}
          options={[
            { id: NONE, label: t('measures.indicator.none') },
            ...(indicator !== null && chosen === undefined
              ? [{ id: key, label: t('measures.indicator.unknownSubject') }]
              : []),
            ...listed,
          ]}
          onChange={choose}
        />
        {indicator !== null && chosen !== undefined && (
          <SelectField
            label={t('measures.indicator.baselineYear')}
            value={String(indicator.baseline.year)}
            options={chosen.values.map((value) => ({
              id: String(value.year),
              label: sourcedValueText(value, chosen.subject.kind, words),
            }))}
            onChange={(year) => {
              const baseline = chosen.values.find((value) => String(value.year) === year);
              if (baseline !== undefined) onChange({ indicator: { ...indicator, baseline } });
            }}
          />
        )}
      </div>
      {indicator !== null && <Followed indicator={indicator} />}
    </section>
  );
}

function Followed({ indicator }: { readonly indicator: FollowedIndicator }) {
  const words = useText();
  const { t } = words;
  const context = usePlanContext();
  const data = useApp(selectComparisonData);
  const reading = useMemo(
    () => (data === null ? ({ status: 'unknown-series' } as const) : readFollowed(indicator, data)),
    [indicator, data],
  );
  const { kind } = indicator.subject;
  const { code, label, latest } = followText(reading, kind, words);
  return (
    <DefinitionList
      items={[
        {
          term: t('measures.indicator.baseline'),
          value: `${sourcedValueText(indicator.baseline, kind, words)}. ${sourcedValueNote(indicator.baseline, kind, context, words)}`,
        },
        {
          term: t('measures.indicator.latest'),
          value:
            latest === null || reading.status !== 'measured' ? (
              label
            ) : (
              <>
                {`${latest}. ${sourcedValueNote(reading.latest, kind, context, words)} `}
                <VerdictChip
                  code={code === 'several' || code === null ? 'undecidable' : code}
                  label={label}
                />{' '}
                <FactCodes ids={reading.contradictionIds} />
              </>
            ),
        },
      ]}
    />
  );
}
