import type { PlaceMonths } from '../../../domain/compare/comparison-time.ts';
import type { MonthReading } from '../../../domain/compare/month-readings.ts';
import { FEWEST_SEASON_YEARS } from '../../../domain/statistics/seasonal-band.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { BandChart, type BandColumn } from '../../../ui/band-chart.tsx';
import { useIncidentMark } from '../incident-mark.tsx';
import { BandKey } from './band-key.tsx';
import { MonthTable } from './month-table.tsx';

export interface MonthBandsProps {
  readonly months: readonly PlaceMonths[];
  readonly placeName: (placeId: string) => string;
}

/** Each place's months on the band of the same month in earlier years, all with one scale. */
export function MonthBands({ months, placeName }: MonthBandsProps) {
  const words = useText();
  const { t } = words;
  const max = Math.max(1, ...months.flatMap((one) => one.months.flatMap(heightsOf)));
  const hasPart = months.some((one) =>
    one.months.some((month) => month.status === 'counted' && month.isPart),
  );
  return (
    <div className="pb-week-months">
      {months.map((one) => (
        <PlaceBands key={one.placeId} of={one} name={placeName(one.placeId)} max={max} />
      ))}
      <BandKey hasPart={hasPart} />
      <p className="pb-quiet">{t('compareTime.months.chance')}</p>
    </div>
  );
}

interface PlaceBandsProps {
  readonly of: PlaceMonths;
  readonly name: string;
  readonly max: number;
}

function PlaceBands({ of, name, max }: PlaceBandsProps) {
  const words = useText();
  const { t, format } = words;
  const mark = useIncidentMark();
  const { year, months, earlierYears, breaks } = of;
  const [first, last] = [earlierYears[0], earlierYears.at(-1)];
  const title = t('compareTime.months.chart', {
    place: name,
    year: String(year),
    years: first === last ? String(first ?? '') : `${first}–${last}`,
  });
  return (
    <section>
      <h4 className="pb-section-title">
        {title} <span className="pb-quiet">{mark}</span>
      </h4>
      <p>{summaryOf(of, words)}</p>
      <BandChart
        label={title}
        columns={months.map((month) => columnOf(month, words))}
        breaks={breaks
          .filter(({ date }) => date.startsWith(String(year)))
          .map(({ date, label }) => ({ position: partOfYear(date), label: format.text(label) }))}
        max={max}
        gapLabel={t('compareTime.months.gap')}
      />
      {breaks.map(({ date, label }) => (
        <p key={date} className="pb-quiet pb-cmp-break">
          {t('compareTime.months.break', { date: format.date(date), label: format.text(label) })}
        </p>
      ))}
      <details className="pb-cmp-test">
        <summary>{t('compareTime.months.asTable')}</summary>
        <MonthTable of={of} placeName={name} />
      </details>
    </section>
  );
}

function summaryOf({ months, earlierYears }: PlaceMonths, { t }: Words): string {
  const read = months.flatMap((one) => (one.status === 'counted' ? (one.reading ?? []) : []));
  if (read.length === 0) {
    const counts = { fewest: FEWEST_SEASON_YEARS, years: earlierYears.length };
    return t('compareTime.months.few', counts);
  }
  const among = (side: 'below' | 'within' | 'above') => read.filter((one) => one === side).length;
  return t('compareTime.months.summary', {
    count: read.length,
    within: among('within'),
    above: among('above'),
    below: among('below'),
  });
}

function columnOf(one: MonthReading, { t, format }: Words): BandColumn {
  const month = format.monthName(one.month, 'long');
  const column = { id: String(one.month), label: format.monthName(one.month, 'short') };
  if (one.status === 'not-collected') {
    return { ...column, name: t('compareTime.months.nameGap', { month }), value: null, band: null };
  }
  const number = format.number(one.count);
  const value = { amount: one.count, text: number, side: one.reading, isPart: one.isPart };
  if (one.band.status !== 'expected' || one.reading === null) {
    return {
      ...column,
      name: t('compareTime.months.nameNoBand', { month, number }),
      value,
      band: null,
    };
  }
  const { mean, band } = one.band;
  const name = t('compareTime.months.name', {
    month,
    number,
    lower: format.number(band.lower),
    upper: format.number(band.upper),
    side: t(`compareTime.months.side.${one.reading}`),
  });
  return { ...column, name, value, band: { ...band, mean } };
}

function heightsOf(one: MonthReading): readonly number[] {
  if (one.status === 'not-collected') return [];
  return one.band.status === 'expected' ? [one.count, one.band.band.upper] : [one.count];
}

/** Months are equally wide, so a date stands within its own. */
function partOfYear(date: string): number {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return (month - 1 + (day - 1) / 31) / 12;
}
