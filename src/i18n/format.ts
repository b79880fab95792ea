import type { Language, LocalizedText } from '../domain/text/localized-text.ts';

const tags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const MS_PER_DAY = 86_400_000;
/** A Monday: the first one of 2024. */
const FIRST_MONDAY = Date.UTC(2024, 0, 1);

export type NameForm = 'short' | 'long';

export interface Format {
  readonly language: Language;
  /** `4 476` · `4,476`. */
  number(value: number): string;
  /** Every decimal up to eight, as a file has it: `59,332123`. */
  exact(value: number): string;
  /** `950 byte`, `12 kB`, `3,4 MB`. */
  bytes(value: number): string;
  /** Two significant digits, for estimates: 4476 → `4 500`. */
  estimate(value: number): string;
  /** From a share 0–1: `36 %` · `36%`. */
  share(value: number): string;
  /** `+2 procentenheter` · `−6 percentage points`. */
  percentagePoints(value: number): string;
  /** From a change 0–1, in whole percent: `−55 %` · `+4%`. Never of a difference between shares. */
  changePercent(value: number): string;
  /** Three decimals, `< 0,001` below. */
  pValue(value: number): string;
  /** From an ISO date: `27 januari 2025` · `27 January 2025`. */
  date(isoDate: string): string;
  /** From an ISO month and day, for tables: `2025-01-27 14:05`, `2025-01`. */
  tableTime(iso: string): string;
  /** From an instant, ISO 8601 in UTC, on the clock of the device: `2025-01-27 14:05`. */
  moment(instant: string): string;
  /** `mars 2023`. */
  month(year: number, month: number): string;
  /** 1–12: `januari` · `January`; short `jan`, without the point that Swedish sets after some. */
  monthName(month: number, form: NameForm): string;
  /** 0 is Monday: `fredag` · `Friday`; short `fre` · `Fri`. */
  weekday(index: number, form: NameForm): string;
  /** From 0–23, the hour that starts then: `22–23`; the last one is `23–24`. */
  hour(hour: number): string;
  /** Start of an hour, two digits: `06`. */
  hourStart(hour: number): string;
  list(items: readonly string[]): string;
  text(localized: LocalizedText): string;
}

export function formatFor(language: Language): Format {
  const tag = tags[language];
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 8, useGrouping: false });
  const estimate = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });
  const share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(tag, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const change = new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const clock = new Intl.DateTimeFormat(tags.sv, { dateStyle: 'short', timeStyle: 'short' });
  const probability = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const names = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const monthNames = { short: names({ month: 'short' }), long: names({ month: 'long' }) };
  const weekdays = { short: names({ weekday: 'short' }), long: names({ weekday: 'long' }) };
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    language,
    number: (value) => number.format(value),
    exact: (value) => exact.format(value),
    bytes: (value) => {
      if (value < 1_000) return `${number.format(value)} byte`;
      return value < 1e6
        ? `${number.format(Math.round(value / 1e3))} kB`
        : `${number.format(value / 1e6)} MB`;
    },
    estimate: (value) => estimate.format(value),
    share: (value) => share.format(value),
    percentagePoints: (value) =>
      language === 'sv'
        ? `${signed.format(value)} ${Math.abs(value) === 1 ? 'procentenhet' : 'procentenheter'}`
        : `${signed.format(value)} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`,
    changePercent: (value) => change.format(value),
    pValue: (value) =>
      value < 0.001 ? `< ${probability.format(0.001)}` : probability.format(value),
    date: (isoDate) => day.format(new Date(`${isoDate}T00:00:00Z`)),
    tableTime: (iso) => iso.replace('T', ' '),
    moment: (instant) => clock.format(new Date(instant)),
    month: (year, monthOfYear) => month.format(new Date(Date.UTC(year, monthOfYear - 1, 1))),
    monthName: (monthOfYear, form) =>
      monthNames[form].format(new Date(Date.UTC(2000, monthOfYear - 1, 1))).replace(/\.$/, ''),
    weekday: (index, form) => weekdays[form].format(new Date(FIRST_MONDAY + index * MS_PER_DAY)),
    hour: (hour) => `${twoDigits(hour)}–${twoDigits(hour + 1)}`,
    hourStart: twoDigits,
    list: (items) => list.format(items),
    text: (localized) => localized[language],
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
