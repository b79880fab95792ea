import type { ColumnProfile } from './column-profile.ts';
import { foldName } from './fold-name.ts';
import type { ColumnChoice, ImportChoices } from './import-choices.ts';
import type { ImportAskCode, ImportWarningCode } from './import-codes.ts';
import type { DateOrder } from './parse-date.ts';
import { type ChosenMarks, chosenDoubtfulMarks, type DoubtfulMarks } from './parse-number.ts';

export type ColumnKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' }
  | {
      readonly kind: 'number';
      readonly marks: DoubtfulMarks;
      /** Figures without a sign of their own are percentages too. */
      readonly isPercent: boolean;
      /** Figures that are written in another way are refused. */
      readonly written?: ChosenMarks;
    }
  | {
      readonly kind: 'date';
      /** Null: nobody knows, and what could be either stays as it is written. */
      readonly order: DateOrder | null;
      readonly isSerial: boolean;
      /** 240307. */
      readonly isShort: boolean;
    };

export interface KindFinding {
  readonly kind: ColumnKind;
  readonly asks: readonly ImportAskCode[];
  readonly warnings: readonly ImportWarningCode[];
}

/** What the other columns of the file tell about its habits. */
export interface FileHabits {
  readonly separator: string | null;
  readonly commaDecimals: number;
  readonly dotDecimals: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
}

export function habitsOf(profiles: readonly ColumnProfile[], separator: string | null): FileHabits {
  const sum = (count: (profile: ColumnProfile) => number) =>
    profiles.reduce((total, profile) => total + count(profile), 0);
  return {
    separator,
    commaDecimals: sum(commaEvidence),
    dotDecimals: sum(dotEvidence),
    dayFirst: sum(({ dayFirst }) => dayFirst),
    monthFirst: sum(({ monthFirst }) => monthFirst),
  };
}

const DATE_NAME =
  /\b(?:datum|date|dag|day|tid|tidpunkt|time|nar|inkom|inkommen|skapad|created|uppdaterad|updated|start|slut|handelsedatum|brottsdatum)\b|datum$/;
const QUANTITY_NAME =
  /\b(?:antal|count|number|andel|share|varde|value|summa|sum|total|totalt|procent|percent|per|alder|n)\b|%/;
const PERCENT_NAME = /%|\bprocent\b|\bpercent\b|\bpct\b/;

const MOSTLY = 0.9;
const MANY = 0.6;
const HALF = 0.5;

/** The kind that nearly all cells have; where many cells differ the column is text. */
export function kindOfColumn(
  name: string,
  profile: ColumnProfile,
  habits: FileHabits,
  choices: ImportChoices = {},
): KindFinding {
  const { filled } = profile;
  if (filled === 0) return plain({ kind: 'empty' });
  const folded = foldName(name);
  const chosen = choices.columns?.get(name);
  if (chosen !== undefined) return chosenKind(chosen, profile, habits, choices);
  const { dateOrder: chosenOrder } = choices;
  const isDateName = DATE_NAME.test(folded);
  if (profile.dates >= filled * MANY && profile.dates > profile.numbers - profile.compactDates) {
    const isAllDigits = profile.compactDates === profile.dates;
    const isSure = isDateName || (profile.dates === filled && filled >= 3);
    if (!isAllDigits || isSure) return dateFinding(profile, habits, chosenOrder);
  }
  if (isDateName && profile.serials >= filled * MOSTLY) {
    const kind = { kind: 'date', order: null, isSerial: true, isShort: false } as const;
    return { kind, asks: [], warnings: ['excel-serial-dates'] };
  }
  if (isDateName && profile.shortDates >= filled * MOSTLY) {
    return plain({ kind: 'date', order: null, isSerial: false, isShort: true });
  }
  return isNumeric(folded, profile)
    ? numberFinding(folded, profile, habits, choices)
    : plain({ kind: 'text' });
}

function chosenKind(
  chosen: ColumnChoice,
  profile: ColumnProfile,
  habits: FileHabits,
  choices: ImportChoices,
): KindFinding {
  if (chosen === 'text' || chosen === 'place-rows' || chosen === 'left-out') {
    return plain({ kind: 'text' });
  }
  if (chosen === 'date') {
    const { filled, serials, shortDates } = profile;
    const isSerial = serials >= filled * MOSTLY;
    const isShort = !isSerial && shortDates >= filled * MOSTLY;
    if (!isSerial && !isShort) return dateFinding(profile, habits, choices.dateOrder);
    return plain({ kind: 'date', order: null, isSerial, isShort });
  }
  const percent = chosen === 'percent' ? 'percent' : 'share';
  return numberFinding('', profile, habits, { ...choices, percent }, chosen === 'percent');
}

function plain(kind: ColumnKind): KindFinding {
  return { kind, asks: [], warnings: [] };
}

function isNumeric(folded: string, profile: ColumnProfile): boolean {
  if (profile.leadingZeros > 0) return false;
  const numeric = profile.numbers + profile.shares;
  const other = profile.words + profile.booleans + profile.dates - profile.compactDates;
  const share = numeric / Math.max(1, numeric + other);
  if (numeric === 0 || share < HALF) return false;
  if (share >= MOSTLY || QUANTITY_NAME.test(folded)) return true;
  // 12, 12B, 14 are codes; 12, twelve, 14 are figures with a fault among them.
  return share >= MANY && profile.codes === 0 && profile.words === other;
}

function dateFinding(
  profile: ColumnProfile,
  habits: FileHabits,
  chosenOrder: DateOrder | undefined,
): KindFinding {
  const of = (order: DateOrder | null): ColumnKind => ({
    kind: 'date',
    order,
    isSerial: false,
    isShort: false,
  });
  if (profile.orderedDates === 0) return plain(of('day-first'));
  if (chosenOrder !== undefined) return plain(of(chosenOrder));
  const order = orderOf(profile) ?? (profile.dayFirst > 0 ? null : orderOf(habits));
  if (order !== null) return plain(of(order));
  const isMixed = profile.dayFirst > 0 && profile.monthFirst > 0;
  return { kind: of(null), asks: ['date-order'], warnings: isMixed ? ['mixed-date-order'] : [] };
}

function orderOf(counts: {
  readonly dayFirst: number;
  readonly monthFirst: number;
}): DateOrder | null {
  if (counts.dayFirst > 0 && counts.monthFirst === 0) return 'day-first';
  return counts.monthFirst > 0 && counts.dayFirst === 0 ? 'month-first' : null;
}

function numberFinding(
  folded: string,
  profile: ColumnProfile,
  habits: FileHabits,
  { decimalMark, thousandsMark, percent }: ImportChoices,
  isNamedPercent = PERCENT_NAME.test(folded),
): KindFinding {
  const asks: ImportAskCode[] = [];
  const written: ChosenMarks = {
    ...(decimalMark !== undefined && { decimalMark }),
    ...(thousandsMark !== undefined && { thousandsMark }),
  };
  const chosenMarks = chosenDoubtfulMarks(written);
  const found = marksOf(profile, habits);
  const marks = chosenMarks ?? found.marks;
  if (chosenMarks === null && found.isDoubtful) asks.push('decimal-mark');
  const bare = profile.numbers - profile.percents;
  const isSmall = profile.belowOne === profile.numbers;
  const hasBothForms = profile.percents > 0 && bare > 0 && !isNamedPercent;
  const isShareAlready = isNamedPercent && bare > 0 && isSmall && profile.fractions > 0;
  const isInQuestion = hasBothForms || isShareAlready;
  if (isInQuestion && percent === undefined) asks.push('percent');
  const isPercent =
    percent === undefined
      ? isNamedPercent && !isShareAlready
      : percent === 'percent' && (isNamedPercent || hasBothForms);
  const kind = {
    kind: 'number',
    marks,
    isPercent,
    ...(chosenMarks !== null && { written }),
  } as const;
  return { kind, asks, warnings: [] };
}

function commaEvidence({ shapes }: ColumnProfile): number {
  return shapes['comma-decimal'] + shapes['dot-groups'];
}

function dotEvidence({ shapes }: ColumnProfile): number {
  return shapes['dot-decimal'] + shapes['comma-groups'];
}

/** The column's own habit, then the file's, then what the separator leaves possible. */
function marksOf(profile: ColumnProfile, habits: FileHabits) {
  const isCommaFile = habits.separator === ',';
  const byFile = isCommaFile ? 'dot' : 'comma';
  const decimal =
    strongest(commaEvidence(profile), dotEvidence(profile)) ??
    strongest(habits.commaDecimals, habits.dotDecimals);
  const mark = decimal ?? byFile;
  const marks: DoubtfulMarks = {
    comma: mark === 'comma' ? 'decimal' : 'thousands',
    dot: mark === 'dot' ? 'decimal' : 'thousands',
  };
  const { 'comma-three': commas, 'dot-three': dots } = profile.shapes;
  // In a Swedish file a comma is the decimal mark; only a dot leaves room for doubt, and the reverse.
  const isDoubtful = decimal === null && (isCommaFile ? commas > 0 : dots > 0);
  return { marks, isDoubtful };
}

function strongest(commas: number, dots: number): 'comma' | 'dot' | null {
  if (commas === dots) return null;
  return commas > dots ? 'comma' : 'dot';
}
