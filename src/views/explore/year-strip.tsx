import { memo, useMemo } from 'react';
import type { Region } from '../../domain/region/region.ts';
import type { YearAvailability } from '../../domain/time/year-availability.ts';
import type { Format } from '../../i18n/format.ts';
import { type Translate, useText } from '../../i18n/use-text.ts';
import type { LayerId } from '../../state/explore-slice.ts';
import { selectRegion } from '../../state/select-data.ts';
import { selectYear, selectYears } from '../../state/select-explore.ts';
import { useApp, useChosen } from '../../state/use-app.ts';
import { type YearBreak, YearChips, type YearOption } from '../../ui/year-chips.tsx';

const MS_PER_DAY = 86_400_000;
const NONE: readonly never[] = [];

/** Years of the shown layers, with their gaps, part years and the breaks across the series. */
export const YearStrip = memo(function YearStrip() {
  const { t, format } = useText();
  const years = useApp(selectYears);
  const year = useChosen(selectYear);
  const layers = useApp((state) => state.layers);
  const chooseYear = useApp((state) => state.chooseYear);
  const seriesBreaks = useApp(selectRegion)?.seriesBreaks ?? NONE;
  const options = useMemo(() => toOptions(years, layers, t), [years, layers, t]);
  const breaks = useMemo(() => toBreaks(seriesBreaks, format), [seriesBreaks, format]);
  if (years.length === 0) return null;

  return (
    <YearChips
      label={t('explore.yearStrip')}
      options={options}
      value={year}
      onChange={chooseYear}
      breaks={breaks}
    />
  );
});

function toOptions(
  years: readonly YearAvailability[],
  layers: Readonly<Record<LayerId, boolean>>,
  t: Translate,
): readonly YearOption[] {
  const options: YearOption[] = years.map((one) => {
    const shown = [
      ...(layers.offences ? [one.events] : []),
      ...(layers.perceived ? [one.survey] : []),
    ];
    const isMissing = shown.length > 0 && shown.every((state) => state === 'none');
    const isPart = shown.some((state) => state !== 'full');
    const sublabels = [
      ...(layers.perceived && one.survey === 'none' ? [t('year.gap')] : []),
      ...(layers.offences && one.events === 'part' ? [t('year.partYear')] : []),
    ];
    return {
      value: one.year,
      label: String(one.year),
      state: isMissing ? 'missing' : isPart ? 'part' : 'full',
      marks: [
        ...(layers.offences ? [{ ramp: 'offences' as const, state: markState(one.events) }] : []),
        ...(layers.perceived ? [{ ramp: 'perceived' as const, state: markState(one.survey) }] : []),
      ],
      description: [
        ...(layers.offences ? [t(`year.events.${one.events}`)] : []),
        ...(layers.perceived ? [t(`year.survey.${one.survey}`)] : []),
      ].join('; '),
      ...(sublabels.length > 0 && { sublabel: sublabels.join(', ') }),
    };
  });
  return [
    {
      value: 'all',
      label: t('explore.allYears'),
      sublabel: t('explore.allYearsHint'),
      state: 'full',
      marks: [],
      description: t('explore.allYearsHint'),
    },
    ...options,
  ];
}

function toBreaks(seriesBreaks: Region['seriesBreaks'], format: Format): readonly YearBreak[] {
  return seriesBreaks.map(({ date, label }) => ({
    position: fractionalYear(date),
    date: format.date(date),
    label: format.text(label),
  }));
}

function markState(state: 'full' | 'part' | 'none'): 'full' | 'part' | 'missing' {
  return state === 'none' ? 'missing' : state;
}

/** 1 July 2023 is 2023.496. */
function fractionalYear(isoDate: string): number {
  const year = Number(isoDate.slice(0, 4));
  const [start, day, end] = [`${year}-01-01`, isoDate, `${year + 1}-01-01`].map(Date.parse);
  return year + ((day ?? 0) - (start ?? 0)) / ((end ?? MS_PER_DAY) - (start ?? 0));
}
