/**
 * How a number is written. `comma-three` and `dot-three` are the doubtful ones: 1,234 is either a
 * little more than one or more than a thousand. The others can only be read in one way.
 */
export type NumberShape =
  | 'integer'
  | 'comma-decimal'
  | 'dot-decimal'
  | 'comma-three'
  | 'dot-three'
  | 'comma-groups'
  | 'dot-groups';

export interface ReadNumber {
  readonly shape: NumberShape;
  readonly isPercent: boolean;
  /** 0123: a code, not a figure. */
  readonly hasLeadingZero: boolean;
  /** As written, with `.` as the decimal mark; doubtful ones read as decimals. */
  readonly value: number;
  /** Doubtful ones read with the mark between thousands; else the same as `value`. */
  readonly asThousands: number;
  readonly decimals: number;
}

/** What stands between thousands and is not a mark: space, hard, thin, narrow and figure space. */
const SPACES = /[ \u00a0\u2009\u202f\u2007'’]/g;
const SPACED = /^\d{1,3}(?:[ \u00a0\u2009\u202f\u2007'’]\d{3})+(?:[.,]\d+)?$/;
const START = /^[\d.,+\-−]/;
const FRAME =
  /^([+\-−]?)\s*([\d.,\s\u00a0\u2009\u202f\u2007'’]*\d)(e[+-]?\d{1,3})?\s*(%|procent)?$/i;
const LONGEST = 40;
const SURE_DIGITS = 15;

/** Null when the text is not a number in any of the ways that Swedish files write one. */
export function readNumber(text: string): ReadNumber | null {
  if (text.length > LONGEST || !START.test(text)) return null;
  const plainly = readDigits(text);
  if (plainly !== null) return plainly;
  const frame = FRAME.exec(text);
  if (frame === null) return null;
  const [, sign = '', body = '', exponent = '', percent] = frame;
  const isSpaced = SPACED.test(body);
  const digits = isSpaced ? body.replace(SPACES, '') : body;
  const shape = shapeOf(digits, isSpaced);
  if (shape === null) return null;
  const plain = plainDigits(digits, shape);
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  const value = factor * Number(plain + exponent);
  if (!Number.isFinite(value)) return null;
  const isDoubtful = shape === 'comma-three' || shape === 'dot-three';
  const point = plain.indexOf('.');
  if ((point === -1 ? plain.length : point) > SURE_DIGITS) return null;
  return {
    shape,
    isPercent: percent !== undefined,
    hasLeadingZero: /^0\d/.test(digits),
    value: value === 0 ? 0 : value,
    asThousands: isDoubtful ? factor * Number(plain.replace('.', '') + exponent) : value,
    decimals: point === -1 ? 0 : plain.length - point - 1,
  };
}

/** The same answer, fast, for what most cells are: digits with at most one mark among them. */
function readDigits(text: string): ReadNumber | null {
  let mark = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) continue;
    if ((code !== 44 && code !== 46) || mark !== -1 || index === 0) return null;
    mark = index;
  }
  const whole = mark === -1 ? text.length : mark;
  const decimals = text.length - whole - (mark === -1 ? 0 : 1);
  if (whole > SURE_DIGITS || (mark !== -1 && decimals === 0)) return null;
  const startsWithZero = text.charCodeAt(0) === 48;
  const isComma = mark !== -1 && text.charCodeAt(mark) === 44;
  const value = Number(isComma ? text.replace(',', '.') : text);
  const isDoubtful = decimals === 3 && whole <= 3 && !startsWithZero;
  return {
    shape: shapeOfDigits(mark !== -1, isComma, isDoubtful),
    isPercent: false,
    hasLeadingZero: startsWithZero && whole > 1,
    value,
    asThousands: isDoubtful ? Number(text.slice(0, whole) + text.slice(whole + 1)) : value,
    decimals,
  };
}

function shapeOfDigits(hasMark: boolean, isComma: boolean, isDoubtful: boolean): NumberShape {
  if (!hasMark) return 'integer';
  if (isDoubtful) return isComma ? 'comma-three' : 'dot-three';
  return isComma ? 'comma-decimal' : 'dot-decimal';
}

function shapeOf(digits: string, isSpaced: boolean): NumberShape | null {
  if (/^\d+$/.test(digits)) return 'integer';
  if (/^\d*,\d+$/.test(digits)) {
    return !isSpaced && /^[1-9]\d{0,2},\d{3}$/.test(digits) ? 'comma-three' : 'comma-decimal';
  }
  if (/^\d*\.\d+$/.test(digits)) {
    return !isSpaced && /^[1-9]\d{0,2}\.\d{3}$/.test(digits) ? 'dot-three' : 'dot-decimal';
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return 'comma-groups';
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return 'dot-groups';
  return null;
}

function plainDigits(digits: string, shape: NumberShape): string {
  switch (shape) {
    case 'comma-decimal':
    case 'comma-three':
      return digits.replace(',', '.');
    case 'comma-groups':
      return digits.replaceAll(',', '');
    case 'dot-groups':
      return digits.replaceAll('.', '').replace(',', '.');
    default:
      return digits;
  }
}

/** What the mark of a doubtful number is for, by shape. */
export interface DoubtfulMarks {
  readonly comma: 'decimal' | 'thousands';
  readonly dot: 'decimal' | 'thousands';
}

/** What a person says the marks are for. Where one is absent, the other decides what it can. */
export interface ChosenMarks {
  readonly decimalMark?: 'comma' | 'dot';
  /** `none`: nothing stands between thousands. */
  readonly thousandsMark?: 'space' | 'comma' | 'dot' | 'none';
}

/** Null when nothing is chosen. */
export function chosenDoubtfulMarks({
  decimalMark,
  thousandsMark,
}: ChosenMarks): DoubtfulMarks | null {
  if (decimalMark === undefined && thousandsMark === undefined) return null;
  const meaningOf = (mark: 'comma' | 'dot') => {
    if (decimalMark !== undefined) return decimalMark === mark ? 'decimal' : 'thousands';
    return thousandsMark === mark ? 'thousands' : 'decimal';
  };
  return { comma: meaningOf('comma'), dot: meaningOf('dot') };
}

/** Whether a number is written as was chosen; one that is not must not be read another way. */
export function isWrittenWith(text: string, found: ReadNumber, chosen: ChosenMarks): boolean {
  const { decimalMark, thousandsMark } = chosen;
  const groups = (mark: 'comma' | 'dot' | 'space') =>
    decimalMark !== mark && (thousandsMark === undefined || thousandsMark === mark);
  const decimals = (mark: 'comma' | 'dot') =>
    (decimalMark === undefined || decimalMark === mark) && thousandsMark !== mark;
  if (/\d[ \u00a0\u2009\u202f\u2007'’]\d/.test(text) && !groups('space')) return false;
  const marks = chosenDoubtfulMarks(chosen);
  switch (found.shape) {
    case 'integer':
      return true;
    case 'comma-decimal':
      return decimals('comma');
    case 'dot-decimal':
      return decimals('dot');
    case 'comma-groups':
      return groups('comma');
    case 'dot-groups':
      return groups('dot');
    case 'comma-three':
      return marks?.comma === 'thousands' ? groups('comma') : decimals('comma');
    case 'dot-three':
      return marks?.dot === 'thousands' ? groups('dot') : decimals('dot');
  }
}

export function figureOf(found: ReadNumber, marks: DoubtfulMarks): number {
  if (found.shape === 'comma-three' && marks.comma === 'thousands') return found.asThousands;
  if (found.shape === 'dot-three' && marks.dot === 'thousands') return found.asThousands;
  return found.value;
}
