import { type AxisName, axisRanges } from './coordinate-systems.ts';
import { withoutGuard } from './formula-guard.ts';
import { isMissingWord, isWithheldWord } from './missing-words.ts';
import { isShortDate, readDate } from './parse-date.ts';
import { type NumberShape, readNumber } from './parse-number.ts';
import {
  findPersonnummer,
  hasEmail,
  hasMobile,
  hasNameShape,
  isGivenName,
  isPersonName,
  isPhone,
  isSentence,
  isStreetAddress,
} from './personal-values.ts';
import type { RawCell } from './raw-row.ts';
import { readPair } from './read-pair.ts';

type Shapes = Record<NumberShape, number>;

/** What all cells of one column look like, counted in one pass. */
export class ColumnProfile {
  /** Cells with a value, the missing ones not counted. */
  filled = 0;
  blanks = 0;
  /** Text or numbers that read as numbers, percentages included. */
  numbers = 0;
  percents = 0;
  /** Shares by the format of the cell. */
  shares = 0;
  leadingZeros = 0;
  dates = 0;
  /** Of them, written as eight digits and therefore among the numbers too. */
  compactDates = 0;
  orderedDates = 0;
  /** Ordered dates whose first part cannot be a month, and whose second part cannot be one. */
  dayFirst = 0;
  monthFirst = 0;
  serials = 0;
  /** Six digits that are a day: 240307. */
  shortDates = 0;
  booleans = 0;
  words = 0;
  /** Words with a digit in them, such as house numbers: the mark of a code. */
  codes = 0;
  /** Two coordinates in one cell, and what the two are like. */
  pairs = 0;
  pairParts: readonly [ColumnProfile, ColumnProfile] | undefined = undefined;
  readonly shapes: Shapes = {
    integer: 0,
    'comma-decimal': 0,
    'dot-decimal': 0,
    'comma-three': 0,
    'dot-three': 0,
    'comma-groups': 0,
    'dot-groups': 0,
  };
  /** Numbers within the range of each axis. */
  readonly axes: Record<AxisName, number> = {
    lat: 0,
    lon: 0,
    north: 0,
    tmEast: 0,
    localEast: 0,
    rtEast: 0,
    degreesNorth: 0,
    degreesEast: 0,
  };
  /** Numbers from nought to one, and those that are not whole. */
  belowOne = 0;
  fractions = 0;
  /** Numbers with at least three decimals. */
  precise = 0;
  sum = 0;
  readonly finds = {
    identityPlain: 0,
    identityBare: 0,
    email: 0,
    phone: 0,
    mobile: 0,
    personName: 0,
    givenName: 0,
    nameShape: 0,
    address: 0,
    sentence: 0,
    longInteger: 0,
  };
  /** First row with such a cell; 0 for none. */
  formulaRow = 0;
  emptyFormulaRow = 0;

  add(cell: RawCell | undefined, row: number): void {
    if (cell === null || cell === undefined) this.blanks++;
    else if (typeof cell === 'string') this.addText(cell, row);
    else if (typeof cell === 'number') {
      this.filled++;
      this.addNumber(cell, decimalsOf(cell));
      if (Number.isInteger(cell)) this.addInteger(String(cell));
    } else if (typeof cell === 'boolean') {
      this.filled++;
      this.booleans++;
    } else if (cell.kind === 'date') {
      this.filled++;
      this.dates++;
    } else if (cell.kind === 'share') {
      this.filled++;
      this.shares++;
    } else if (cell.kind === 'formula') {
      this.blanks++;
      this.emptyFormulaRow ||= row;
    }
  }

  private addText(given: string, row: number): void {
    const text = withoutGuard(given.trim());
    if (isMissingWord(text)) {
      this.blanks++;
      return;
    }
    this.filled++;
    const first = text.charCodeAt(0);
    if (first === 61 || first === 64) this.formulaRow ||= row;
    const isFigure = (first >= 48 && first <= 57) || (first >= 40 && first <= 46) || first === 8722;
    if (isFigure) {
      const number = readNumber(text);
      if (number !== null) {
        this.shapes[number.shape]++;
        if (number.isPercent) this.percents++;
        if (number.hasLeadingZero) this.leadingZeros++;
        this.addNumber(number.value, number.decimals);
        if (number.shape === 'integer') this.addInteger(text);
        if (text.length === 6 && isShortDate(text)) this.shortDates++;
        if (number.shape === 'integer' && text.length === 8 && readDate(text) !== null) {
          this.dates++;
          this.compactDates++;
        }
        return;
      }
    }
    const date = readDate(text);
    if (date !== null) {
      this.dates++;
      if (date.kind === 'ordered') {
        this.orderedDates++;
        if (date.first > 12) this.dayFirst++;
        if (date.second > 12) this.monthFirst++;
      }
      return;
    }
    if (isWithheldWord(text)) {
      return;
    }
    this.words++;
    if (/\d/.test(text)) {
      this.codes++;
      this.addPair(text);
    }
    this.addPersonal(text);
  }

  private addPair(text: string): void {
    const pair = readPair(text);
    if (pair === null) return;
    this.pairs++;
    this.pairParts ??= [new ColumnProfile(), new ColumnProfile()];
    this.pairParts[0].add(pair[0], 0);
    this.pairParts[1].add(pair[1], 0);
  }

  private addNumber(value: number, decimals: number): void {
    this.numbers++;
    this.sum += value;
    if (decimals >= 3) this.precise++;
    if (decimals > 0) this.fractions++;
    if (value >= 0 && value <= 1) this.belowOne++;
    if (value >= 20_000 && value < 80_000) this.serials++;
    for (const [axis, [low, high]] of axisRanges) {
      if (value >= low && value <= high) this.axes[axis]++;
    }
  }

  /** A telephone number or a personnummer may be written as digits only. */
  private addInteger(text: string): void {
    if (text.length < 8) return;
    this.finds.longInteger++;
    if (isPhone(text)) this.finds.phone++;
    const identity = text.length === 10 || text.length === 12 ? findPersonnummer(text) : null;
    if (identity !== null) this.finds.identityBare++;
  }

  private addPersonal(text: string): void {
    const { finds } = this;
    const identity = findPersonnummer(text);
    if (identity?.isPlain === true) finds.identityPlain++;
    else if (identity !== null) finds.identityBare++;
    if (hasEmail(text)) finds.email++;
    if (isPhone(text)) finds.phone++;
    else if (hasMobile(text)) finds.mobile++;
    if (isPersonName(text)) finds.personName++;
    if (isGivenName(text)) finds.givenName++;
    if (hasNameShape(text)) finds.nameShape++;
    if (isStreetAddress(text)) finds.address++;
    if (isSentence(text)) finds.sentence++;
  }
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}
