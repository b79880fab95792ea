import { foldName } from './fold-name.ts';
import { givenNames } from './given-names.ts';

const IDENTITY = /(?<!\d)(?:(?:18|19|20)(\d{6})[-+ ]?(\d{4})|(\d{6})([-+ ]?)(\d{4}))(?!\d)/g;

export interface IdentityFind {
  /** Written as such: with its century or its hyphen. Ten digits alone may be something else. */
  readonly isPlain: boolean;
}

/**
 * A personnummer or samordningsnummer anywhere in a text: a day that exists (samordningsnummer: plus
 * 60) and the check digit of Luhn's method. Source: Skatteverket.
 */
export function findPersonnummer(text: string): IdentityFind | null {
  if (text.length < 10 || !/\d{6}/.test(text)) return null;
  let found: IdentityFind | null = null;
  for (const [, long, longTail, short, hyphen, shortTail] of text.matchAll(IDENTITY)) {
    const date = long ?? short ?? '';
    if (!isBirthDate(date) || !hasCheckDigit(date + (longTail ?? shortTail ?? ''))) continue;
    if (long !== undefined || hyphen === '-' || hyphen === '+') return { isPlain: true };
    found = { isPlain: false };
  }
  return found;
}

function isBirthDate(date: string): boolean {
  const month = Number(date.slice(2, 4));
  const day = Number(date.slice(4, 6));
  const real = day > 60 ? day - 60 : day;
  return month >= 1 && month <= 12 && real >= 1 && real <= 31;
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const doubled = Number(digits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;

export function hasEmail(text: string): boolean {
  return text.includes('@') && EMAIL.test(text);
}

const PHONE_START = /^(?:\+|00|0|\(0)/;
const PHONE_BODY = /^[+\d][\d\s()/-]*\d$/;
/** A mobile number inside a sentence. */
const MOBILE_WITHIN =
  /(?<![\d.,-])(?:\+46|0046|0)\s?\(?0?\)?7[02369][\s-]?\d(?:[\s-]?\d){6}(?![\d.,-])/;

/** The whole cell is a telephone number as Swedes write it. */
export function isPhone(text: string): boolean {
  if (!PHONE_START.test(text) || !PHONE_BODY.test(text.replace(/^\(/, ''))) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 14 && !/^\d{4}-\d{2}-\d{2}/.test(text);
}

export function hasMobile(text: string): boolean {
  return text.length > 9 && MOBILE_WITHIN.test(text);
}

const STREET_WORD =
  'gatan|gata|gränd|gränden|vägen|väg|stigen|stig|allén|allé|backen|backe|torget|torg|plan|kajen|esplanaden|leden|slingan|gången|ringen|stranden|bron|g\\.|v\\.';
const ADDRESS = new RegExp(
  `^[\\p{L}][\\p{L} .:'’-]*(?:${STREET_WORD})\\s+\\d{1,4}\\s?[a-z]?(?:$|[\\s,])`,
  'iu',
);
const POST_CODE = /(?:^|[\s,])\d{3}\s\d{2}\s+\p{Lu}/u;

/** A street with a number. The name of a street alone is a place and not an address. */
export function isStreetAddress(text: string): boolean {
  if (text.length > 80 || !/\d/.test(text)) return false;
  return ADDRESS.test(text) || (POST_CODE.test(text) && /^\p{L}/u.test(text));
}

const NAME = /^\p{Lu}[\p{L}'’-]+,?(?:\s+(?:\p{Lu}\.|von|af|de|al|el|\p{Lu}[\p{L}'’-]+)){1,3}$/u;
const SURNAME = /(?:sson|ström|qvist|kvist|berg|gren|lund|dotter)$/i;

/** Two to four capitalised words with a common given name among them, in either order. */
export function isPersonName(text: string): boolean {
  if (text.length > 50 || !NAME.test(text)) return false;
  const words = text.split(/[\s,]+/);
  const isGiven = (word: string | undefined) =>
    givenNames.has(foldName(word ?? '').split(' ')[0] ?? '');
  if (isGiven(words[0])) return true;
  return isGiven(words[1]) && (text.includes(',') || SURNAME.test(words[0] ?? ''));
}

/** One word that is a common given name. */
export function isGivenName(text: string): boolean {
  return text.length < 20 && /^\p{Lu}\p{Ll}+$/u.test(text) && givenNames.has(foldName(text));
}

/** Two to four capitalised words, whatever they are. */
export function hasNameShape(text: string): boolean {
  return text.length <= 50 && NAME.test(text);
}

const WORDS_OF_FREE_TEXT = 6;

/** A sentence rather than a label. */
export function isSentence(text: string): boolean {
  return text.length > 30 && text.split(/\s+/, WORDS_OF_FREE_TEXT).length >= WORDS_OF_FREE_TEXT;
}
