import { isInSweden, type LonLat } from '../../geo/lon-lat.ts';
import { findPersonalText } from '../../text/personal-text.ts';

/** Why what stands in a field is not taken. */
export const fieldFaults = [
  'not-a-position',
  'outside-sweden',
  'not-a-number',
  'not-a-date',
  'not-known',
  'too-long',
  'personal-text',
] as const;
export type FieldFault = (typeof fieldFaults)[number];

export type Read<Value> = { readonly value: Value } | { readonly fault: FieldFault };

const MOST_LETTERS = 600;
const NUMBER = /^[+-]?\d{1,9}(?:[.,]\d{1,15})?$/;

/** `lon lat` with so many decimals; empty without a position. */
export function positionText(position: LonLat | null, decimals: number): string {
  if (position === null) return '';
  return position.map((degrees) => degrees.toFixed(decimals)).join(' ');
}

export function readPosition(text: string): Read<LonLat | null> {
  if (text.trim() === '') return { value: null };
  const [lon, lat, ...others] = text.trim().split(/\s+/).map(numberOf);
  if (typeof lon !== 'number' || typeof lat !== 'number' || others.length > 0) {
    return { fault: 'not-a-position' };
  }
  return isInSweden([lon, lat]) ? { value: [lon, lat] } : { fault: 'outside-sweden' };
}

function numberOf(text: string): number | null {
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Empty: null. Both ends are within. */
export function readNumber(text: string, low: number, high: number): Read<number | null> {
  if (text.trim() === '') return { value: null };
  const value = numberOf(text.trim());
  return value !== null && value >= low && value <= high ? { value } : { fault: 'not-a-number' };
}

export function readWhole(text: string, low: number, high: number): Read<number | null> {
  const read = readNumber(text, low, high);
  const isBroken = 'value' in read && read.value !== null && !Number.isInteger(read.value);
  return isBroken ? { fault: 'not-a-number' } : read;
}

/** `YYYY-MM-DD` of a day that exists; empty: null. */
export function readDate(text: string): Read<string | null> {
  const date = text.trim();
  if (date === '') return { value: null };
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? { value: date } : { fault: 'not-a-date' };
}

export function readCode<Code extends string>(
  text: string,
  codes: readonly Code[],
): Read<Code | null> {
  if (text.trim() === '') return { value: null };
  const value = codes.find((code) => code === text.trim());
  return value === undefined ? { fault: 'not-known' } : { value };
}

/** Codes with space between, in the order of the list. */
export function readCodes<Code extends string>(
  text: string,
  codes: readonly Code[],
): Read<readonly Code[]> {
  const given = text.split(/\s+/).filter((one) => one !== '');
  if (!given.every((one) => codes.some((code) => code === one))) return { fault: 'not-known' };
  return { value: codes.filter((code) => given.includes(code)) };
}

/** Text that somebody has written; one that could point out a person is not taken. */
export function readWords(text: string, mostLetters: number = MOST_LETTERS): Read<string> {
  const words = wordsText(text);
  if (words.length > mostLetters) return { fault: 'too-long' };
  return findPersonalText(words).length > 0 ? { fault: 'personal-text' } : { value: words };
}

/** The same words, whatever ends their lines. */
export function wordsText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

export function readId(text: string): Read<string | null> {
  const id = text.trim();
  if (id === '') return { value: null };
  return id.length <= 120 && !/\s/.test(id) ? { value: id } : { fault: 'not-known' };
}

/** A short mark of texts in their order, for telling whether something has changed. */
export function markOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at <= text.length; at++) {
      hash = Math.imul(hash ^ (at === text.length ? 0x1f : text.charCodeAt(at)), 0x01000193);
    }
  }
  // A letter first: a spreadsheet takes digits for a number.
  return `m${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
