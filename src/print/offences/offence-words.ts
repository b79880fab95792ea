import { HOURS_PER_DAY } from '../../domain/incident/week-hour.ts';
import type {
  DenominatorPart,
  IncidentPart,
  SheetMonth,
  SheetRank,
} from '../../domain/offence-sheet/offence-sheet.ts';
import type { OffenceType } from '../../domain/offence-sheet/offence-types.ts';
import type { Words } from '../../i18n/use-text.ts';
import type { BandColumn } from '../../ui/band-chart.tsx';
import { shownText } from '../sheet-words.ts';

/** What the sheet of a type of offence says, in the language's words. Screen and paper say the same. */

/** As it stands inside a sentence. */
export function typeText(type: OffenceType, { t }: Words): string {
  return t(`offenceSheets.type.${type}`).toLocaleLowerCase();
}

export function channelTexts(
  { channels, street }: IncidentPart,
  words: Words,
): readonly [all: string, leftOut: string] {
  const { t, format } = words;
  const list = channels.map(({ channel, shown }) =>
    t('offenceSheets.channel.item', {
      channel: t(`practice.channel.${channel}`),
      number: shownText(shown, words),
    }),
  );
  return [
    t('offenceSheets.channel.sentence', { year: String(street.year), list: format.list(list) }),
    t('offenceSheets.channel.leftOut', { number: shownText(street.offStreet, words) }),
  ];
}

/** When in the week the most happens. */
export function peakText(byWeekHour: Uint32Array, { t, format }: Words): string {
  const total = byWeekHour.reduce((sum, count) => sum + count, 0);
  if (total === 0) return t('offenceSheets.time.none');
  const most = Math.max(...byWeekHour);
  const at = byWeekHour.indexOf(most);
  return t('offenceSheets.time.peak', {
    number: format.number(total),
    weekday: format.weekday(Math.floor(at / HOURS_PER_DAY), 'long'),
    hour: format.hour(at % HOURS_PER_DAY),
    most: format.number(most),
  });
}

export function rankText(
  { placeLabel, standing, year, sourceNumber }: SheetRank,
  { t }: Words,
): string {
  return `${placeLabel}: ${t(`offenceSheets.place.${standing}`)} (${year}) [${sourceNumber}]`;
}

export function denominatorTexts(
  { verdict, fitting, reason, unsuitable }: DenominatorPart,
  { t, format }: Words,
) {
  const name = (one: DenominatorPart['fitting'][number]) =>
    t(`compareView.denominator.name.${one}`).toLocaleLowerCase();
  return {
    verdict: t(`offenceSheets.denominator.verdict.${verdict}`, {
      list: format.list(fitting.map(name)),
    }),
    judgement: t('offenceSheets.denominator.judgement', {
      text: t(`offenceSheets.denominator.reason.${reason}`),
    }),
    unsuitable: unsuitable.map((one) =>
      t('offenceSheets.denominator.unsuitableItem', {
        place: one.placeLabel,
        name: name(one.denominator),
        reason: format.text(one.reason),
      }),
    ),
  };
}

interface ChartText {
  readonly title: string;
  readonly columns: readonly BandColumn[];
  readonly max: number;
}

/** The newest year on the bands of the years before it. */
export function newestChart({ newest, street, years }: IncidentPart, words: Words): ChartText {
  const { t } = words;
  const earlier = years.filter(({ year }) => year < street.year).map(({ year }) => year);
  const [first, last] = [earlier[0], earlier.at(-1)];
  return {
    title: t('offenceSheets.trend.newest', {
      year: String(street.year),
      years: first === last ? String(first ?? '') : `${first}–${last}`,
    }),
    columns: newest.map((one) => monthColumn(one, words)),
    max: highest(newest.flatMap((one) => (one.status === 'counted' ? [heightOf(one)] : []))),
  };
}

function heightOf(one: Extract<SheetMonth, { status: 'counted' }>): number {
  return one.band.status === 'expected' ? Math.max(one.count, one.band.band.upper) : one.count;
}

function monthColumn(one: SheetMonth, { t, format }: Words): BandColumn {
  const month = format.monthName(one.month, 'long');
  const column = { id: String(one.month), label: format.monthName(one.month, 'short') };
  if (one.status !== 'counted') {
    const isWithheld = one.status === 'withheld';
    return {
      ...column,
      name: t(isWithheld ? 'offenceSheets.trend.withheldMonth' : 'compareTime.months.nameGap', {
        month,
      }),
      value: null,
      band: null,
      gapLabel: t(
        isWithheld ? 'offenceSheets.trend.gapWithheld' : 'offenceSheets.trend.gapMissing',
      ),
    };
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

/** Null where the forecast is refused. */
export function seasonChart({ expectation }: IncidentPart, { t, format }: Words): ChartText | null {
  if (expectation.status === 'refused') return null;
  const { months } = expectation;
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    title: t('offenceSheets.season.chart', {
      from: format.month(first.year, first.month),
      to: format.month(last.year, last.month),
    }),
    max: highest(months.flatMap(({ band }) => (band === null ? [] : [band.band.upper]))),
    columns: months.map(({ year, month, band }): BandColumn => {
      const name = format.month(year, month);
      const column = {
        id: `${year}-${month}`,
        label: format.monthName(month, 'short'),
        value: null,
      };
      return band === null
        ? {
            ...column,
            name: t('offenceSheets.trend.withheldMonth', { month: name }),
            band: null,
            gapLabel: t('offenceSheets.trend.gapWithheld'),
          }
        : {
            ...column,
            name: t('offenceSheets.season.name', {
              month: name,
              mean: format.number(band.mean),
              lower: format.number(band.band.lower),
              upper: format.number(band.band.upper),
            }),
            band: { ...band.band, mean: band.mean },
          };
    }),
  };
}

export function seasonRefusal({ expectation }: IncidentPart, { t }: Words): string | null {
  return expectation.status === 'refused'
    ? t('offenceSheets.season.refused', {
        count: expectation.fullYears.length,
        needed: expectation.needed,
      })
    : null;
}

export function seasonRests({ expectation }: IncidentPart, { t, format }: Words): string | null {
  return expectation.status === 'expected'
    ? t('offenceSheets.season.rests', { years: format.list(expectation.fullYears.map(String)) })
    : null;
}

/** Months are equally wide, so a date stands within its own. */
export function breaksOfYear(
  { breaks, street }: IncidentPart,
  { format }: Words,
): readonly { readonly position: number; readonly label: string }[] {
  return breaks
    .filter(({ date }) => date.startsWith(String(street.year)))
    .map(({ date, label }) => {
      const [, month = 1, day = 1] = date.split('-').map(Number);
      return { position: (month - 1 + (day - 1) / 31) / 12, label: format.text(label) };
    });
}

export function breakTexts({ breaks }: IncidentPart, { t, format }: Words): readonly string[] {
  return breaks.map(({ date, label }) =>
    t('offenceSheets.trend.breakText', { date: format.date(date), label: format.text(label) }),
  );
}

function highest(values: readonly number[]): number {
  return Math.max(1, ...values);
}
