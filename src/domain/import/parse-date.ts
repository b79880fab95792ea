/** Which of two small numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

export type ReadDate =
  /** The form itself says which part is which. */
  | { readonly kind: 'plain'; readonly iso: string }
  /** 3/4/2025: the order decides. */
  | {
      readonly kind: 'ordered';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly time: string;
    };

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['april', 'apr'],
    ['maj', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['augusti', 'august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const LONGEST = 48;
const TIME =
  /(?:[T\s]+(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const WEEKDAY = /^(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*\.?,?\s+/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_MONTH = /^((?:19|20)\d{2})-(\d{2})$/;
/** 3/1 2025, the Swedish way of writing it by hand: always the day first. */
const BY_HAND = /^(\d{1,2})\/(\d{1,2})[ -]+(\d{4})$/;
/** 3.1.2025: dots are not used with the month first. */
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/;
const ORDERED = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const IN_WORDS =
  /^(?:den\s+)?(\d{1,2})(?::?[ae]|\.|st|nd|rd|th)?[\s-]+([a-zåäö]{3,9})\.?,?[\s-]+(\d{4})$/i;
const MONTH_FIRST = /^([a-zåäö]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const MONTH_YEAR = /^([a-zåäö]{3,9})\.?[\s-]+(\d{4})$/i;

/** Null when the text is no date, or one that does not exist (30 February). */
export function readDate(given: string): ReadDate | null {
  if (given.length > LONGEST || given.length < 6 || !/\d/.test(given)) return null;
  const text = given.replace(WEEKDAY, '');
  const whole = readDay(text, '');
  if (whole !== null) return whole;
  const clock = TIME.exec(text);
  if (clock?.[1] === undefined) return null;
  const time = timeOf(clock);
  return time === null ? null : readDay(text.slice(0, clock.index).trim(), time);
}

function readDay(text: string, time: string): ReadDate | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return plain(yearFirst[1], yearFirst[3], yearFirst[4], time);
  const compact = COMPACT.exec(text);
  if (compact !== null) return plain(compact[1], compact[2], compact[3], time);
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth !== null) {
    const month = Number(yearMonth[2]);
    return time === '' && month >= 1 && month <= 12 ? { kind: 'plain', iso: text } : null;
  }
  const byHand = BY_HAND.exec(text) ?? DOTTED.exec(text);
  if (byHand !== null) return plain(fullYear(byHand[3]), byHand[2], byHand[1], time);
  const ordered = ORDERED.exec(text);
  if (ordered !== null) {
    const [first, second] = [Number(ordered[1]), Number(ordered[3])];
    const year = Number(fullYear(ordered[4]));
    const exists = isDay(year, second, first) || isDay(year, first, second);
    return exists ? { kind: 'ordered', first, second, year, time } : null;
  }
  const inWords = IN_WORDS.exec(text);
  if (inWords !== null) return plain(inWords[3], monthOf(inWords[2]), inWords[1], time);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return plain(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], time);
  const monthYear = time === '' ? MONTH_YEAR.exec(text) : null;
  const month = monthYear === null ? undefined : monthOf(monthYear[1]);
  return month === undefined ? null : { kind: 'plain', iso: `${monthYear?.[2]}-${padded(month)}` };
}

/** ISO 8601; null when there is no such day in that order. */
export function isoOf(date: ReadDate, order: DateOrder): string | null {
  if (date.kind === 'plain') return date.iso;
  const { first, second, year, time } = date;
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return isDay(year, month, day) ? `${year}-${padded(month)}-${padded(day)}${time}` : null;
}

/** Six digits, year first, in this century or the last: 240307. */
export function isShortDate(text: string): boolean {
  return isoOfShort(text) !== null;
}

export function isoOfShort(text: string): string | null {
  const parts = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (parts === null) return null;
  return plain(fullYear(parts[1]), parts[2], parts[3], '')?.iso ?? null;
}

const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Day nought of the count from 1900, which has a 29 February 1900 too many. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** A spreadsheet's day number, with the time of day as its fraction, as ISO 8601. */
export function isoOfSerial(serial: number, is1904 = false): string {
  const days = is1904 ? serial + DAYS_TO_1904 : serial;
  const whole = Math.floor(days);
  const seconds = Math.round((days - whole) * SECONDS_PER_DAY);
  // 1 January to 28 February 1900 come before the day too many.
  const shift = !is1904 && whole < 60 ? 1 : 0;
  const date = new Date(EPOCH_1900 + (whole + shift) * MS_PER_DAY + seconds * 1000);
  const iso = date.toISOString();
  return seconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

function plain(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  time: string,
): { readonly kind: 'plain'; readonly iso: string } | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isDay(y, m, d) ? { kind: 'plain', iso: `${y}-${padded(m)}-${padded(d)}${time}` } : null;
}

function timeOf([, hour = '', minute = '', second = '00', zone = '']: RegExpExecArray):
  | string
  | null {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zone.toUpperCase();
  return `T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthOf(name: string | undefined): number | undefined {
  return MONTHS.get(name?.toLowerCase() ?? '');
}

/** Two digits: this century up to 49, the last one from 50. */
function fullYear(year: string | undefined): string {
  if (year === undefined || year.length === 4) return year ?? '';
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
